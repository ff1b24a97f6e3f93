import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {Answers} from '../../source/core/answers/answers.ts';
import {parseTemplate, type Template} from '../../source/core/template/parse.ts';

const folder = new URL('../../templates/', import.meta.url);

/** A shipped template; faults in it fail the test at once. */
export function shipped(name: string): Template {
	const template = parseTemplate(readFileSync(new URL(`${name}.md`, folder), 'utf8'));
	if ('faults' in template)
		throw new Error(
			template.faults.map((fault) => `${name}.md:${fault.line}:${fault.column} ${fault.message}`).join('\n'),
		);
	return template;
}

const examples = new Map<string, Answers>();

/** The answers of an example, which is parsed once. */
export function exampleAnswers(name: string): Answers {
	const known: Answers =
		examples.get(name) ?? parse(readFileSync(new URL(`examples/${name}.answers.yaml`, folder), 'utf8'));
	examples.set(name, known);
	return structuredClone(known);
}

/** The document that stands beside the answers of an example. */
export function exampleText(name: string): string {
	return readFileSync(new URL(`examples/${name}.md`, folder), 'utf8');
}
