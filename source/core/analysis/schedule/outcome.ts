import {type Answers, itemsInPlace} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {isDate} from '../../text/day.ts';
import {daysBetween} from './calendar.ts';
import type {Plan, TimeSpan} from './types.ts';

/** How a phase ended: `late` is the days after its planned end, below zero for days before it. */
export type Ending = {name: string; planned: string; ended: string; late: number};

/** Days on the calendar that the whole plan was to take, and has taken, with the second as a multiple of the first, and its last day. */
export type WholePlan = {planned: number; actual: number; ratio: number; ended: string};

export type Outcome = {
	/** The phases that have ended and had a planned end, in their order. */
	endings: Ending[];
	/** Only where all phases have ended and had days. */
	whole?: WholePlan;
};

type Dated = {name: string; start: string; end: string; ended: string | undefined};

/** What happened against the plan of the same answers, by `phases.ended`; what has no dates counts for nothing. */
export function outcomeOf(answers: Answers, {phases}: Plan): Outcome {
	const items = itemsInPlace(answers, 'phases');
	const dated = phases.flatMap(({name, span}, place) => datedPhase(name, span, lineAt(items[place] ?? {}, 'ended')));
	const endings = dated.flatMap(({name, end, ended}): Ending[] =>
		ended === undefined ? [] : [{name, planned: end, ended, late: daysBetween(end, ended)}],
	);
	const whole = dated.length === phases.length && endings.length === phases.length ? wholePlan(dated) : undefined;
	return {endings, ...(whole ? {whole} : {})};
}

function datedPhase(name: string, span: TimeSpan | undefined, ended: string): Dated[] {
	if (span?.start === undefined || span.end === undefined) return [];
	return [{name, start: span.start, end: span.end, ended: isDate(ended) ? ended : undefined}];
}

/** Undefined where it ended before it was to begin, so that a number would mean nothing. */
function wholePlan(phases: readonly Dated[]): WholePlan | undefined {
	const [first = ''] = phases.map(({start}) => start).toSorted();
	const last =
		phases
			.map(({end}) => end)
			.toSorted()
			.at(-1) ?? '';
	const ended =
		phases
			.flatMap(({ended: day}) => day ?? [])
			.toSorted()
			.at(-1) ?? '';
	if (first === '' || ended < first) return undefined;
	const [planned, actual] = [daysBetween(first, last) + 1, daysBetween(first, ended) + 1];
	return {planned, actual, ratio: Math.round((actual / planned) * 100) / 100, ended};
}
