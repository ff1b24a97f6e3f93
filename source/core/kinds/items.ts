import {type Answers, isRecord, type Json, valueAt, withValue} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';
import {leafOf} from './leaves.ts';
import {recordSchema} from './record.ts';
import type {Contain, Kind} from './types.ts';

/** A group of things that have the same columns: options, phases, risks. */
export const items: Kind = {
	name: 'items',
	control: 'group',
	schema: (field, z) =>
		z.array(
			recordSchema(columns(field), (column) => leafOf(column.kind)?.schema(column, z) ?? z.never(), z),
			`a list, one entry for each ${field.item ?? 'item'}`,
		),
	normal: (value, field, contain) => {
		const kept = (value as Answers[])
			.map((item) => normalItem(item, field, contain))
			.filter((item) => Object.keys(item).length > 0);
		return kept.length > 0 ? kept : undefined;
	},
	parse: () => ({problem: 'This is filled in one column at a time.'}),
	show: (value) => (Array.isArray(value) ? value.filter(isRecord).length.toString() : ''),
	form: 'items',
};

function columns(field: Field): readonly Field[] {
	return field.fields ?? [];
}

/** Each column in its own normal form, in the order of the columns; empty ones are left out. */
function normalItem(item: Answers, field: Field, contain: Contain): Answers {
	let normal: Answers = {};
	for (const column of columns(field)) {
		const value: Json | undefined = valueAt(item, column.path);
		if (value === undefined || value === null) continue;
		normal = withValue(normal, column.path, leafOf(column.kind)?.normal(value, column, contain));
	}

	return normal;
}
