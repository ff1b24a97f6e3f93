import {dateOf} from './calendar.ts';
import type {Cycle} from './cycles.ts';
import type {Origin} from './requested.ts';
import type {Days, Dependency, PhaseInput, Remark} from './types.ts';

/** A problem for each circle, with the names of those that wait for each other: A -> B -> A. */
export function remarksOnCycles(
	cycles: readonly Cycle<Omit<Dependency, 'lag'>>[],
	phases: readonly PhaseInput[],
): Remark[] {
	return cycles.map(({places, closing}) => {
		const names = [...places, ...places.slice(0, 1)].map((place) => phases[place]?.name);
		const expected = 'an order in which each phase waits only for earlier ones';
		return {kind: 'cycle', path: closing.path, found: names.join(' -> '), expected};
	});
}

/** A problem for each phase that is to begin before what it depends on has ended, both as they are given. */
export function remarksOnOverlaps(
	links: readonly Dependency[],
	requested: readonly (Days | undefined)[],
	phases: readonly PhaseInput[],
	{calendar}: Origin,
): Remark[] {
	const dayName = (day: number): string => (calendar && dateOf(calendar, day)) ?? `week ${Math.floor(day / 7) + 1}`;
	return links.flatMap(({before, after, lag, path}): Remark[] => {
		const awaited = requested[before];
		const waiting = requested[after];
		if (!awaited || !waiting || waiting.first >= awaited.first + lag) return [];
		return [
			{
				kind: 'overlap',
				path,
				found: `"${phases[after]?.name}" starts ${calendar ? 'on' : 'in'} ${dayName(waiting.first)}`,
				expected: `a start after ${dayName(awaited.first + lag - 1)}, for it depends on "${phases[before]?.name}"`,
			},
		];
	});
}
