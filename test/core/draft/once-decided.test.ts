import {describe, expect, it} from 'vitest';
import type {Marks} from '../../../source/core/answers/answers.ts';
import {marksOnceDecided} from '../../../source/core/draft/once-decided.ts';

const marks: Marks = {
	phases: 'unknown',
	'metrics[0].target': 'unknown',
	dataModel: 'not applicable: no data is kept here at all',
	summary: 'skipped',
};

describe('what a new document leaves open', () => {
	it.each([{}, {status: 'Draft'}, {status: 'Review'}])('is still to be decided: %j', (answers) => {
		expect(marksOnceDecided(answers, marks)).toEqual(marks);
	});

	it.each(['Approved', 'Implemented', 'Withdrawn', 'Superseded'])('is not recorded once it is %s', (status) => {
		expect(marksOnceDecided({status}, marks)).toEqual({
			...marks,
			phases: 'not recorded',
			'metrics[0].target': 'not recorded',
		});
	});
});
