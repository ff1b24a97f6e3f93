import {cleanLine} from '../text/clean.ts';
import {typedLine} from './typed-line.ts';
import type {Kind} from './types.ts';

const expected = 'a percent number above 0 and up to 100, such as 20 or 12.5';

/** At most two decimals, so that sums stay exact in hundredths of a percent. */
export function isHundredths(value: number): boolean {
	return Number.isFinite(value) && Math.round(value * 100) / 100 === value;
}

/** A share of a hundred. */
export const percent: Kind = {
	name: 'percent',
	control: 'line',
	schema: (_field, z) => z.number(expected).check(z.refine(isPercent, expected)),
	normal: (value) => value,
	parse: (typed) => typedLine(typed, read, expected),
	show: String,
	form: {
		inline: {
			pattern: () => '\\d[\\d.]* ?%',
			write: (value) => `${String(value)}%`,
			read: (text) => read(cleanLine(text)),
		},
	},
};

function isPercent(value: number): boolean {
	return value > 0 && value <= 100 && isHundredths(value);
}

function read(text: string): number | undefined {
	const found = /^(\d+(?:\.\d+)?) ?%?$/.exec(text);
	const value = Number(found?.[1]);
	return isPercent(value) ? value : undefined;
}
