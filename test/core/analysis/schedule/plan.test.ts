import {describe, expect, it} from 'vitest';
import {planOf} from '../../../../source/core/analysis/schedule/plan.ts';
import type {Answers, Json} from '../../../../source/core/answers/answers.ts';
import {migration, sixWeeks} from './seed.ts';

const datesOf = (answers: Answers): string[] => planOf(answers).phases.map(({span}) => `${span?.start} ${span?.end}`);

const start = '2026-03-02';
const weeks = (from: number, to = from): Json => ({weeks: [from, to]});

describe('a plan', () => {
	it('has the dates of the migration that the house shows', () => {
		expect(datesOf(migration)).toEqual([
			'2024-01-01 2024-01-14',
			'2024-01-08 2024-01-14',
			'2024-01-01 2024-01-07',
			'2024-01-08 2024-01-21',
			'2024-01-01 2024-01-10',
			'2024-01-11 2024-01-17',
		]);
	});

	it('counts weeks of seven days from the start', () => {
		expect(datesOf(sixWeeks)).toEqual(['2024-01-01 2024-01-14', '2024-01-15 2024-01-28', '2024-01-29 2024-02-11']);
		expect(datesOf({start: '2024-01-03', phases: [{name: 'A', when: weeks(2)}]})).toEqual(['2024-01-10 2024-01-16']);
	});

	it('puts off what depends on a phase that takes longer, and keeps its length', () => {
		const [first, ...others] = sixWeeks.phases as Answers[];
		const plan = planOf({...sixWeeks, phases: [{...first, when: weeks(1, 3)}, ...others]});
		expect(plan.phases.map(({span}) => [span?.start, span?.end, span?.moved])).toEqual([
			['2024-01-01', '2024-01-21', 0],
			['2024-01-22', '2024-02-04', 7],
			['2024-02-05', '2024-02-18', 7],
		]);
		expect(plan.problems).toMatchObject([{kind: 'overlap', path: 'phases[1].dependsOn[0].phase'}]);
	});

	it('lets a phase start after a milestone of another, which moves with its phase', () => {
		const phases = [
			{name: 'Tools', when: weeks(1, 2)},
			{
				name: 'API',
				when: weeks(2, 4),
				dependsOn: [{phase: 'Tools'}],
				milestones: [{name: 'Contract', week: 2}],
			},
			{name: 'Page', when: {from: '2026-03-02', days: 10}, dependsOn: [{phase: 'API', milestone: 'Contract'}]},
		];
		const plan = planOf({start, phases});
		expect(plan.phases[1]?.milestones).toEqual([{name: 'Contract', week: 2, day: 20, date: '2026-03-22'}]);
		expect(plan.phases[2]?.span).toMatchObject({start: '2026-03-23', end: '2026-04-01', moved: 21});
	});

	it('reaches a milestone no later than the end of its phase', () => {
		const phases = [{name: 'API', when: {from: start, days: 3}, milestones: [{name: 'Contract', week: 1}]}];
		expect(planOf({start, phases}).phases[0]?.milestones[0]?.date).toBe('2026-03-04');
		expect(planOf({start, phases}).problems).toEqual([]);
	});

	it('knows slack in days, and the phases that have none', () => {
		const phases = [
			{name: 'API', when: weeks(1, 3)},
			{name: 'Text', when: weeks(1)},
			{name: 'Release', when: weeks(4), dependsOn: [{phase: 'API'}, {phase: 'Text'}]},
		];
		const spans = planOf({start, phases}).phases.map(({span}) => [span?.slack, span?.isCritical]);
		expect(spans).toEqual([
			[0, true],
			[14, false],
			[0, true],
		]);
	});

	it('has no slack to speak of while nothing waits for anything', () => {
		expect(planOf(migration).phases.map(({span}) => [span?.slack, span?.isCritical])).toEqual(
			new Array(6).fill([undefined, false]),
		);
	});

	it('lists phases without days and leaves them out of the computation', () => {
		const phases = [
			{name: 'Beta', when: {milestone: 'Ten customers'}},
			{name: 'Release', when: weeks(1), dependsOn: [{phase: 'Beta'}]},
		];
		const plan = planOf({start, phases});
		expect(plan.phases[0]).toMatchObject({name: 'Beta', when: {type: 'text', text: 'Milestone: Ten customers'}});
		expect(plan.phases.map(({span}) => span?.start)).toEqual([undefined, start]);
		expect(plan.notes).toMatchObject([{kind: 'undated-dependency', path: 'phases[1].dependsOn[0].phase'}]);
	});

	it('notes a team that is at two phases at a time', () => {
		const phases = [
			{name: 'API', team: 'Core', when: weeks(1, 3)},
			{name: 'Page', team: 'Web', when: weeks(1, 3)},
			{name: 'Tools', team: 'core', when: weeks(3, 4)},
			{name: 'Docs', team: 'Core', when: weeks(5)},
		];
		expect(planOf({start, phases}).notes).toEqual([
			{
				kind: 'shared-team',
				path: 'phases[2].team',
				found: '"core" is still at "API" until 2026-03-22',
				expected: 'one phase at a time for a team, or people enough for both',
			},
		]);
	});

	it('does not guess in which week a date is while there is no start', () => {
		const phases = [
			{name: 'API', when: {from: start, days: 7}, milestones: [{name: 'Contract', week: 1}]},
			{name: 'Page', when: weeks(2), dependsOn: [{phase: 'API'}]},
		];
		const plan = planOf({phases});
		expect(plan.problems).toMatchObject([{kind: 'no-start', path: 'start'}]);
		expect(plan.phases[0]?.milestones).toEqual([{name: 'Contract', week: 1}]);
		expect(plan.phases[1]?.span).toBeUndefined();
	});
});

