import type {Answers} from '../../answers/answers.ts';
import {dateOf} from './calendar.ts';
import {earliestStarts, type Scheduled} from './critical-path.ts';
import {cyclesIn, outside} from './cycles.ts';
import {daysOffIn, phaseInputs} from './inputs.ts';
import {linksOf} from './links.ts';
import {plannedMilestones} from './milestones.ts';
import {remarksOnCycles, remarksOnOverlaps} from './remarks.ts';
import {type Origin, originOf, remarksOnStart, requestedDays} from './requested.ts';
import {sharedTeams} from './shared-teams.ts';
import type {Days, Dependency, PhaseInput, Plan, PlannedPhase, Remark, TimeSpan} from './types.ts';

/**
 * When each phase takes place, from `start`, `daysOff` and `phases`. The weeks and days of a phase are what it asks for: what
 * it depends on can put it off, and it keeps its length. Week n is the n-th seven days from the start; a day off
 * from Monday to Friday does not count, so that all that follows it is a day later. Takes any answers: what cannot
 * be computed is left out and stands among the problems, and the dependencies of a circle count as none.
 */
export function planOf(answers: Answers): Plan {
	const inputs = phaseInputs(answers);
	const origin = originOf(answers.start, inputs, daysOffIn(answers));
	const found = inputs.map(({when}, place) => requestedDays(when, origin, `phases[${place}].when`));
	const requested = found.map((one) => (one && 'days' in one ? one : undefined));
	const all = linksOf(inputs, requested, origin.hasWeeks);
	const cycles = cyclesIn(inputs.length, all.steps);
	const links = outside(cycles, all.links);
	const spans = spansOf(requested, links, origin);
	const waitsFor = inputs.map((): number[] => []);
	for (const {before, after} of all.steps) waitsFor[after]?.push(before);
	const phases = inputs.map((phase, place) => plannedPhase(phase, place, spans[place], origin, waitsFor[place] ?? []));
	return {
		...(origin.start === undefined ? {} : {start: origin.start}),
		...(origin.calendar === undefined ? {} : {calendar: origin.calendar}),
		phases: phases.map(({phase}) => phase),
		problems: [
			...remarksOnStart(answers.start, inputs),
			...found.filter((one): one is Remark => one !== undefined && 'kind' in one),
			...all.problems,
			...phases.flatMap(({problems}) => problems),
			...remarksOnCycles(cycles, inputs),
			...remarksOnOverlaps(links, requested, inputs, origin),
		],
		notes: [...all.notes, ...sharedTeams(phases.map(({phase}) => phase))],
	};
}

function plannedPhase(
	input: PhaseInput,
	place: number,
	span: TimeSpan | undefined,
	origin: Origin,
	waitsFor: number[],
): {phase: PlannedPhase; problems: Remark[]} {
	const {name, team, owner, when} = input;
	const {milestones, problems} = plannedMilestones(input, place, span, origin);
	const phase = {name: name === '' ? `Phase ${place + 1}` : name, team, owner, when, milestones, waitsFor};
	return {phase: span ? {...phase, span} : phase, problems};
}

function spansOf(
	requested: readonly (Days | undefined)[],
	links: readonly Dependency[],
	origin: Origin,
): (TimeSpan | undefined)[] {
	const dated = [...requested.keys()].filter((place) => requested[place] !== undefined);
	const seat = new Map(dated.map((place, index) => [place, index]));
	const among = links.map((link) => ({...link, before: seat.get(link.before) ?? 0, after: seat.get(link.after) ?? 0}));
	const times = earliestStarts(
		requested.filter((one) => one !== undefined),
		among,
	);
	return requested.map((one, place) => {
		const time = times[seat.get(place) ?? -1];
		return one && time && spanOf(one, time, origin, links.length > 0);
	});
}

function spanOf(wanted: Days, {first, slack}: Scheduled, {calendar}: Origin, hasLinks: boolean): TimeSpan {
	const start = calendar && dateOf(calendar, first);
	const end = calendar && dateOf(calendar, first + wanted.days - 1);
	return {
		first,
		days: wanted.days,
		moved: first - wanted.first,
		isCritical: hasLinks && slack === 0,
		...(start === undefined || end === undefined ? {} : {start, end}),
		...(hasLinks ? {slack} : {}),
	};
}
