import type {Row} from '../answers/rows.ts';
import {spanOfItem} from './items.ts';
import type {Found, Subject} from './types.ts';
import {isToldBehind} from './unread.ts';

/** What the items of a group lack in a column: what is said of one of them, and of all of them together. */
export type MissingColumn = {column: string; each: (row: Row) => string; all: string} & Pick<
	Found,
	'expected' | 'next'
>;

/**
 * Told once where none of several items has it, since one sentence says all; of each by itself where some have it, and
 * where some are marked, so that the marks can be told together. One behind which stands what nothing reads may have it.
 */
export function onceForAll(
	subject: Subject,
	rows: readonly Row[],
	lacking: readonly Row[],
	{column, each, all, expected, next}: MissingColumn,
): Found[] {
	const {marks} = subject.reading;
	const missing = lacking.filter(({path}) => !isToldBehind(subject, path));
	const isMarked = rows.some(({path}) => marks[`${path}.${column}`] !== undefined);
	const isAll = missing.length > 1 && missing.length === rows.length && !isMarked;
	return (isAll ? missing.slice(0, 1) : missing).map((row) => ({
		...spanOfItem(subject, `${row.path}.${column}`),
		message: isAll ? `None of ${rows.length} ${all}` : each(row),
		...(expected === undefined ? {} : {expected}),
		next,
	}));
}
