import {describe, expect, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {destinationsHere, wordsMoved} from '../../source/flow/session/moving.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {shippedInterview} from '../support/work.ts';
import {at, frozen, keys, known, played} from './support.ts';

const interview = shippedInterview('staff-rfc');
const answers = {
	options: [{name: 'Replica', cons: ['Lags by 2 s', {text: 'Costs 620 euros', main: true}, 'One more node']}],
	risks: [{risk: 'The replica lags', impact: 'High', owner: 'Bo Ray', mitigation: 'Alert at 2 s'}],
	openQuestions: [{question: 'Who is on call?', owner: 'Ann Lee'}],
	objections: [{who: 'Cleo', objection: 'Too dear', resolution: 'We have the budget'}],
};

const opening = () =>
	sessionOf({interview, draft: frozen({...newDraft(interview, 'd1', ''), answers}), fresh: false}, known, contain);

describe('what stands in the wrong list', () => {
	it('a question becomes a risk, with the columns that both have', () => {
		const after = played(opening(), at('openQuestions', 0), '>', 'enter');
		expect(after.draft.answers.openQuestions).toBeUndefined();
		expect(after.draft.answers.risks).toEqual([...answers.risks, {risk: 'Who is on call?', owner: 'Ann Lee'}]);
		expect(after.message?.text).toBe('Moved: it is a risk now, in Risks.');
		expect(played(after, 'ctrl-_').draft.answers).toEqual(answers);
	});

	it('an objection becomes a question, and all that has no column there stands behind its text', () => {
		const after = played(opening(), at('objections', 0), '>', 'enter');
		expect(after.draft.answers.openQuestions).toEqual([
			...answers.openQuestions,
			{question: 'Too dear (Who: Cleo; Resolution: We have the budget)'},
		]);
		const risk = played(opening(), at('risks', 0), '>', 'enter').draft.answers.openQuestions;
		expect(risk).toContainEqual({
			question: 'The replica lags (Impact: High; Mitigation: Alert at 2 s)',
			owner: 'Bo Ray',
		});
	});

	it('a line of a list becomes a risk, and the cursor stays there', () => {
		const start = played(opening(), at('options', 0, 'cons'), 'ctrl-home', 'down', 'alt-t');
		expect(start.overlay).toEqual({name: 'moving', index: 0});
		expect(destinationsHere(start).map(({kind}) => kind)).toEqual(['question', 'risk', 'assumption', 'objection']);
		const after = played(start, 'down', 'enter');
		expect(after.draft.answers.risks).toEqual([...answers.risks, {risk: 'Costs 620 euros'}]);
		expect(after.draft.answers.options).toEqual([{name: 'Replica', cons: ['Lags by 2 s', 'One more node']}]);
		expect(after.buffer?.text).toBe('Lags by 2 s\nOne more node');
		expect(played(after, 'ctrl-_').draft.answers).toEqual(answers);
	});

	it('is quoted before it goes: the line at the cursor, or the item by its name', () => {
		const line = played(opening(), at('options', 0, 'cons'), 'ctrl-home', 'down', 'alt-t');
		expect(wordsMoved(line)).toBe('Costs 620 euros');
		expect(wordsMoved(played(opening(), at('risks', 0), '>'))).toBe('The replica lags');
		expect(wordsMoved(played(opening(), at('objections', 0), '>'))).toBe('Cleo');
	});

	it('what is being typed goes along', () => {
		const after = played(opening(), at('options', 0, 'cons'), 'ctrl-home', ...keys('Sometimes '), 'alt-t', 'enter');
		expect(after.draft.answers.openQuestions).toContainEqual({question: 'Sometimes Lags by 2 s'});
	});

	it('stays where nothing can be moved', () => {
		expect(played(opening(), at('criteria'), '>').message?.tone).toBe('info');
		expect(played(opening(), at('motivation.problem'), ...keys('words'), 'alt-t')).toMatchObject({
			message: {tone: 'info'},
		});
		expect(played(opening(), at('risks', 0), '>', 'escape').draft.answers).toEqual(answers);
	});
});

describe('words in all answers', () => {
	const start = (...typed: string[]) => played(opening(), 'alt-r', ...typed);
	const begun = (words: string, by: string) => start(...keys(words), 'enter', ...keys(by), 'enter');

	it('are replaced one by one, each after it was shown', () => {
		const first = begun('replica', 'copy');
		expect(first.overlay).toMatchObject({name: 'hits', words: 'replica', by: 'copy', index: 0});
		const after = played(first, 'y', 'n');
		expect(after.overlay).toBeUndefined();
		expect(after.draft.answers).toMatchObject({options: [{name: 'copy'}], risks: [{risk: 'The replica lags'}]});
		expect(after.message?.text).toBe('Replaced 1 place.');
		expect(played(after, 'ctrl-_').draft.answers).toEqual(answers);
	});

	it('are replaced at all places at once, also several of one answer, as one change', () => {
		const after = played(begun('e', '_'), 'y', 'y', 'a');
		expect(JSON.stringify(after.draft.answers.options)).not.toMatch(/Replica|euros/);
		expect(after.draft.answers.options).toMatchObject([
			{name: 'R_plica', cons: ['Lags by 2 s', {text: 'Costs 620 _uros'}, 'On_ mor_ nod_']},
		]);
		expect(played(after, 'ctrl-_').draft.answers).toEqual(answers);
	});

	it('are found in any case when they are small, and else just so', () => {
		expect(begun('lags', 'x').overlay).toMatchObject({hits: [{at: 0}, {at: 12}]});
		expect(begun('Lags', 'x').overlay).toMatchObject({hits: [{at: 0}]});
		expect(start(...keys('nowhere'), 'enter')).toMatchObject({overlay: {name: 'replacing'}, message: {tone: 'info'}});
	});

	it('change no more when it is left', () => {
		const after = played(begun('lags', 'x'), 'y', 'escape');
		expect([after.overlay, after.message?.text]).toEqual([undefined, 'Replaced 1 place.']);
		expect(played(begun('lags', 'x'), 'escape').draft.answers).toEqual(answers);
	});
});
