import {describe, expect, it} from 'vitest';
import {differenceOf} from '../../source/core/document/difference/difference.ts';
import type {SessionState} from '../../source/flow/state/state.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {interview, opening, played, run} from './support.ts';

const target = 'a.md';
const base = {path: target, text: 'before'};
const answers = {title: 'Cache'};
const checked = {
	type: 'target-checked' as const,
	target,
	existing: 'before',
	difference: differenceOf('before', 'after'),
};

function reviewing(isOfEarlierForm = true): SessionState {
	return played({...opening({answers, base, target}), isOfEarlierForm}, 'ctrl-r');
}

function texts(state: SessionState): string[] {
	return hints(state).map(({text}) => text);
}

describe('moving a document to the newest form on the review', () => {
	it('shows what that changes, and writes it when the person agrees', () => {
		const asked = run(reviewing(), 'f');
		expect(asked.effects).toMatchObject([{type: 'check-target', target, isMoved: true}]);
		const shown = played(asked.state, checked);
		expect(shown.screen).toBe('compare');
		expect(run(shown, 'y').effects).toMatchObject([
			// There has to be a draft that can be put away.
			{type: 'save-draft'},
			{type: 'write-document', target, existing: 'before', isMoved: true},
		]);
	});

	it('leaves the file as it is where the person does not, and writes it in its form afterwards', () => {
		const left = played(reviewing(), 'f', checked, 'n', 'ctrl-r');
		const [effect] = run(left, 'w').effects;
		expect(effect).toMatchObject({type: 'check-target', target});
		expect(effect).not.toHaveProperty('isMoved');
	});

	it('is asked for again once what others changed is settled', () => {
		const conflict = {
			...{path: 'title', label: 'Title', isGone: false, before: [], mine: [], theirs: []},
			ways: ['mine' as const, 'theirs' as const],
		};
		const settling = run(
			reviewing(),
			'f',
			{type: 'conflicts-found', target, existing: 'other', conflicts: [conflict]},
			'm',
		);
		expect(settling.effects).toContainEqual(expect.objectContaining({type: 'rebase-draft'}));
		const {draft} = settling.state as SessionState;
		const rebased = {type: 'draft-rebased' as const, interview, draft, kept: [], said: [], isOfEarlierForm: true};
		expect(run(settling.state, rebased).effects).toContainEqual(
			expect.objectContaining({type: 'check-target', isMoved: true}),
		);
	});

	it('can be undone, and then be asked for once more', () => {
		const rebased = {
			interview,
			kept: [],
			said: [],
			draft: {...opening({answers}).draft, base: {path: target, text: 'after'}},
		};
		const done = played(reviewing(), 'f', checked, 'y', {type: 'document-written', target, rebased});
		expect(done).toMatchObject({screen: 'done', isOfEarlierForm: false});
		const undone = played(done, 'u', {type: 'write-undone', target});
		expect(undone).toMatchObject({screen: 'review', isOfEarlierForm: true, draft: {base}});
		expect(run(undone, 'f').effects).toMatchObject([{type: 'check-target', isMoved: true}]);
	});

	it('is offered where the document has an earlier form, and says so where it has none', () => {
		expect(texts(reviewing())).toContain('newest form');
		expect(texts(reviewing(false))).not.toContain('newest form');
		const {state, effects} = run(reviewing(false), 'f');
		expect(effects).toEqual([]);
		expect(state.message?.text).toBe('The document has the newest form of its template.');
	});
});
