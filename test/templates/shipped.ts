import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import type {Answers} from '../../source/core/answers/answers.ts';
import type {Field} from '../../source/core/answers/interview.ts';
import {parseTemplate, type Template} from '../../source/core/template/parse.ts';

export const shipped = ['staff-rfc', 'madr'] as const;

/** The text of a file in the folder of the shipped templates. */
export function textOf(file: string): string {
	return readFileSync(new URL(`../../templates/${file}`, import.meta.url), 'utf8');
}

export function templateOf(name: string): Template {
	const template = parseTemplate(textOf(`${name}.md`));
	if ('faults' in template) throw new Error(`${name}.md: ${JSON.stringify(template.faults, null, '\t')}`);
	return template;
}

/** The answers of the worked example that is shipped with a template. */
export function exampleOf(name: string): Answers {
	return parse(textOf(`examples/${name}.answers.yaml`)) as Answers;
}

/** The questions with their paths, and the columns of groups under theirs. */
export function fieldsOf(questions: readonly Field[]): [path: string, field: Field][] {
	return questions.flatMap((question) => [
		[question.path, question],
		...(question.fields ?? []).map((field): [string, Field] => [`${question.path}.${field.path}`, field]),
	]);
}
