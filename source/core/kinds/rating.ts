import {cleanLine} from '../text/clean.ts';
import {typedLine} from './typed-line.ts';
import type {Kind} from './types.ts';

const expected = 'a whole number from 1 to 10';

/** How good something is; it stands as "8/10", so that nobody has to know the scale. */
export const rating: Kind = {
	name: 'rating',
	control: 'line',
	schema: (_field, z) => z.number(expected).check(z.refine(isRating, expected)),
	normal: (value) => value,
	parse: (typed) => typedLine(typed, read, expected),
	show: String,
	form: {
		inline: {
			pattern: () => '\\d{1,2}(?: ?/ ?10)?(?!\\d)',
			write: (value) => `${String(value)}/10`,
			read: (text) => read(cleanLine(text)),
		},
	},
};

function isRating(value: number): boolean {
	return Number.isInteger(value) && value >= 1 && value <= 10;
}

function read(text: string): number | undefined {
	const [, digits] = /^(\d{1,2})(?: ?\/ ?10)?$/.exec(text) ?? [];
	const value = Number(digits);
	return isRating(value) ? value : undefined;
}