describe('a problem of a plan', () => {
	const a = {name: 'A', when: weeks(1)};
	it.each<[string, Answers, object]>([
		[
			'an unknown phase',
			{start, phases: [{...a, dependsOn: [{phase: 'B'}]}]},
			{kind: 'unknown-phase', path: 'phases[0].dependsOn[0].phase', found: '"B"'},
		],
		[
			'an unknown phase of very many',
			{
				start,
				phases: Array.from({length: 101}, (_, index) => ({name: `P${index}`, dependsOn: index ? [] : [{phase: 'B'}]})),
			},
			{kind: 'unknown-phase', expected: 'a phase of this plan, of which there are 101'},
		],
		[
			'an unknown milestone',
			{start, phases: [a, {name: 'B', when: weeks(2), dependsOn: [{phase: 'A', milestone: 'M'}]}]},
			{kind: 'unknown-milestone', path: 'phases[1].dependsOn[0].milestone'},
		],
		[
			'a circle',
			{
				start,
				phases: [
					{...a, dependsOn: [{phase: 'B'}]},
					{name: 'B', when: weeks(2), dependsOn: ['A']},
				],
			},
			{kind: 'cycle', path: 'phases[1].dependsOn[0].phase', found: 'A -> B -> A'},
		],
		[
			'a circle of phases without a time',
			{
				phases: [
					{name: 'A', dependsOn: ['B']},
					{name: 'B', dependsOn: ['C']},
					{name: 'C', dependsOn: ['A']},
				],
			},
			{kind: 'cycle', path: 'phases[2].dependsOn[0].phase', found: 'A -> B -> C -> A'},
		],
		['waiting for itself', {start, phases: [{...a, dependsOn: ['A']}]}, {kind: 'cycle', found: 'A -> A'}],
		[
			'weeks backwards',
			{start, phases: [{name: 'A', when: weeks(4, 2)}]},
			{kind: 'backwards', path: 'phases[0].when', found: 'week 4 to week 2'},
		],
		[
			'a week before the first',
			{start, phases: [{name: 'A', when: weeks(0, 2)}]},
			{kind: 'backwards', path: 'phases[0].when'},
		],
		[
			'no days at all',
			{phases: [{name: 'A', when: {from: start, days: 0}}]},
			{kind: 'backwards', path: 'phases[0].when'},
		],
		[
			'a day that no month has',
			{phases: [{name: 'A', when: {from: '2026-02-30', days: 3}}]},
			{kind: 'no-date', path: 'phases[0].when.from', found: '"2026-02-30"'},
		],
		[
			'a start that no month has',
			{start: '2026-02-30', phases: [a]},
			{kind: 'no-date', path: 'start', found: '"2026-02-30"'},
		],
		['no start', {phases: [a]}, {kind: 'no-start', path: 'start', found: 'nothing'}],
		[
			'a milestone of another time',
			{start, phases: [{...a, milestones: [{name: 'M', week: 2}]}]},
			{kind: 'outside-phase', path: 'phases[0].milestones[0].week'},
		],
		[
			'an end beyond all years',
			{start, phases: [{name: 'A', when: weeks(1, 9e15)}]},
			{kind: 'too-far', path: 'phases[0].when'},
		],
	])('is told: %s', (_, answers, problem) => {
		expect(planOf(answers).problems).toMatchObject([problem]);
	});

	it('is told where a phase starts before what it depends on ends', () => {
		const phases = [a, {name: 'B', when: weeks(1, 2), dependsOn: [{phase: 'A'}]}];
		const overlap = {kind: 'overlap', path: 'phases[1].dependsOn[0].phase'};
		expect(planOf({start, phases}).problems).toEqual([
			{...overlap, found: '"B" starts on 2026-03-02', expected: 'a start after 2026-03-08, for it depends on "A"'},
		]);
		expect(planOf({phases}).problems).toMatchObject([
			{kind: 'no-start'},
			{...overlap, found: '"B" starts in week 1', expected: 'a start after week 1, for it depends on "A"'},
		]);
	});
});

describe('days off', () => {
	const plan = (daysOff: Json, phases: Json = sixWeeks.phases as Json): string[] =>
		datesOf({...sixWeeks, daysOff, phases});

	it('make all that follows them a day later, each once', () => {
		expect(plan(['2024-01-10', '2024-01-31', '2024-01-10'])).toEqual([
			'2024-01-01 2024-01-15',
			'2024-01-16 2024-01-29',
			'2024-01-30 2024-02-13',
		]);
	});

	it('change nothing at a weekend, after the end, or when they are no dates', () => {
		expect(plan(['2024-01-06', '2024-01-07', '2024-06-03', 'Easter', 7])).toEqual(datesOf(sixWeeks));
		expect(plan('2024-01-10')).toEqual(datesOf(sixWeeks));
	});

	it('are not the first day of a phase', () => {
		const phases = [{name: 'A', when: {from: '2024-01-02', days: 3}}];
		expect(plan(['2024-01-02', '2024-01-05'], phases)).toEqual(['2024-01-03 2024-01-06']);
	});

	it('count before the first week as well', () => {
		const phases = [{name: 'A', when: {from: '2023-12-27', days: 7}}];
		expect(plan(['2023-12-26', '2023-12-28'], phases)).toEqual(['2023-12-27 2024-01-03']);
	});
});
