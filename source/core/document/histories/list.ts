import {knownWordOf, plainOf} from '../../house/status-meaning.ts';
import type {Block} from '../../markdown/blocks.ts';
import {bulletOf} from '../../markdown/label.ts';
import {ownLines} from '../../markdown/prose.ts';
import type {Source} from '../../markdown/source.ts';
import {dayIn, dayWithin} from '../../text/written-day.ts';

type Place = {start: number; end: number};

/** A day at which a document came to a status. The places are those in its line. */
export type DatedStatus = {
	/** The lines that it fills. */
	first: number;
	end: number;
	/** Where a day is given; `date` is the same as YYYY-MM-DD. */
	day?: Place;
	date?: string;
	status: Place;
	text: string;
};

/** The items of a list that name a day and a status: `2026-09-10: In discussion (Ann)`, `Draft (2026-09-01)`. */
export function rowsOfList({children}: Block, source: Source, isStatus: boolean): DatedStatus[] {
	const own = ownLines(source.text);
	const rows = children.map(({first, end}) => {
		const row = inItem(own[first] ?? '', isStatus);
		return row && {first, end, ...row};
	});
	// Items without a day are another list, or a part of it.
	return isStatus && rows.includes(undefined) ? [] : rows.filter((row) => row !== undefined);
}

const words = /^\p{L}[\p{L} -]*?(?=\s*(?:$|[.,;:([*_~–—]|\s-\s|\b(?:by|on|since|at|from)\b))/u;

function inItem(line: string, isAnyWord: boolean): Omit<DatedStatus, 'first' | 'end'> | undefined {
	const bullet = bulletOf(line).length;
	const within = dayWithin(line.slice(bullet));
	if (!within) return undefined;
	const day = {start: bullet + within.start, end: bullet + within.end};
	const isDayFirst = /^[\s*_`[(]*$/.test(line.slice(bullet, day.start));
	const rest = line.slice(isDayFirst ? day.end : bullet);
	const lead = /^[\s:*_`)\]|–—,.-]*/.exec(rest)?.[0].length ?? 0;
	const text = words.exec(rest.slice(lead))?.[0].trimEnd() ?? '';
	const start = (isDayFirst ? day.end : bullet) + lead;
	const isBetween =
		isDayFirst ||
		/^[\s*_`,:(–—-]*(?:(?:on|since|at|from)\s+)?[\s*_`(]*$/.test(line.slice(start + text.length, day.start));
	const isStatus = text !== '' && (isAnyWord || knownWordOf(text) === plainOf(text));
	const date = dayIn(line.slice(day.start, day.end));
	if (!isBetween || !isStatus || date === undefined) return undefined;
	return {day, date, status: {start, end: start + text.length}, text};
}
