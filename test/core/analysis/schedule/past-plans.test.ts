import {describe, expect, it} from 'vitest';
import {type PastPlan, pastPlanOf, trackRecordOf} from '../../../../source/core/analysis/schedule/past-plans.ts';

function plans(...taken: [planned: number, actual: number, ended: string][]): PastPlan[] {
	return taken.map(([planned, actual, ended], at) => ({
		file: `000${at + 1}-a.md`,
		planned,
		actual,
		ended,
		ratio: actual / planned,
	}));
}

describe('the plan of a document', () => {
	const answers = {start: '2026-01-05', phases: [{name: 'Build', when: {weeks: [1, 2]}, ended: '2026-01-25'}]};

	it('counts once all of it has ended', () => {
		expect(pastPlanOf('0001-a.md', answers, '2026-02-01')).toEqual({
			file: '0001-a.md',
			planned: 14,
			actual: 21,
			ratio: 1.5,
			ended: '2026-01-25',
		});
		const open = {...answers, phases: [...answers.phases, {name: 'Move', when: {weeks: [3, 4]}}]};
		expect(pastPlanOf('0001-a.md', open, '2026-02-01')).toBeUndefined();
	});

	it('has not ended on a day that is to come', () => {
		expect(pastPlanOf('0001-a.md', answers, '2026-01-24')).toBeUndefined();
	});
});

describe('how the last plans went', () => {
	it('is not told of one or two', () => {
		expect(trackRecordOf(plans([10, 20, '2026-01-01'], [10, 15, '2026-02-01']))).toBeUndefined();
	});

	it('is the middle of them, and how far apart they are', () => {
		const three = plans([10, 20, '2026-01-01'], [10, 11, '2026-02-01'], [30, 45, '2026-03-01']);
		expect(trackRecordOf(three)).toMatchObject({middle: 1.5, least: 1.1, most: 2});
		const four = [...three, ...plans([10, 12, '2026-04-01'])];
		expect(trackRecordOf(four)).toMatchObject({middle: 1.4, least: 1.1, most: 2});
	});

	it('looks at the five that ended last', () => {
		const six = plans(
			[10, 90, '2025-01-01'],
			[10, 10, '2026-05-01'],
			[10, 16, '2026-01-01'],
			[10, 20, '2026-02-01'],
			[10, 12, '2026-03-01'],
			[10, 18, '2026-04-01'],
		);
		const record = trackRecordOf(six);
		expect(record).toMatchObject({middle: 1.6, least: 1, most: 2});
		expect(record?.plans.map(({ended}) => ended.slice(5, 7))).toEqual(['05', '04', '03', '02', '01']);
	});

	it('counts a copy of a document once', () => {
		const same: [number, number, string] = [10, 20, '2026-01-01'];
		expect(trackRecordOf(plans(same, same, same))).toBeUndefined();
	});
});
