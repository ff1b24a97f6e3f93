import type {Field} from '../answers/interview.ts';
import {cleanLine} from '../text/clean.ts';
import {literal} from '../text/escape.ts';
import type {Kind} from './types.ts';

/** Yes or no. No is the same as no answer, so only true is stored. */
export const flag: Kind = {
	name: 'flag',
	control: 'select',
	schema: (_field, z) => z.boolean('true or false'),
	normal: (value) => (value === true ? true : undefined),
	parse: (typed) => {
		const line = cleanLine(typed).toLowerCase();
		if (['', 'no', 'n', 'false'].includes(line)) return {value: undefined};
		return ['yes', 'y', 'true'].includes(line)
			? {value: true}
			: {problem: `"${cleanLine(typed)}" is neither yes nor no.`};
	},
	show: (value) => (value === true ? 'yes' : 'no'),
	form: {
		inline: {
			pattern: (field) => literal(words(field)),
			write: (value, field) => (value === true ? words(field) : ''),
			read: (text, field) => (cleanLine(text).toLowerCase() === words(field).toLowerCase() ? true : undefined),
		},
	},
};

function words(field: Field): string {
	return field.words ?? 'yes';
}
