import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chartOf} from '../../../../source/core/analysis/schedule/chart.ts';
import {planOf} from '../../../../source/core/analysis/schedule/plan.ts';
import {timelineOf} from '../../../../source/core/analysis/schedule/timeline.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';
import {isDate} from '../../../../source/core/text/day.ts';

const numRuns = Number(process.env.RFC_LAW_RUNS ?? 1000);

describe('any answers', () => {
	const name = fc.constantFrom('A', 'B', 'C', '', ' ');
	const date = fc.constantFrom('2026-03-02', '2026-02-30', '9999-12-30', '0000-01-01', 'soon');
	const number = fc.oneof(fc.integer({min: -2, max: 12}), fc.constantFrom(1e300, -1e300, 0.5, 9e15, -9e15));
	const anyTime = fc.oneof(
		fc.record({weeks: fc.tuple(number, number)}),
		fc.record({from: date, days: number}),
		fc.record({milestone: name}),
		fc.jsonValue(),
	);
	const anyPhase = fc.record(
		{
			name,
			when: anyTime,
			team: name,
			dependsOn: fc.array(fc.oneof(name, fc.record({phase: name, milestone: name}), fc.jsonValue()), {maxLength: 3}),
			milestones: fc.array(fc.record({name, week: number}), {maxLength: 2}),
		},
		{requiredKeys: []},
	);
	const anyAnswers = fc.record(
		{start: fc.oneof(date, fc.jsonValue()), phases: fc.oneof(fc.array(anyPhase, {maxLength: 6}), fc.jsonValue())},
		{requiredKeys: []},
	);

	it('give a plan of whole days and of dates that exist', () => {
		fc.assert(
			fc.property(anyAnswers, (raw) => {
				const answers = JSON.parse(JSON.stringify(raw)) as Answers;
				const plan = planOf(answers);
				for (const [index, {span, milestones}] of plan.phases.entries()) {
					const days = [span?.first, span?.days, span?.moved, span?.slack, ...milestones.map(({day}) => day)];
					for (const day of days) if (day !== undefined) expect(Number.isInteger(day)).toBe(true);
					for (const day of [span?.start, span?.end, ...milestones.map((milestone) => milestone.date)]) {
						if (day !== undefined) expect(isDate(day)).toBe(true);
					}

					expect(span?.moved ?? 0, `phase ${index}`).toBeGreaterThanOrEqual(0);
					expect(span?.slack ?? 0, `phase ${index}`).toBeGreaterThanOrEqual(0);
				}

				expect(timelineOf(answers) ?? '').not.toMatch(/NaN|undefined|Infinity/);
				expect(JSON.stringify(chartOf(plan, 80))).not.toMatch(/NaN|undefined|Infinity/);
			}),
			{numRuns},
		);
	});
});

describe('any plan in weeks', () => {
	const day = 86_400_000;
	const start = '2024-01-01';
	const phase = fc.record({
		from: fc.integer({min: 1, max: 30}),
		more: fc.nat(5),
		waitsFor: fc.array(fc.nat(7), {maxLength: 3}),
	});

	/** When each phase ends, in milliseconds of UTC, by asking each one that it waits for, down to the first. */
	function endOf(phases: readonly {from: number; more: number; waitsFor: number[]}[], place: number): number {
		const {from = 1, more = 0, waitsFor = []} = phases[place] ?? {};
		const wish = Date.parse(start) + 7 * (from - 1) * day;
		const ends = waitsFor.filter((before) => before < place).map((before) => endOf(phases, before));
		return Math.max(wish, ...ends) + 7 * (more + 1) * day;
	}

	it('has every phase begin in its week, or on the day after the last of those that it waits for', () => {
		fc.assert(
			fc.property(fc.array(phase, {maxLength: 8}), (phases) => {
				const answers = phases.map(({from, more, waitsFor}, place) => ({
					name: `P${place}`,
					when: {weeks: [from, from + more]},
					dependsOn: waitsFor.filter((before) => before < place).map((before) => ({phase: `P${before}`})),
				}));
				const ends = planOf({start, phases: answers}).phases.map(({span}) => span?.end);
				const expected = phases.map((_, place) => new Date(endOf(phases, place) - day).toISOString().slice(0, 10));
				expect(ends).toEqual(expected);
			}),
			{numRuns},
		);
	});
});
