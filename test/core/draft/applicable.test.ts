import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import type {Interview, Question} from '../../../source/core/answers/interview.ts';
import {applicableQuestions, isColumnAsked} from '../../../source/core/draft/applicable.ts';

const asked = {kind: 'line', step: 'design', label: 'A', prompt: 'A?'} as const;
const questions: Question[] = [
	{...asked, path: 'scope'},
	{...asked, path: 'events', when: {scope: ['product', 'company'], changes: ['API contract']}},
];
const interview: Interview = {name: 't', title: 'T', version: 1, file: 'slug', questions};

describe('a column that is asked for only with some answers', () => {
	const column = {kind: 'date', label: 'Ended', prompt: 'When?', path: 'ended', when: {status: ['Approved']}} as const;

	it.each([
		[{}, {}, false],
		[{}, {status: 'Approved'}, true],
		[{ended: '2026-01-01'}, {}, true],
	])('is asked of %j with %j: %s', (item, answers, isAsked) => {
		expect(isColumnAsked(column, item, answers)).toBe(isAsked);
	});
});

describe('a question that is asked only with some answers', () => {
	it.each<[string, Answers, boolean]>([
		['without an answer', {}, false],
		['with another one', {scope: 'team', changes: ['schema']}, false],
		['with one of the values', {scope: 'company'}, true],
		['with one of the values among several', {scope: 'team', changes: ['schema', 'API contract']}, true],
		['once it is answered, whatever the others are', {scope: 'team', events: 'OrderPaid'}, true],
	])('%s', (_, answers, isAsked) => {
		expect(applicableQuestions(interview, answers).map(({path}) => path)).toEqual(
			isAsked ? ['scope', 'events'] : ['scope'],
		);
	});
});
