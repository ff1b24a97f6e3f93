import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {Answers} from '../../source/core/answers.ts';
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

export function exampleAnswers(name: string): Answers {
	return parse(readFileSync(new URL(`examples/${name}.answers.yaml`, folder), 'utf8')) as Answers;
}

/** The document that stands beside the answers of an example. */
export function exampleText(name: string): string {
	return readFileSync(new URL(`examples/${name}.md`, folder), 'utf8');
}
