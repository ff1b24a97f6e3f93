import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const long = 'Every failure pages someone within 5 minutes';

const withGoal = (goal: string, goals: string[] = [long, 'Nobody waits']): Answers => ({
	title: 'T',
	outcome: {goals},
	metrics: [{metric: 'Minutes to the page', goal}],
});

describe('the goal that a metric names', () => {
	it.each(['Every failure pages', 'every failure', 'Every failure pages …', 'Every'])(
		'is written with all of its words: %s',
		(goal) => {
			const text = render(template, withGoal(goal));
			expect(text).toContain(`- Goal: ${long}\n`);
			expect(read(template, text).answers).toEqual(withGoal(long));
		},
	);

	it.each([
		['words of two goals', 'Every', ['Every failure', 'Every page']],
		['half a word', 'Every fail', [long]],
		['words from its middle', 'failure pages', [long]],
		['the same words in other marks', `${long}!`, [long]],
		['no goal', 'Uptime', [long]],
		['a goal while there are none', 'Every', []],
	])('stays as it was said where that is %s', (_, goal, goals) => {
		expect(render(template, withGoal(goal, goals))).toContain(`- Goal: ${goal}\n`);
	});

	it('stays as it stands in a document', () => {
		const short = render(template, withGoal(long)).replace(`Goal: ${long}`, 'Goal: Every failure');
		const {answers} = read(template, short);
		expect(write(template, short, {...answers, title: 'Another'}).text).toBe(short.replace('RFC: T', 'RFC: Another'));
	});

	it('is written in full where it comes into a document', () => {
		const text = render(template, {title: 'T', outcome: {goals: [long]}});
		expect(write(template, text, withGoal('Every failure', [long])).text).toContain(`- Goal: ${long}\n`);
	});
});
