import {listed} from '../analysis/decision/words.ts';
import type {Row} from '../answers/rows.ts';
import {plural} from '../text/plural.ts';
import {called, spanOfItem} from './items.ts';
import type {Found, Subject} from './types.ts';

/** What the items of a group lack in a column: what is said of one of them, and of several together. */
export type MissingColumn = {
	/** What an item is called by, and what it is: `name` of a `phase`. */
	of: {key: string; noun: string};
	column: string;
	each: (name: string) => string;
	all: string;
	some?: string;
} & Pick<Found, 'expected' | 'next'>;

/** More names in one sentence help nobody. */
const mostNames = 6;

/**
 * Told once where none of several items has it, since one sentence says all; of each by itself where some have it, and
 * where some are marked, so that the marks can be told together.
 */
export function onceForAll(
	subject: Subject,
	rows: readonly Row[],
	missing: readonly Row[],
	{of: {key, noun}, column, each, all, some, expected, next}: MissingColumn,
): Found[] {
	const {marks} = subject.reading;
	const isMarked = rows.some(({path}) => marks[`${path}.${column}`] !== undefined);
	const isAll = missing.length > 1 && missing.length === rows.length && !isMarked;
	const isSeveral = some !== undefined && missing.length > 1 && !isMarked;
	const names = missing.map((row) => called(row, key, noun));
	const message = isAll
		? `None of ${rows.length} ${plural(noun)} ${all}.`
		: `${missing.length} of ${rows.length} ${plural(noun)} ${some}: ${listed(names.slice(0, mostNames))}${names.length > mostNames ? ', ...' : ''}.`;
	return (isSeveral || isAll ? missing.slice(0, 1) : missing).map((row) => ({
		...spanOfItem(subject, `${row.path}.${column}`),
		message: isSeveral || isAll ? message : each(called(row, key, noun)),
		...(expected === undefined ? {} : {expected}),
		next,
	}));
}
