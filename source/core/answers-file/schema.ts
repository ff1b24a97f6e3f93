import * as z from 'zod/mini';
import type {Field, Interview} from '../answers/interview.ts';
import {recordSchema} from '../kinds/record.ts';
import {kindOf} from '../kinds/registry.ts';
import {schemas} from '../kinds/schemas.ts';
import {explained} from './explained.ts';
import {marksSchema} from './marks.ts';
import {meaningOfMarks, meaningOfSections} from './shapes.ts';

const sections = z.array(
	z.strictObject({
		path: z.array(z.string('a heading')),
		nth: z.optional(z.int('which of these headings, from 1')),
		text: z.string('text in Markdown'),
	}),
	'a list of sections: {path: [headings from the top], text: what stands below}',
);

/** What stands in a file beside the questions: the marks, and the sections that no question is for. */
const beside: Readonly<Record<string, z.ZodMiniType>> = {marks: marksSchema, sections};

/**
 * The questions of a template; under `marks`, which of them are not decided, not recorded or not applicable, and under `sections` what a
 * document says besides.
 */
export function answersSchema(interview: Interview): z.ZodMiniType {
	const isOwn = interview.questions.every(({path}) => !path.startsWith('sections.'));
	const names = Object.keys(beside).filter((name) => isOwn || name !== 'sections');
	const fields: Field[] = [
		...interview.questions,
		...names.map((name) => ({path: name, kind: name, label: '', prompt: ''})),
	];
	return recordSchema(fields, (field) => beside[field.kind] ?? kindOf(field.kind).schema(field, schemas), schemas);
}

/** JSON Schema (draft 2020-12) of the answers of a template, with what each key means. */
export function jsonSchema(interview: Interview): object {
	const schema = z.toJSONSchema(answersSchema(interview), {unrepresentable: 'any'});
	const besides: Field[] = [
		{path: 'marks', kind: 'marks', label: 'Marks', prompt: meaningOfMarks},
		{path: 'sections', kind: 'sections', label: 'Sections', prompt: meaningOfSections},
	];
	const asked = new Set(interview.questions.map(({path}) => path.replace(/\..*$/, '')));
	const told = besides.filter(({path}) => !asked.has(path));
	return {title: `Answers of ${interview.name}`, ...explained(schema, [...interview.questions, ...told])};
}
