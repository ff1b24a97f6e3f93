import type {ZodMiniType} from 'zod/mini';
import {cleanLine} from '../text/clean.ts';
import {isDate} from '../text/day.ts';
import {isoDate} from './date.ts';
import type {Schemas} from './schemas.ts';
import type {Kind, Typed} from './types.ts';

type When = {weeks: [number, number]} | {from: string; days: number} | {milestone: string} | {text: string};

const expected = '{weeks: [from, to]} with 1 <= from <= to, {from: YYYY-MM-DD, days}, {milestone} or {text}';
/** The time of a phase. */
export const when: Kind = {
	name: 'when',
	control: 'line',
	schema: (_field, z) => shapeOf(z),
	normal: (value) => normal(value as When),
	parse: (typed) => parse(cleanLine(typed)),
	show: (value) => show(value as When),
	form: {
		inline: {
			pattern: () => '.+?',
			write: (value) => show(value as When),
			read: (text) => {
				const typed = parse(cleanLine(text));
				return 'value' in typed ? typed.value : {text: cleanLine(text)};
			},
		},
	},
};

function shapeOf(z: Schemas): ZodMiniType {
	const count = z.int(expected).check(z.gte(1, expected));
	const weeks = z.tuple([count, count], expected).check(z.refine(([from, to]) => from <= to, expected));
	return z.union(
		[
			z.strictObject({weeks}, expected),
			z.strictObject({from: isoDate(z), days: count}, expected),
			z.strictObject({milestone: z.string('what is reached, a line of text')}, expected),
			z.strictObject({text: z.string('a line of text')}, expected),
		],
		expected,
	);
}

function isCount(value: number): boolean {
	return Number.isSafeInteger(value) && value >= 1;
}

function normal(value: When): When | undefined {
	if ('milestone' in value) return cleanLine(value.milestone) ? {milestone: cleanLine(value.milestone)} : undefined;
	if ('text' in value) return cleanLine(value.text) ? {text: cleanLine(value.text)} : undefined;
	return value;
}

function show(value: When): string {
	if ('weeks' in value) {
		const [from, to] = value.weeks;
		return from === to ? `Week ${from}` : `Week ${from}-${to}`;
	}

	if ('from' in value) return `${value.from}, ${value.days} ${value.days === 1 ? 'day' : 'days'}`;
	if ('milestone' in value) return `Milestone: ${value.milestone}`;
	return isFreeText(value.text) ? value.text : `\\${value.text}`;
}

/** Words that would be read as another form, or that start with a backslash, get a backslash before them. */
function isFreeText(text: string): boolean {
	const typed = parse(text);
	return !text.startsWith('\\') && 'value' in typed && JSON.stringify(typed.value) === JSON.stringify({text});
}

function parse(text: string): Typed {
	if (text === '') return {value: undefined};
	if (text.startsWith('\\')) return {value: normal({text: text.slice(1)})};
	const milestone = /^milestone:\s*(.+)$/is.exec(text)?.[1];
	if (milestone) return {value: normal({milestone})};
	return parseWeeks(text) ?? parseDays(text) ?? {value: {text}};
}

function parseWeeks(text: string): Typed | undefined {
	const found = /^weeks?\s+(\d+)(?:\s*(?:-|–|to)\s*(\d+))?$/i.exec(text);
	if (!found) return undefined;
	const from = Number(found[1]);
	const to = Number(found[2] ?? from);
	return isCount(from) && isCount(to) && from <= to
		? {value: {weeks: [from, to]}}
		: {problem: `"${text}" goes backwards or starts before week 1; type weeks such as "Week 1-2".`};
}

function parseDays(text: string): Typed | undefined {
	const found = /^(\d{4}-\d{1,2}-\d{1,2}),?\s+(\d+)\s*(?:d|days?)$/i.exec(text);
	if (!found) return undefined;
	const value = {from: found[1] ?? '', days: Number(found[2])};
	if (!isDate(value.from)) return {problem: `"${value.from}" is not a date that exists, as YYYY-MM-DD.`};
	return isCount(value.days) ? {value} : {problem: `"${text}" lasts no day; type a number of days from 1.`};
}
