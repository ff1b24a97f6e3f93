import {type Answers, isRecord, itemsInPlace, type Json} from '../../answers/answers.ts';
import {cleanLine} from '../../text/clean.ts';
import {isDate} from '../../text/day.ts';
import type {PhaseInput, Timing} from './types.ts';

/** The phases as they are answered, each in its place. What is of another shape counts as not answered. */
export function phaseInputs(answers: Answers): PhaseInput[] {
	return itemsInPlace(answers, 'phases').map((phase) => ({
		name: textOf(phase.name) ?? '',
		team: textOf(phase.team),
		owner: textOf(phase.owner),
		when: timingIn(phase.when),
		dependsOn: listOf(phase.dependsOn).map((entry) =>
			isRecord(entry)
				? {phase: textOf(entry.phase) ?? '', milestone: textOf(entry.milestone)}
				: {phase: textOf(entry) ?? '', milestone: undefined},
		),
		milestones: itemsInPlace(phase, 'milestones').map(({name, week}) => ({
			name: textOf(name) ?? '',
			week: typeof week === 'number' && Number.isInteger(week) ? week : 0,
		})),
	}));
}

/** The days on which nobody works, those of them that are dates. */
export function daysOffIn({daysOff}: Answers): string[] {
	return listOf(daysOff).filter((day): day is string => typeof day === 'string' && isDate(day));
}

function timingIn(value: Json | undefined): Timing {
	if (!isRecord(value)) return {type: 'text', text: ''};
	const {weeks, from, days, milestone, text} = value;
	if (Array.isArray(weeks) && isWhole(weeks[0]) && isWhole(weeks[1])) {
		return {type: 'weeks', from: weeks[0], to: weeks[1]};
	}

	if (typeof from === 'string' && isWhole(days)) return {type: 'days', from, days};
	const reached = textOf(milestone);
	return {type: 'text', text: reached === undefined ? (textOf(text) ?? '') : `Milestone: ${reached}`};
}

function textOf(value: Json | undefined): string | undefined {
	return (typeof value === 'string' && cleanLine(value)) || undefined;
}

function listOf(value: Json | undefined): Json[] {
	return Array.isArray(value) ? value : [];
}

function isWhole(value: Json | undefined): value is number {
	return Number.isInteger(value);
}
