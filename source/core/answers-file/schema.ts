import * as z from 'zod/mini';
import type {Field, Interview} from '../answers/interview.ts';
import {recordSchema} from '../kinds/record.ts';
import {kindOf} from '../kinds/registry.ts';
import {schemas} from '../kinds/schemas.ts';

const marks = z.record(
	z.string(),
	z.enum(['unknown', 'skipped'], 'unknown or skipped'),
	'marks by path: {summary: unknown}',
);

/** The questions of a template and, under `marks`, which of them are skipped or not known yet. */
export function answersSchema(interview: Interview): z.ZodMiniType {
	const fields: Field[] = [...interview.questions, {path: 'marks', kind: 'marks', label: '', prompt: ''}];
	return recordSchema(
		fields,
		(field) => (field.kind === 'marks' ? marks : kindOf(field.kind).schema(field, schemas)),
		schemas,
	);
}

/** JSON Schema (draft 2020-12) of the answers of a template. */
export function jsonSchema(interview: Interview): object {
	return {title: `Answers of ${interview.name}`, ...z.toJSONSchema(answersSchema(interview), {unrepresentable: 'any'})};
}
