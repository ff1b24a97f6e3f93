import {valueAt} from '../../answers/answers.ts';
import type {Source} from '../../markdown/source.ts';
import type {HeaderPattern, Line} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {type Head, rowFor} from '../header/head.ts';
import type {HeaderRow} from '../header/rows.ts';
import {placeholderIn} from '../marks.ts';
import type {SlotScope} from '../scope.ts';
import type {KeptPart} from './found.ts';

/**
 * What is not read in a header: lines of labels that nobody asks for, or with a value that is no answer, values of
 * several lines, words beside values.
 */
export function unreadRows(head: Head, pattern: HeaderPattern, scope: SlotScope, source: Source): KeptPart[] {
	const {header} = head;
	if (!header) return [];
	const read = new Set(
		pattern
			.filter(({under, line}) => !under && isAnswered(line, scope))
			.map((entry) => rowFor(head, entry))
			.filter((row) => row !== undefined && row.longTo === undefined),
	);
	const linesRead = new Set([...read].map((row) => row?.line));
	const unread = header.rows.filter(
		(row) => !read.has(row) && (row.longTo !== undefined || row.list !== undefined || isSaid(row, source)),
	);
	const parts = unread
		.filter(({line}, index, rows) => linesRead.has(line) || rows.findIndex((row) => row.line === line) === index)
		.flatMap((row) => (linesRead.has(row.line) ? besideRead(row, source) : [wholeRow(row)]));
	return [...parts, ...wordsBeside(head, pattern, source, false)];
}

function wholeRow({line, longTo, list}: HeaderRow): KeptPart {
	return {first: line, end: longTo ?? list?.end ?? line + 1};
}

/** A label and its value that share a line with what is read, and what stands below that. */
function besideRead(row: HeaderRow, {lines}: Source): KeptPart[] {
	const {line, lead, label, value} = row;
	const open = /[*_]*$/.exec(lead)?.[0] ?? '';
	const start = Math.max((lines[line] ?? '').lastIndexOf(open + label, value.start), 0);
	const {end} = wholeRow(row);
	const below = end > line + 1 ? [{first: line + 1, end}] : [];
	return [{first: line, end: line + 1, columns: {start, end: value.end}}, ...below];
}

/** The words beside the values that are read, in the header or below a heading. */
export function wordsBeside(head: Head, pattern: HeaderPattern, source: Source, isUnder: boolean): KeptPart[] {
	return pattern
		.filter(({under = false}) => under === isUnder)
		.flatMap((entry) => {
			const row = rowFor(head, entry);
			return row && row.longTo === undefined && !row.list ? wordsAround(row, entry.line, source) : [];
		});
}

/** What is still to be decided, or nothing at all, says nothing. */
function isSaid({line, value}: HeaderRow, {lines}: Source): boolean {
	const text = (lines[line] ?? '').slice(value.start, value.end);
	return /[\p{L}\p{N}]/u.test(text) && placeholderIn(text) === undefined;
}

function isAnswered(line: Line, {answers, marks}: SlotScope): boolean {
	return slotsOf(line).some(({question}) => valueAt(answers, question) !== undefined || marks[question] !== undefined);
}

/** Where a link leads, and comments. */
const markup = /^\](?:\([^()]*\)|\[[^\]]*\])|<!--.*?(?:-->|$)/g;

function blanked(text: string): string {
	return ' '.repeat(text.length);
}

/** What a line has before and behind its value, without what sets it off. */
function wordsAround({line, value}: HeaderRow, {start, end}: Line, {lines}: Source): KeptPart[] {
	const text = (lines[line] ?? '').slice(value.start, value.end);
	const places = [
		...(text.startsWith(start) ? [{from: value.start, words: start}] : []),
		...(text.endsWith(end) ? [{from: value.end - end.length, words: end}] : []),
	];
	return places.flatMap(({from, words}) => {
		const {index = 0, 0: said} = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(words.replaceAll(markup, blanked)) ?? {
			index: 0,
		};
		if (said === undefined) return [];
		return [{first: line, end: line + 1, columns: {start: from + index, end: from + index + said.length}}];
	});
}
