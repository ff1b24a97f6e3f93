import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {stepIds} from '../../../source/core/answers/interview.ts';
import {
	boxesFor,
	leastMinutes,
	mostMinutes,
	newMeeting,
	timeOf,
	timeOfAll,
	timeWords,
} from '../../../source/core/meeting/time.ts';

describe('time boxes', () => {
	it.each([
		[90, {define: 7, research: 11, design: 21, consensus: 21, execute: 30}],
		[60, {define: 5, research: 7, design: 14, consensus: 14, execute: 20}],
		[5, {define: 1, research: 1, design: 1, consensus: 1, execute: 1}],
	])('of %i minutes', (total, boxes) => {
		expect(boxesFor(total)).toEqual(boxes);
	});

	it('are whole minutes, at least one each, no step shorter than one that takes less, and all that there is', () => {
		fc.assert(
			fc.property(fc.integer({min: leastMinutes, max: mostMinutes}), (total) => {
				const boxes = boxesFor(total);
				const minutes = stepIds.map((step) => boxes[step]);
				expect(minutes.every((one) => Number.isInteger(one) && one >= 1)).toBe(true);
				expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(total);
				expect(boxes.execute).toBeGreaterThanOrEqual(boxes.design);
				expect(boxes.design).toBeGreaterThanOrEqual(boxes.research);
				expect(boxes.research).toBeGreaterThanOrEqual(boxes.define);
			}),
		);
	});

	it('tell what is used and left, and what is over', () => {
		const meeting = {...newMeeting(90), used: {define: 3 * 60_000 + 59_999, research: 13 * 60_000}};
		expect(timeWords(timeOf(meeting, 'define'))).toBe('3 of 7 min used, 4 min left');
		expect(timeWords(timeOf(meeting, 'research'))).toMatch(/, 2 min over$/);
		expect(timeWords({used: 7, box: 7})).toMatch(/, 0 min left$/);
		expect(timeWords(timeOfAll(meeting))).toBe('16 of 90 min used, 74 min left');
	});
});
