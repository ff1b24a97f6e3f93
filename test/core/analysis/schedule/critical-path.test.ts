import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {earliestStarts} from '../../../../source/core/analysis/schedule/critical-path.ts';
import {cyclesIn, outside} from '../../../../source/core/analysis/schedule/cycles.ts';
import type {Days, Dependency} from '../../../../source/core/analysis/schedule/types.ts';

const numRuns = Number(process.env.RFC_LAW_RUNS ?? 1000);

const anyPhases = fc.array(fc.record({first: fc.integer({min: 0, max: 60}), days: fc.integer({min: 1, max: 30})}), {
	minLength: 1,
	maxLength: 8,
});

/** Links that only lead forward in a shuffled order, so that they form no circle. */
const anyPlan = anyPhases.chain((wishes) =>
	fc
		.tuple(
			fc.shuffledSubarray([...wishes.keys()], {minLength: wishes.length}),
			fc.array(fc.tuple(fc.nat(wishes.length - 1), fc.nat(wishes.length - 1), fc.integer({min: 1, max: 40})), {
				maxLength: 14,
			}),
		)
		.map(([order, pairs]) => ({
			wishes,
			links: pairs.flatMap(([one, other, lag]): Dependency[] => {
				const [before, after] = [order[Math.min(one, other)] ?? 0, order[Math.max(one, other)] ?? 0];
				return one === other ? [] : [{before, after, lag, path: ''}];
			}),
		})),
);

type Walk = {places: number[]; lengths: number[]};

/** Every way along the links, written out one by one: with where it passes and how far it has come there. */
function walks(wishes: readonly Days[], links: readonly Dependency[]): Walk[] {
	const longer = (walk: Walk): Walk[] => [
		walk,
		...links
			.filter(({before}) => before === walk.places.at(-1))
			.flatMap(({after, lag}) =>
				longer({places: [...walk.places, after], lengths: [...walk.lengths, (walk.lengths.at(-1) ?? 0) + lag]}),
			),
	];
	return wishes.flatMap(({first}, place) => longer({places: [place], lengths: [first]}));
}

describe('the critical path', () => {
	it('is the longest of all ways through the plan, and slack is what a way through a phase is shorter', () => {
		fc.assert(
			fc.property(anyPlan, ({wishes, links}) => {
				const all = walks(wishes, links).map((walk) => ({
					...walk,
					end: (walk.lengths.at(-1) ?? 0) + (wishes[walk.places.at(-1) ?? 0]?.days ?? 0),
				}));
				const end = Math.max(...all.map((walk) => walk.end));
				const found = earliestStarts(wishes, links);
				for (const place of wishes.keys()) {
					const through = all.filter((walk) => walk.places.includes(place));
					const arrivals = through.map((walk) => walk.lengths[walk.places.indexOf(place)] ?? 0);
					expect(found[place]?.first).toBe(Math.max(...arrivals));
					expect(found[place]?.slack).toBe(end - Math.max(...through.map((walk) => walk.end)));
				}
			}),
			{numRuns},
		);
	});

	it('takes a chain of a hundred thousand phases', () => {
		const count = 100_000;
		const wishes = Array.from({length: count}, () => ({first: 0, days: 1}));
		const links = wishes.slice(1).map((_, index) => ({before: index, after: index + 1, lag: 1, path: ''}));
		expect(earliestStarts(wishes, links).at(-1)).toEqual({first: count - 1, slack: 0});
		expect(cyclesIn(count, links)).toEqual([]);
	});

	it('is nothing for no phases', () => {
		expect(earliestStarts([], [])).toEqual([]);
	});
});

describe('circles', () => {
	const step = (after: number, before: number) => ({before, after});

	it.each([
		['none in a diamond', 4, [step(1, 0), step(2, 0), step(3, 1), step(3, 2)], []],
		['a phase that waits for itself', 2, [step(1, 1)], [[1]]],
		['two that wait for each other', 2, [step(0, 1), step(1, 0)], [[0, 1]]],
		['only the ring of a longer way', 4, [step(0, 1), step(1, 2), step(2, 3), step(3, 1)], [[1, 2, 3]]],
		[
			'two that share a phase',
			3,
			[step(0, 1), step(1, 0), step(1, 2), step(2, 1)],
			[
				[0, 1],
				[1, 2],
			],
		],
	])('%s', (_, count, steps, expected) => {
		expect(cyclesIn(count, steps).map(({places}) => places)).toEqual(expected);
	});

	it('are found in a plan that has one, and are gone without the steps in them', () => {
		const anySteps = fc.array(
			fc.tuple(fc.nat(6), fc.nat(6)).map(([after, before]) => step(after, before)),
			{
				maxLength: 20,
			},
		);
		fc.assert(
			fc.property(anySteps, (steps) => {
				const found = cyclesIn(7, steps);
				for (const {places, closing} of found) {
					const ring = [...places, ...places.slice(0, 1)];
					for (const [index, after] of ring.slice(0, -1).entries()) {
						expect(steps).toContainEqual(step(after, ring[index + 1] ?? -1));
					}

					expect(closing).toEqual(step(places.at(-1) ?? -1, places[0] ?? -1));
				}

				expect(isSortable(outside(found, steps))).toBe(true);
				expect(found.length === 0).toBe(isSortable(steps));
			}),
			{numRuns},
		);
	});
});

/** Whether taking away again and again whoever waits for nobody leaves nobody. */
function isSortable(steps: readonly {before: number; after: number}[]): boolean {
	const waiting = new Set(steps.map(({after}) => after));
	const rest = steps.filter(({before}) => waiting.has(before));
	return rest.length === steps.length ? steps.length === 0 : isSortable(rest);
}
