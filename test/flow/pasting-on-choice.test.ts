import {describe, expect, it} from 'vitest';
import type {Interview} from '../../source/core/answers/interview.ts';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {currentDraft} from '../../source/flow/selectors/draft.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {played} from './support.ts';

const interview: Interview = {
	name: 'choice',
	title: 'One choice',
	version: 1,
	file: 'NNNN-slug',
	questions: [
		{
			step: 'define',
			path: 'scope',
			kind: 'choice',
			label: 'Scope',
			prompt: 'What?',
			values: ['team', 'product', 'organisation'],
			aliases: {company: 'organisation'},
		},
	],
};

function opening() {
	const draft = newDraft(interview, 'd1', '2026-11-20T08:00:00Z');
	return sessionOf({interview, draft, fresh: false}, {today: '2026-11-20'}, contain);
}

const answersAfter = (state: ReturnType<typeof opening>) => currentDraft(state).answers;

describe('pasting on a choice', () => {
	const pasted = (text: string) => played(opening(), {type: 'text-pasted' as const, text});

	it.each(['product', 'Product\n', ' company '])('highlights the value of that name and takes nothing: %j', (text) => {
		const state = pasted(text);
		expect(answersAfter(state)).toEqual({});
		const value = text.includes('company') ? 'organisation' : 'product';
		expect(state.message?.text).toBe(`Pasted: Enter takes ${value}.`);
		expect(answersAfter(played(state, 'enter'))).toEqual({scope: value});
	});

	it.each(['pro', '', 'the platform team', 'team\nproduct'])('says how to choose where it is no value: %j', (text) => {
		const state = pasted(text);
		expect(state.option).toBe(0);
		expect(state.message?.text).toBe('Nothing was pasted: the first letters or the number of a value choose it.');
	});
});
