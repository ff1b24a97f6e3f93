import {isRecord} from '../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../answers/rows.ts';
import {daysOfRange} from '../text/day-range.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {daysIn} from './days-in-text.ts';
import {lineOfItem} from './items.ts';
import type {Subject} from './types.ts';

/** The first and the last day, as `YYYY-MM-DD`. */
type Days = {first: string; last: string};

/** A phase, or one of its tasks, as it is called and with all that it says, and the days between which it surely lies. */
export type PlannedStep = Days & {path: string; name: string; text: string};

/** When the document was begun, from which on days without a year count; undefined where it does not say. */
export function begunOn({answers}: Subject): string | undefined {
	return [answers.created, answers.updated].find((day) => typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day)) as
		| string
		| undefined;
}

/** The days of the phases that have some, by their paths (`phases[0]`); what lacks its year comes after the phase before. */
export const daysOfPhases = rememberingByIdentity((subject: Subject): ReadonlyMap<string, Days> => {
	let from = begunOn(subject);
	return new Map(
		rowsAt(subject.answers, 'phases').flatMap((row): [string, Days][] => {
			const days = daysOf(subject, row, from);
			from = days?.first ?? from;
			return days ? [[row.path, days]] : [];
		}),
	);
});

/** Phases and their tasks that have days: each within its own where it names some, else within those of its phase. */
export function plannedSteps(subject: Subject): PlannedStep[] {
	return rowsAt(subject.answers, 'phases').flatMap((row): PlannedStep[] => {
		const days = daysOfPhases(subject).get(row.path);
		const name = lineAt(row.item, 'name');
		const text = `${name} ${lineAt(row.item, 'exit')}`;
		const whole = days ? [{path: row.path, name, text, first: days.first, last: days.first}] : [];
		return [...whole, ...tasksOf(subject, row, days)];
	});
}

/** The first day and the last; undefined where it names others, or in another order. */
function daysOf(subject: Subject, row: Row, from: string | undefined): Days | undefined {
	const time = timeOf(subject, row);
	const {text} = subject.source;
	const range = daysOfRange(time);
	if (range) return range;
	const first = daysIn(time, from, text)[0]?.day;
	// The last day comes after the first, in the next year where that lies between them.
	const all = daysIn(time, first, text);
	const last = all.at(-1)?.day;
	return first !== undefined && last !== undefined && all.length === 2 && first <= last ? {first, last} : undefined;
}

/** When a task is done in its phase is not known, but for a day that it names, or where it is all of it. */
function tasksOf(subject: Subject, {path, item}: Row, days: Days | undefined): PlannedStep[] {
	const tasks = rowsAt(item, 'tasks');
	return tasks.flatMap((task, index): PlannedStep[] => {
		const said = lineAt(task.item, 'text');
		const own = daysIn(said, days?.first ?? begunOn(subject), subject.source.text);
		const name = `${lineAt(item, 'name')}: ${said}`;
		const step = {path: `${path}.tasks[${index}]`, name, text: name};
		if (own.length === 1 && own[0]) return [{...step, first: own[0].day, last: own[0].day}];
		return days ? [{...step, first: days.first, last: tasks.length > 1 ? days.first : days.last}] : [];
	});
}

/** What a phase says of its time: its own answer, else its heading or its row. */
function timeOf({source, reading}: Subject, {path, item}: Row): string {
	if (isRecord(item.when) && typeof item.when.text === 'string') return item.when.text;
	return source.lines[lineOfItem({reading}, path) ?? -1] ?? '';
}
