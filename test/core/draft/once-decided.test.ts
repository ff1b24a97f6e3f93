import {describe, expect, it} from 'vitest';
import type {Marks} from '../../../source/core/answers/answers.ts';
import {marksOnceDecided} from '../../../source/core/draft/once-decided.ts';
import {shippedInterview} from '../../support/work.ts';

const interview = shippedInterview('staff-rfc');

const marks: Marks = {
	phases: 'unknown',
	'metrics[0].target': 'unknown',
	dataModel: 'not applicable: no data is kept here at all',
	summary: 'skipped',
};

describe('what a new document leaves open', () => {
	it.each([{}, {status: 'Draft'}, {status: 'Review'}])('is still to be decided: %j', (answers) => {
		expect(marksOnceDecided(interview, answers, marks)).toEqual(marks);
	});

	it.each(['Approved', 'Implemented', 'Withdrawn', 'Superseded'])('is not recorded once it is %s', (status) => {
		expect(marksOnceDecided(interview, {status}, marks)).toMatchObject({
			...marks,
			phases: 'not recorded',
			'metrics[0].target': 'not recorded',
		});
	});

	it('is on no record where a review needs it and nobody said it, and nothing else is', () => {
		const answers = {title: 'Move search', status: 'Approved', motivation: {problem: 'Search is slow.'}};
		const marked = marksOnceDecided(interview, answers, {});
		expect(marked).toMatchObject({author: 'not recorded', 'motivation.importance': 'not recorded'});
		expect(Object.keys(marked)).not.toContain('motivation.problem');
		expect(Object.keys(marked)).not.toContain('title');
		expect(Object.keys(marked)).not.toContain('appendix');
	});

	it('is on no record which of the options it was, where none is selected', () => {
		const options = [{name: 'Rent'}, {name: 'Buy'}];
		expect(marksOnceDecided(interview, {status: 'Approved', options}, {})).toMatchObject({options: 'not recorded'});
		const one = [{name: 'Rent', selected: true}];
		expect(marksOnceDecided(interview, {status: 'Approved', options: one}, {})).not.toHaveProperty('options');
	});
});
