import {cleanLine} from '../text/clean.ts';
import {isDate} from '../text/day.ts';
import {line} from './line.ts';
import type {Kind} from './types.ts';

const expected = 'a date that exists, as YYYY-MM-DD, or words such as "end of Q2"';

/** A date where one is known, else a line of text; digits in the shape of a date must be one. */
export const deadline: Kind = {
	...line,
	name: 'deadline',
	schema: (_field, z) => z.string(expected).check(z.refine((value) => !isWrong(cleanLine(value)), expected)),
	parse: (typed) => {
		const text = cleanLine(typed);
		return isWrong(text) ? {problem: `"${text}" is not ${expected}.`} : {value: text || undefined};
	},
};

function isWrong(text: string): boolean {
	return /^\d{4}-\d{1,2}-\d{1,2}$/.test(text) && !isDate(text);
}
