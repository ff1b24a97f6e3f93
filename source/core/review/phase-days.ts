import {isRecord} from '../answers/answers.ts';
import type {Row} from '../answers/rows.ts';
import {daysOfRange} from '../text/day-range.ts';
import {dayIn} from '../text/written-day.ts';
import {lineOfItem} from './items.ts';
import type {Subject} from './types.ts';

const cellDay =
	/^(?:\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th|\.)?[ -]\p{L}{3,9}\.?,?[ -]20\d\d|\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?, 20\d\d)$/u;

/** The first and the last day of a phase as its time says them, or its row of a table in two cells of days alone. */
export function daysOfPhase({source, reading}: Subject, {path, item}: Row): {first: string; last: string} | undefined {
	const {when} = item;
	if (isRecord(when) && typeof when.text === 'string') return daysOfRange(when.text);
	const line = source.lines[lineOfItem({reading}, path) ?? -1] ?? '';
	if (when !== undefined || !line.includes('|')) return undefined;
	const days = line
		.split('|')
		.map((cell) => cell.trim())
		.filter((cell) => cellDay.test(cell))
		.flatMap((cell) => dayIn(cell) ?? []);
	const [first, last] = days;
	return days.length === 2 && first && last && first <= last ? {first, last} : undefined;
}
