import {type Calendar, dateOf} from './calendar.ts';
import type {Plan} from './types.ts';

/** Days laid over columns of the terminal; every column stands for the same number of days. */
export type Axis = {
	from: number;
	daysPerColumn: number;
	columns: number;
	/** The columns that there are: a name may run on beyond the last day. */
	room: number;
};

/** The axis that shows all of a plan in at most so many columns; undefined when none of its phases has days. */
export function axisOf({phases}: Plan, room: number): Axis | undefined {
	let from = Number.POSITIVE_INFINITY;
	let to = Number.NEGATIVE_INFINITY;
	for (const {span, milestones} of phases) {
		if (!span) continue;
		const reached = milestones.map(({day}) => day ?? span.first);
		from = reached.reduce((first, day) => Math.min(first, day), Math.min(from, span.first));
		to = reached.reduce((last, day) => Math.max(last, day + 1), Math.max(to, span.first + span.days));
	}

	if (to < from) return undefined;
	const monday = 7 * Math.floor(from / 7);
	const daysPerColumn = Math.max(1, Math.ceil((to - monday) / room));
	return {from: monday, daysPerColumn, columns: Math.ceil((to - monday) / daysPerColumn), room};
}

/** The column in which a day lies; outside 0 to `columns - 1` when the axis does not show it. */
export function axisColumn({from, daysPerColumn}: Axis, day: number): number {
	return Math.floor((day - from) / daysPerColumn);
}

/** Where each month begins, as 2026-10, in a line above the axis. */
export function monthsOf(axis: Axis, calendar: Calendar): string {
	const marks: Mark[] = [];
	let before = '';
	for (let column = 0; column < axis.columns; column++) {
		// The month of the last day of a column has begun within it.
		const last = axis.from + (column + 1) * axis.daysPerColumn - 1;
		const month = dateOf(calendar, column === 0 ? axis.from : last)?.slice(0, 7);
		if (month !== undefined && month !== before) marks.push({column, text: month});
		before = month ?? before;
	}

	const [first, second] = marks;
	if (first && second && second.column <= first.text.length) marks.shift();
	return lineOf(marks, axis.room);
}

/** Where weeks begin: W1, W2 where they count from a start, else the day of the month. */
export function weeksOf(axis: Axis, {start, calendar}: Plan): string {
	const nameOf = (day: number): string =>
		start === undefined && calendar ? (dateOf(calendar, day)?.slice(8) ?? '') : `W${day / 7 + 1}`;
	const end = axis.from + axis.columns * axis.daysPerColumn;
	const room = nameOf(7 * Math.floor(end / 7)).length + 1;
	let step = 7;
	while (step < room * axis.daysPerColumn) step *= 2;
	const marks: Mark[] = [];
	for (let day = axis.from; day < end; day += step) marks.push({column: axisColumn(axis, day), text: nameOf(day)});
	return lineOf(marks, axis.room);
}

type Mark = {column: number; text: string};

/** A mark for which there is no room is left out. */
function lineOf(marks: readonly Mark[], room: number): string {
	let line = '';
	for (const {column, text} of marks) {
		const isFree = line === '' || line.length < column;
		if (isFree && column + text.length <= room) line = line.padEnd(column) + text;
	}

	return line;
}
