import {suggested} from '../answers/fault-words.ts';
import type {Field} from '../answers/interview.ts';
import {cleanLine} from '../text/clean.ts';
import {nearest} from '../text/nearest.ts';
import type {Kind} from './types.ts';

/** One of a few values. */
export const choice: Kind = {
	name: 'choice',
	control: 'select',
	schema: (field, z) =>
		z.enum(
			[...valuesOf(field), ...Object.keys(field.aliases ?? {})] as [string, ...string[]],
			`one of: ${valuesOf(field).join(', ')}`,
		),
	normal: (value, field) => choiceNamed(String(value), field),
	parse: (typed, field) => {
		const line = cleanLine(typed);
		if (line === '') return {value: undefined};
		const value = canonical(line, field);
		return value === undefined ? {problem: unknownValue(line, field)} : {value};
	},
	show: String,
	form: {
		inline: {
			pattern: () => '.+?',
			write: (value) => String(value),
			read: choiceNamed,
		},
	},
};

/** The values that a template allows. */
export function valuesOf(field: Field): readonly string[] {
	return field.values ?? [];
}

/** The value that a text names; undefined where it names none. */
export function choiceNamed(text: string, field: Field): string | undefined {
	return canonical(cleanLine(text), field);
}

function canonical(line: string, field: Field): string | undefined {
	const wanted = line.toLowerCase();
	const alias = Object.entries(field.aliases ?? {}).find(([other]) => other.toLowerCase() === wanted);
	return valuesOf(field).find((value) => value.toLowerCase() === wanted) ?? alias?.[1];
}

function unknownValue(line: string, field: Field): string {
	const known = valuesOf(field);
	return `"${line}" is not one of: ${known.join(', ')}.${suggested(nearest(line, known))}`;
}
