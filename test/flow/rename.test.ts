import {describe, expect, it} from 'vitest';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {shippedInterview} from '../support/work.ts';
import {at, emptyDraft, frozen, keys, known, played} from './support.ts';

const answers = {
	criteria: [{name: 'Cost'}],
	options: [{name: 'A', scores: {Cost: 4}}],
	phases: [{name: 'Plan'}, {name: 'Build', dependsOn: [{phase: 'Plan'}]}],
};
const opening = () =>
	sessionOf(
		{interview: shippedInterview('staff-rfc'), draft: frozen({...emptyDraft, answers}), fresh: false},
		known,
		contain,
	);

describe('a name that is changed', () => {
	it('changes where it is mentioned when the field is left, and is undone and redone with that', () => {
		const state = played(opening(), at('criteria', 0, 'name'), ...keys('s'), at('title'));
		expect(state.draft.answers).toMatchObject({criteria: [{name: 'Costs'}], options: [{scores: {Costs: 4}}]});
		const undone = played(state, 'ctrl-_', at('title'));
		expect(undone.draft.answers).toEqual(answers);
		expect(played(state, 'ctrl-_').focus).toEqual({question: 'criteria', item: 0, field: 'name'});
		const redone = played(state, 'ctrl-_', 'ctrl-y');
		expect(redone.focus).toEqual({question: 'criteria', item: 0, field: 'name'});
		expect(played(redone, at('title')).draft.answers).toEqual(state.draft.answers);
	});

	it('changes within its own group too', () => {
		const state = played(opening(), at('phases', 0, 'name'), ...keys('!'), at('title'));
		expect(state.draft.answers.phases).toEqual([{name: 'Plan!'}, {name: 'Build', dependsOn: [{phase: 'Plan!'}]}]);
		expect(played(state, 'ctrl-_', at('title')).draft.answers).toEqual(answers);
	});
});
