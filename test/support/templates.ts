import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'yaml';
import type {Answers} from '../../source/core/answers/answers.ts';
import type {Field} from '../../source/core/answers/interview.ts';
import {parseTemplate, type Template} from '../../source/core/template/parse.ts';

/** Seen from the root of the checkout, since a bundled campaign does not know its place. */
const folder = 'templates';

/** The names of all shipped templates: the files of their folder, so that one which is added gets every proof. */
export const templateNames: readonly string[] = readdirSync(folder)
	.filter((file) => file.endsWith('.md'))
	.map((file) => file.replace(/\.md$/, ''))
	.toSorted();

/** The text of a file in that folder. */
export function textOf(file: string): string {
	const path = join(folder, file);
	if (!existsSync(path)) throw new Error(`There is no ${path}; every template has a worked example, as others have.`);
	return readFileSync(path, 'utf8');
}

/** All shipped templates. */
export function allShipped(): Template[] {
	return templateNames.map(shipped);
}

const templates = new Map<string, Template>();

/** A shipped template, which is parsed once; faults in it fail the test at once. */
export function shipped(name: string): Template {
	const template = templates.get(name) ?? parseTemplate(textOf(`${name}.md`));
	if ('faults' in template)
		throw new Error(
			template.faults.map((fault) => `${name}.md:${fault.line}:${fault.column} ${fault.message}`).join('\n'),
		);
	templates.set(name, template);
	return template;
}

const examples = new Map<string, Answers>();

/** The answers of an example, which is parsed once. */
export function exampleAnswers(name: string): Answers {
	const known: Answers = examples.get(name) ?? parse(textOf(`examples/${name}.answers.yaml`));
	examples.set(name, known);
	return structuredClone(known);
}

/** The document that stands beside the answers of an example. */
export function exampleText(name: string): string {
	return textOf(`examples/${name}.md`);
}

/** The questions with their paths, and the columns of groups under theirs. */
export function fieldsOf(questions: readonly Field[]): [path: string, field: Field][] {
	return questions.flatMap((question) => [
		[question.path, question],
		...(question.fields ?? []).map((field): [string, Field] => [`${question.path}.${field.path}`, field]),
	]);
}
