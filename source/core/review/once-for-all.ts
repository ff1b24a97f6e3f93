import {listed} from '../analysis/decision/words.ts';
import type {Row} from '../answers/rows.ts';
import {called, spanOfItem} from './items.ts';
import type {Found, Subject} from './types.ts';
import {isToldBehind} from './unread.ts';

/** What the items of a group lack in a column: what is said of one of them, and of all of them together. */
export type MissingColumn = {
	column: string;
	each: (row: Row) => string;
	all: string;
	some?: string;
	/** A row that says with a dash that there is none says just what is told of it. */
	isNoneTold?: true;
} & Pick<Found, 'expected' | 'next'>;

/** More names in one sentence help nobody. */
const mostNames = 6;

/**
 * Told once where none of several items has it, since one sentence says all; of each by itself where some have it, and
 * where some are marked, so that the marks can be told together. One behind which stands what nothing reads may have it.
 */
export function onceForAll(
	subject: Subject,
	rows: readonly Row[],
	lacking: readonly Row[],
	{column, each, all, some, isNoneTold, expected, next}: MissingColumn,
): Found[] {
	const {marks} = subject.reading;
	const missing = lacking.filter(({path}) => !isToldBehind(subject, path, isNoneTold !== true));
	const isMarked = rows.some(({path}) => marks[`${path}.${column}`] !== undefined);
	const isAll = missing.length > 1 && missing.length === rows.length && !isMarked;
	const isSeveral = some !== undefined && missing.length > 1 && !isMarked;
	const names = missing.map((row) => called(row, 'name', 'phase'));
	const message = isAll
		? `None of ${rows.length} ${all}`
		: `${missing.length} of ${rows.length} phases ${some}: ${listed(names.slice(0, mostNames))}${names.length > mostNames ? ', ...' : ''}.`;
	return (isSeveral || isAll ? missing.slice(0, 1) : missing).map((row) => ({
		...spanOfItem(subject, `${row.path}.${column}`),
		message: isSeveral || isAll ? message : each(row),
		...(expected === undefined ? {} : {expected}),
		next,
	}));
}
