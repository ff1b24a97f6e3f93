import {describe, expect, it} from 'vitest';
import {planTable, planTableOf} from '../../../../source/core/analysis/schedule/plan-table.ts';

const phases = [
	{name: 'Build', when: {weeks: [1, 2]}, milestones: [{name: 'Merged', week: 1}]},
	{name: 'Guide | help', when: {weeks: [2, 2]}, dependsOn: [{phase: 'Build', milestone: 'Merged'}]},
	{name: 'Move', when: {weeks: [3, 4]}, dependsOn: [{phase: 'Build'}, {phase: 'Guide | help'}]},
];

describe('the table of a plan', () => {
	it('has a row for each phase, with its days and what it waits for', () => {
		expect(planTableOf({start: '2026-10-05', phases})).toBe(
			[
				'| Phase | From | To | After |',
				'|---|---|---|---|',
				'| Build | 2026-10-05 | 2026-10-18 | - |',
				'| Guide \\| help | 2026-10-12 | 2026-10-18 | part of Build |',
				'| Move | 2026-10-19 | 2026-11-01 | Build, Guide \\| help |',
			].join('\n'),
		);
	});

	it('has no column for what nothing waits for, and no row for a phase without days', () => {
		const alone = [
			{name: 'Build', when: {weeks: [1, 1]}},
			{name: 'Move', when: {weeks: [2, 2]}},
			{name: 'Some day', when: {text: 'later'}},
		];
		expect(planTableOf({start: '2026-10-05', phases: alone})).toBe(
			'| Phase | From | To |\n|---|---|---|\n| Build | 2026-10-05 | 2026-10-11 |\n| Move | 2026-10-12 | 2026-10-18 |',
		);
	});

	it('is left out without dates, and of one phase', () => {
		expect(planTableOf({phases})).toBeUndefined();
		expect(planTableOf({start: '2026-10-05', phases: phases.slice(0, 1)})).toBeUndefined();
	});

	it('is known by its columns', () => {
		for (const answers of [
			{start: '2026-10-05', phases},
			{start: '2026-10-05', phases: phases.slice(0, 2)},
		])
			expect(planTable.isOwn?.(planTableOf(answers) ?? '')).toBe(true);
		expect(planTable.isOwn?.('| Phase | From | Who |\n|---|---|---|\n| Build | 1 | Ann |')).toBe(false);
		expect(planTable.isOwn?.('The phases stand in the chart.')).toBe(false);
	});
});
