import {withStop} from '../analysis/first-page/sentences.ts';
import {lineAt, rowsAt} from '../answers/rows.ts';
import {knownWordOf} from '../house/status-meaning.ts';
import {isDate} from '../text/day.ts';
import {upTo} from './opening.ts';
import {lineOfSheet, type SheetLine} from './sheet.ts';
import type {Handed} from './types.ts';

/** The status as it is written, with the day and the reason that the history has for it. */
export function statusLine({answers, status}: Handed): SheetLine[] {
	const word = knownWordOf(status);
	const row = rowsAt(answers, 'history').findLast(
		({item}) => word !== undefined && knownWordOf(lineAt(item, 'status')) === word,
	);
	const [date, note] = ['date', 'note'].map((path) => (row ? lineAt(row.item, path) : ''));
	const told = [
		isDate(date ?? '') && !status.includes(date ?? '') ? `${status}, ${date}` : status,
		...(note ? [note] : []),
	].join(': ');
	return lineOfSheet('Status', upTo([withStop(told)], 25));
}
