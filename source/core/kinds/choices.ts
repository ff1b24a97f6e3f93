import type {Json} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';
import {textLines} from '../text/clean.ts';
import {choice, choiceNamed, valuesOf} from './choice.ts';
import type {Kind} from './types.ts';

/** Any number of a few values, in the order in which the template has them. */
export const choices: Kind = {
	name: 'choices',
	control: 'select',
	schema: (field, z) => z.array(choice.schema(field, z), `a list of: ${valuesOf(field).join(', ')}`),
	normal: (value, field) =>
		inOrder(
			(value as string[]).map((entry) => choiceNamed(entry, field)),
			field,
		),
	parse: (typed, field) => {
		const found = partsOf(typed).map((part) => choice.parse(part, field));
		const wrong = found.find((result) => 'problem' in result);
		if (wrong) return wrong;
		return {
			value: inOrder(
				found.map((result) => ('value' in result ? result.value : undefined)),
				field,
			),
		};
	},
	show: (value) => (value as string[]).join(', '),
	form: {
		inline: {
			pattern: () => '.+?',
			write: (value) => (value as string[]).join(', '),
			read: (text, field) => {
				const found = partsOf(text).map((part) => choiceNamed(part, field));
				return found.includes(undefined) ? undefined : inOrder(found, field);
			},
		},
	},
};

function partsOf(text: string): string[] {
	return textLines(text.replaceAll(',', '\n'))
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function inOrder(found: readonly (Json | undefined)[], field: Field): Json | undefined {
	const taken = valuesOf(field).filter((value) => found.includes(value));
	return taken.length > 0 ? taken : undefined;
}
