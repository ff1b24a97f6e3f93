import {mostDays} from './calendar.ts';
import {dayOfMilestone} from './milestones.ts';
import {placesNamed} from './places-named.ts';
import type {Days, Dependency, PhaseInput, Remark} from './types.ts';

type RequestedDays = readonly (Days | undefined)[];

export type Links = {
	/** Every dependency on a phase that there is. */
	steps: Omit<Dependency, 'lag'>[];
	/** Those between two phases that have days. */
	links: Dependency[];
	problems: Remark[];
	notes: Remark[];
};

/**
 * What waits for what. A phase waits until the end of another, or of the week of a milestone inside it. Where one
 * of the two has no days there is nothing to compute, and a note says so.
 */
export function linksOf(phases: readonly PhaseInput[], requested: RequestedDays, hasWeeks: boolean): Links {
	const found: Links = {steps: [], links: [], problems: [], notes: []};
	const placesOf = placesNamed(phases);
	const names = namesOf(phases);
	for (const [after, phase] of phases.entries()) {
		for (const [index, {phase: name, milestone}] of phase.dependsOn.entries()) {
			const path = `phases[${after}].dependsOn[${index}]`;
			const awaited = placesOf(name);
			if (awaited.length === 0) found.problems.push(unknown('phase', `${path}.phase`, name, names));
			for (const before of awaited) addLink(found, {before, after, path, milestone}, phases, requested, hasWeeks);
		}
	}

	return found;
}

type Wanted = Omit<Dependency, 'lag'> & {milestone: string | undefined};

function addLink(
	found: Links,
	{before, after, path, milestone}: Wanted,
	phases: readonly PhaseInput[],
	requested: RequestedDays,
	hasWeeks: boolean,
): void {
	const awaited = phases[before];
	const reached = awaited?.milestones.find(({name}) => name === milestone);
	if (milestone !== undefined && !reached) {
		found.problems.push(unknown('milestone', `${path}.milestone`, milestone, namesOf(awaited?.milestones ?? [])));
	}

	const step = {before, after, path: `${path}.phase`};
	found.steps.push(step);
	const days = requested[before];
	if (!days || !requested[after]) {
		const expected = 'a time in weeks or days for both phases, to tell when the second can start';
		found.notes.push({kind: 'undated-dependency', path: step.path, found: `"${awaited?.name}"`, expected});
		return;
	}

	const isInWeek = reached !== undefined && reached.week > 0 && 7 * reached.week <= mostDays && hasWeeks;
	const lag = isInWeek ? dayOfMilestone(reached.week, days) + 1 - days.first : days.days;
	found.links.push({...step, lag});
}

/** More names than that are not told: each of many problems would tell all of them. */
const mostNames = 100;

function namesOf(known: readonly {name: string}[]): string {
	const names = known.map((entry) => entry.name).filter((entry) => entry !== '');
	if (names.length === 0) return ', of which there is none';
	return names.length > mostNames ? `, of which there are ${names.length}` : `: ${names.join(', ')}`;
}

function unknown(what: 'phase' | 'milestone', path: string, name: string, list: string): Remark {
	const expected = what === 'phase' ? `a phase of this plan${list}` : `a milestone of that phase${list}`;
	return {kind: `unknown-${what}`, path, found: `"${name}"`, expected};
}
