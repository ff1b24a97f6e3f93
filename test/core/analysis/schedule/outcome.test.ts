import {describe, expect, it} from 'vitest';
import {outcomeOf} from '../../../../source/core/analysis/schedule/outcome.ts';
import {planOf} from '../../../../source/core/analysis/schedule/plan.ts';
import type {Json} from '../../../../source/core/answers/answers.ts';

/** Two phases of two weeks each from 2026-10-05 on, of which the second one waits for the first. */
function outcome(first: Json | undefined, second: Json | undefined, start: string | undefined = '2026-10-05') {
	const phases = [
		{name: 'Build', when: {weeks: [1, 2]}, ...(first === undefined ? {} : {ended: first})},
		{
			name: 'Move',
			when: {weeks: [3, 4]},
			dependsOn: [{phase: 'Build'}],
			...(second === undefined ? {} : {ended: second}),
		},
	];
	const answers = {phases, ...(start === '' ? {} : {start})};
	return outcomeOf(answers, planOf(answers));
}

describe('what happened against the plan', () => {
	it('tells by how many days a phase was later or earlier', () => {
		expect(outcome('2026-10-21', '2026-10-30').endings).toEqual([
			{name: 'Build', planned: '2026-10-18', ended: '2026-10-21', late: 3},
			{name: 'Move', planned: '2026-11-01', ended: '2026-10-30', late: -2},
		]);
	});

	it('tells how long the whole plan took', () => {
		expect(outcome('2026-10-25', '2026-11-15').whole).toEqual({
			planned: 28,
			actual: 42,
			ratio: 1.5,
			ended: '2026-11-15',
		});
		expect(outcome('2026-10-18', '2026-11-01').whole).toEqual({planned: 28, actual: 28, ratio: 1, ended: '2026-11-01'});
	});

	it.each([
		['has no ratio while a phase goes on', '2026-10-21', undefined, '2026-10-05', 1],
		['knows nothing of a plan without dates', '2026-10-21', '2026-11-15', '', 0],
		['takes no other words for a day', 'next week', undefined, '2026-10-05', 0],
		['has no ratio where the end is before the start', '2026-09-01', '2026-09-02', '2026-10-05', 2],
	])('%s', (_, first, second, start, count) => {
		const {endings, whole} = outcome(first, second, start);
		expect(endings).toHaveLength(count);
		expect(whole).toBeUndefined();
	});
});
