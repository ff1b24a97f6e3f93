import {describe, expect, it} from 'vitest';
import {areas} from '../../../../source/core/analysis/coaching/areas.ts';
import {coachingFor} from '../../../../source/core/analysis/coaching/coaching.ts';
import {stepIds} from '../../../../source/core/answers/interview.ts';

const levels = [1, 2, 3, 4, 5, 6, 7];

describe('coaching', () => {
	it('asks everything once, in questions', () => {
		const asked = areas.flatMap(({asks}) => asks);
		expect(areas).toHaveLength(16);
		expect(new Set(asked).size).toBe(16 * levels.length);
		expect(asked.filter((question) => !/^\p{Lu}.*\?$/u.test(question))).toEqual([]);
	});

	it.each(stepIds)('has questions of each level at the step %s, and one of the next', (step) => {
		for (const level of levels) {
			const {own, next} = coachingFor(step, level, 0);
			expect(own.length).toBeGreaterThanOrEqual(2);
			expect(own.length).toBeLessThanOrEqual(3);
			expect(next === undefined).toBe(level === 7);
		}
	});

	it.each(stepIds)('gives each area of the step %s its turn', (step) => {
		const all = areas.filter((area) => area.step === step).map(({name}) => name);
		const first = all.map((_, turn) => coachingFor(step, 3, turn).own[0]?.area);
		expect(new Set(first)).toEqual(new Set(all));
	});
});
