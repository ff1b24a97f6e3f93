import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {type ChartOptions, chartOf} from '../../../../source/core/analysis/schedule/chart.ts';
import {planOf} from '../../../../source/core/analysis/schedule/plan.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';
import {anyText} from '../../../support/hostile.ts';
import {migration, sixWeeks} from './seed.ts';

function drawn(answers: Answers, width: number, options?: ChartOptions): string[] {
	return chartOf(planOf(answers), width, options).map(({pieces}) =>
		pieces
			.map(({text}) => text)
			.join('')
			.trimEnd(),
	);
}

const small = {
	start: '2026-03-02',
	phases: [
		{name: 'API', when: {weeks: [1, 2]}, milestones: [{name: 'Contract', week: 1}]},
		{name: 'Text', when: {weeks: [1, 1]}},
		{name: 'Release', when: {weeks: [3, 3]}, dependsOn: [{phase: 'API'}, {phase: 'Text'}]},
		{name: 'Party', when: {milestone: 'All are happy'}},
	],
};

describe('the chart in a terminal', () => {
	it('has a day in each column while there is room', () => {
		expect(drawn(small, 60, {today: '2026-03-18'})).toEqual([
			'        2026-03',
			'        W1     W2     W3',
			'API     ██████◆███████  │',
			'Text    ▒▒▒▒▒▒▒·······  │',
			'Release               ███████',
			'Party   Milestone: All are happy',
			'█ critical path  ▒ phase  · slack  ◆ milestone  │ today',
		]);
	});

	it('has several days in a column of a narrow window', () => {
		expect(drawn(sixWeeks, 34)).toEqual([
			'            2024-01        2024-02',
			'            W1 W2  W3 W4  W5 W6',
			'Foundation  ███████',
			'Integration        ███████',
			'Rollout                   ███████',
			'█ critical path',
		]);
	});

	it('says the same with the signs of every terminal', () => {
		const lines = drawn(small, 60, {today: '2026-03-18', isAscii: true});
		expect(lines.join('')).toMatch(/^[ -~]*$/);
		expect(lines.slice(2, 5)).toEqual([
			'API     ######o#######  |',
			'Text    =======.......  |',
			'Release               #######',
		]);
	});

	it('shows days of the month where weeks count from no start', () => {
		expect(drawn(migration, 60).slice(0, 3)).toEqual([
			'                 2024-01',
			'                 01     08     15',
			'API Redesign     ▒▒▒▒▒▒▒▒▒▒▒▒▒▒',
		]);
	});

	it('counts weeks alone while there is no date', () => {
		expect(drawn({phases: sixWeeks.phases ?? []}, 60)[0]).toBe('            W1     W2     W3     W4     W5     W6');
	});

	it('marks no day outside of it', () => {
		const plain = drawn(small, 60);
		expect(drawn(small, 60, {today: '2026-03-01'})).toEqual(plain);
		expect(drawn(small, 60, {today: '2026-03-23'})).toEqual(plain);
	});

	it('names what each phase is that has a row', () => {
		const rows = chartOf(planOf(small), 60);
		expect(rows.map(({kind, phase}) => [kind, phase])).toEqual([
			['months', undefined],
			['weeks', undefined],
			['phase', 0],
			['phase', 1],
			['phase', 2],
			['phase', 3],
			['legend', undefined],
		]);
	});

	it('is empty for no phases, and names alone in a window without room', () => {
		expect(drawn({}, 80)).toEqual([]);
		expect(drawn(small, 12)).toEqual(['API', 'Text', 'Release', 'Party']);
	});

	it('is never wider than asked, and shows every phase with days', () => {
		const phase = fc.record({
			name: anyText,
			when: fc.oneof(
				fc.tuple(fc.integer({min: 1, max: 90}), fc.nat(20)).map(([from, more]) => ({weeks: [from, from + more]})),
				fc.record({from: fc.constantFrom('2026-03-02', '2031-12-31'), days: fc.integer({min: 1, max: 5000})}),
				anyText.map((text) => ({text})),
			),
			milestones: fc.array(fc.record({name: anyText, week: fc.integer({min: 1, max: 120})}), {maxLength: 2}),
		});
		const phases = fc
			.array(phase, {maxLength: 6})
			.map((list) =>
				list.map((one, index) => ({...one, dependsOn: index % 2 ? [{phase: list[index - 1]?.name ?? ''}] : []})),
			);
		fc.assert(
			fc.property(phases, fc.nat(130), fc.boolean(), fc.boolean(), (list, width, isAscii, hasStart) => {
				const plan = planOf({...(hasStart ? {start: '2026-03-02'} : {}), phases: list});
				const rows = chartOf(plan, width, {isAscii, today: '2026-04-01'});
				for (const {pieces} of rows) {
					expect(stringWidth(pieces.map(({text}) => text).join(''))).toBeLessThanOrEqual(width);
				}

				if (width < 40) return;
				for (const {phase: place, pieces} of rows) {
					if (place === undefined || !plan.phases[place]?.span) continue;
					expect(pieces.some(({tone}) => ['bar', 'critical', 'milestone'].includes(tone))).toBe(true);
				}
			}),
			{numRuns: Number(process.env.RFC_LAW_RUNS ?? 500)},
		);
	});
});
