import type {Answers} from '../../answers/answers.ts';
import {dateOf} from './calendar.ts';
import {earliestStarts, type Scheduled} from './critical-path.ts';
import {cyclesIn, outside} from './cycles.ts';
import {daysOffIn, phaseInputs} from './given.ts';
import {linksOf} from './links.ts';
import {plannedMilestones} from './milestones.ts';
import {remarksOnCycles, remarksOnOverlaps} from './remarks.ts';
import {sharedTeams} from './shared-teams.ts';
import type {Days, Dependency, PhaseInput, Plan, PlannedPhase, Remark, TimeSpan} from './types.ts';
import {type Origin, originOf, remarksOnStart, requestedDays} from './wishes.ts';

/**
 * When each phase takes place, from `start`, `daysOff` and `phases`. The weeks and days of a phase are a wish: what
 * it depends on can put it off, and it keeps its length. Week n is the n-th seven days from the start; a day off
 * from Monday to Friday does not count, so that all that follows it is a day later. Takes any answers: what cannot
 * be computed is left out and stands among the problems, and the dependencies of a circle count as none.
 */
export function planOf(answers: Answers): Plan {
	const given = phaseInputs(answers);
	const origin = originOf(answers.start, given, daysOffIn(answers));
	const found = given.map(({when}, place) => requestedDays(when, origin, `phases[${place}].when`));
	const wishes = found.map((wish) => (wish && 'days' in wish ? wish : undefined));
	const all = linksOf(given, wishes, origin.hasWeeks);
	const cycles = cyclesIn(given.length, all.steps);
	const links = outside(cycles, all.links);
	const spans = spansOf(wishes, links, origin);
	const waitsFor = given.map((): number[] => []);
	for (const {before, after} of all.steps) waitsFor[after]?.push(before);
	const phases = given.map((phase, place) => plannedPhase(phase, place, spans[place], origin, waitsFor[place] ?? []));
	return {
		...(origin.start === undefined ? {} : {start: origin.start}),
		...(origin.calendar === undefined ? {} : {calendar: origin.calendar}),
		phases: phases.map(({phase}) => phase),
		problems: [
			...remarksOnStart(answers.start, given),
			...found.filter((wish): wish is Remark => wish !== undefined && 'kind' in wish),
			...all.problems,
			...phases.flatMap(({problems}) => problems),
			...remarksOnCycles(cycles, given),
			...remarksOnOverlaps(links, wishes, given, origin),
		],
		notes: [...all.notes, ...sharedTeams(phases.map(({phase}) => phase))],
	};
}

function plannedPhase(
	given: PhaseInput,
	place: number,
	span: TimeSpan | undefined,
	origin: Origin,
	waitsFor: number[],
): {phase: PlannedPhase; problems: Remark[]} {
	const {name, team, owner, when} = given;
	const {milestones, problems} = plannedMilestones(given, place, span, origin);
	const phase = {name: name === '' ? `Phase ${place + 1}` : name, team, owner, when, milestones, waitsFor};
	return {phase: span ? {...phase, span} : phase, problems};
}

function spansOf(
	wishes: readonly (Days | undefined)[],
	links: readonly Dependency[],
	origin: Origin,
): (TimeSpan | undefined)[] {
	const dated = [...wishes.keys()].filter((place) => wishes[place] !== undefined);
	const seat = new Map(dated.map((place, index) => [place, index]));
	const among = links.map((link) => ({...link, before: seat.get(link.before) ?? 0, after: seat.get(link.after) ?? 0}));
	const times = earliestStarts(
		wishes.filter((wish) => wish !== undefined),
		among,
	);
	return wishes.map((wish, place) => {
		const time = times[seat.get(place) ?? -1];
		return wish && time && spanOf(wish, time, origin, links.length > 0);
	});
}

function spanOf(wish: Days, {first, slack}: Scheduled, {calendar}: Origin, hasLinks: boolean): TimeSpan {
	const start = calendar && dateOf(calendar, first);
	const end = calendar && dateOf(calendar, first + wish.days - 1);
	return {
		first,
		days: wish.days,
		moved: first - wish.first,
		isCritical: hasLinks && slack === 0,
		...(start === undefined || end === undefined ? {} : {start, end}),
		...(hasLinks ? {slack} : {}),
	};
}
