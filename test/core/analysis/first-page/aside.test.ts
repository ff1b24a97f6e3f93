import {describe, expect, it} from 'vitest';
import {firstPage} from '../../../../source/core/analysis/first-page/first-page.ts';
import type {Answers, Marks} from '../../../../source/core/answers/answers.ts';
import {approver, base} from './printers.ts';

const because = 'not applicable: nothing of the kind is built';

function missing(marks: Marks, more: Answers = {}): string | undefined {
	const answers = {...base, author: ['Ann'], reviewers: [approver({by: '2027-01-02'})], ...more};
	return firstPage(answers, marks).find(({label}) => label === 'Missing')?.text;
}

describe('what does not arise', () => {
	const all = 'A way back; a measure of success; a plan; what would change the decision.';
	it.each<[string, Marks, string]>([
		['nothing', {}, all],
		['what is only not decided', {metrics: 'unknown', phases: 'not recorded'}, all],
		['a list', {metrics: because}, 'A way back; a plan; what would change the decision; an estimate of the work.'],
		[
			'a way back',
			{'rollback.steps': because},
			'A measure of success; a plan; what would change the decision; an estimate of the work.',
		],
	])('is not missing: %s', (_, marks, text) => {
		expect(missing(marks)).toBe(text);
	});

	it('is not missing in one item', () => {
		const phases = [
			{name: 'A', owner: 'Ann'},
			{name: 'B', owner: 'Ann', when: {weeks: [1, 2]}},
		];
		expect(missing({}, {phases})).toContain('dates of some phases');
		expect(missing({'phases[0].when': because}, {phases})).not.toContain('dates');
	});
});
