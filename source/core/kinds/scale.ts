import {cleanLine} from '../text/clean.ts';
import {isHundredths} from './percent.ts';
import {typedLine} from './typed-line.ts';
import type {Kind} from './types.ts';

type Scale = {min: number; max: number};

const expected = 'a scale from a lower to a higher number, such as 1 to 10';

/** The lowest and the highest score that may be given. */
export const scale: Kind = {
	name: 'scale',
	control: 'line',
	schema: (_field, z) => {
		const bound = z.number(expected).check(z.refine(isHundredths, expected));
		return z.strictObject({min: bound, max: bound}, expected).check(z.refine(isScale, expected));
	},
	normal: (value) => ({min: (value as Scale).min, max: (value as Scale).max}),
	parse: (typed) => typedLine(typed, read, expected),
	show: (value) => show(value as Scale),
	form: {
		inline: {
			pattern: () => '.+?',
			write: (value) => show(value as Scale),
			read: (text) => read(cleanLine(text)),
		},
	},
};

function isScale({min, max}: Scale): boolean {
	return min < max;
}

function show({min, max}: Scale): string {
	return `${min} to ${max}`;
}

function read(text: string): Scale | undefined {
	const found = /^(-?\d+(?:\.\d+)?)\s*(?:to|-|–|\.\.)\s*(-?\d+(?:\.\d+)?)$/i.exec(text);
	if (!found) return undefined;
	const value = {min: Number(found[1]), max: Number(found[2])};
	return isScale(value) && isHundredths(value.min) && isHundredths(value.max) ? value : undefined;
}
