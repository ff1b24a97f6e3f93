import type {Json} from '../answers/answers.ts';
import {cleanLine} from '../text/clean.ts';
import {isDate} from '../text/day.ts';
import {isoDate} from './date.ts';
import type {Kind} from './types.ts';

/** Days of the calendar in one line, each once and in their order, with commas between them. */
export const dates: Kind = {
	name: 'dates',
	control: 'line',
	schema: (_field, z) => z.array(isoDate(z), 'a list of dates'),
	normal: (value) => inOrder(value as string[]),
	parse: (typed) => {
		const parts = split(typed);
		const wrong = parts.find((date) => !isDate(date));
		if (wrong === undefined) return {value: inOrder(parts)};
		return {problem: `"${wrong}" is not a date that exists, as YYYY-MM-DD.`};
	},
	show: (value) => (value as string[]).join(', '),
	form: {
		inline: {
			pattern: () => '.+?',
			write: (value) => (value as string[]).join(', '),
			read: (text) => (split(text).every(isDate) ? inOrder(split(text)) : undefined),
		},
	},
};

function split(text: string): string[] {
	return cleanLine(text)
		.split(/[\s,;]+/)
		.filter((part) => part !== '');
}

function inOrder(days: readonly string[]): Json | undefined {
	return days.length > 0 ? [...new Set(days)].toSorted() : undefined;
}
