import {describe, expect, it} from 'vitest';
import {differenceOf} from '../../source/core/document/difference/difference.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {interview, keys, opening, played, run} from './support.ts';

const answers = {title: 'Cache', summary: 'Mine.'};
const target = 'a.md';
const base = {path: target, text: 'before'};
const checked = {
	type: 'target-checked' as const,
	target,
	existing: 'before',
	difference: differenceOf('before', 'after'),
};
const agreed = () => played(opening({answers, base, target}), 'ctrl-r', 'w', checked, 'y');
const rebased = {
	interview,
	kept: [],
	said: [],
	draft: {...opening({answers}).draft, base: {path: target, text: 'after'}},
};
const written = () => played(agreed(), {type: 'document-written', target, rebased});

describe('after a write', () => {
	it('goes on with the draft as an edit of what was written', () => {
		const {state, effects} = run(written(), 'escape');
		expect(state).toMatchObject({screen: 'interview', draft: {id: 'd1', base: {text: 'after'}}});
		expect(effects.map(({type}) => type)).toEqual(['reopen-draft', 'save-soon']);
	});

	it('undoes the write, and the draft is the one from before', () => {
		const {state, effects} = run(written(), 'u');
		expect(effects).toEqual([{type: 'undo-write', target, before: 'before'}]);
		const undone = run(state, {type: 'write-undone', target});
		expect(undone.state).toMatchObject({screen: 'review', draft: {base, answers}, message: {tone: 'success'}});
		expect(undone.effects.map(({type}) => type)).toEqual(['reopen-draft', 'save-soon']);
		expect(run(undone.state, 'w').effects).toMatchObject([{type: 'check-target', target}]);
		expect(played(undone.state, 'escape', ...keys('s')).history.past).toBeDefined();
	});

	it('says why when it cannot be undone, and stays', () => {
		const state = played(written(), 'u', {type: 'write-failed', problem: 'Changed since.'});
		expect(state).toMatchObject({screen: 'done', message: {text: 'Changed since.'}});
		expect(run(state, 'u').effects).toHaveLength(1);
	});

	it('offers no undo for a file that was not there before', () => {
		const fresh = played(
			opening({answers, target}),
			'ctrl-r',
			'w',
			{type: 'target-checked', target},
			{type: 'document-written', target},
		);
		expect(hints(fresh).map(({text}) => text)).not.toContain('undo the write');
		expect(run(fresh, 'u').effects).toEqual([]);
		expect(hints(written()).map(({text}) => text)).toContain('undo the write');
	});

	it('asks before it writes a file anew that is gone, and offers no undo of that', () => {
		const gone = {type: 'target-checked' as const, target, difference: differenceOf('', 'after')};
		const session = opening({answers, base, target});
		const asked = run(session, 'ctrl-r', 'w', gone);
		expect(asked.state.screen).toBe('compare');
		expect(asked.effects.map(({type}) => type)).not.toContain('write-document');
		expect(run(asked.state, 'n').state.screen).toBe('review');
		const agreedTo = run(asked.state, 'y');
		expect(agreedTo.effects).toEqual([{type: 'write-document', target, draft: session.draft}]);
		const done = played(agreedTo.state, {type: 'document-written', target, rebased});
		expect(run(done, 'u').effects).toEqual([]);
	});

	it.each<[string, string[]]>([
		['a stray letter', ['z']],
		['several', ['z', 'q', 'w']],
		['one that was taken back', ['z', 'backspace', 'backspace']],
	])('undoes it behind %s', (_, before) => {
		const state = played(written(), ...before);
		expect(run(state, 'u').effects).toEqual([{type: 'undo-write', target, before: 'before'}]);
	});

	it('tells of the letters that were typed there, and keeps Enter behind them from finishing', () => {
		const state = played(written(), 'z');
		expect(state.message?.text).toBe('"z" means nothing here.');
		expect(state.message?.next).not.toContain('Backspace');
		expect(run(state, 'enter').effects).toEqual([]);
		expect(played(state, 'backspace').message).toBeUndefined();
		expect(played(state, 'backspace', 'backspace').message).toBeUndefined();
	});

	it('agrees behind letters that were taken back with one Backspace, and not behind others', () => {
		const compared = played(opening({answers, base, target}), 'ctrl-r', 'w', checked);
		const told = played(compared, 'z', 'z');
		expect(told.message?.text).toBe('"zz" means nothing here.');
		expect(run(told, 'y').effects).toEqual([]);
		for (const times of [1, 2]) {
			const state = played(told, ...Array<string>(times).fill('backspace'));
			expect(state.message).toBeUndefined();
			expect(run(state, 'y').effects.map(({type}) => type)).toEqual(run(compared, 'y').effects.map(({type}) => type));
		}
	});

	it('asks for one undo at a time', () => {
		expect(run(written(), 'u', 'u').effects).toHaveLength(1);
	});

	it('settles the path of a new document, and says so when it is not the one that was shown', () => {
		const review = played(opening({answers}), 'ctrl-r', {type: 'target-proposed', target: 'rfcs/0001-cache.md'});
		const asked = run(played(review, 'w'), {type: 'target-checked', target: 'rfcs/0001-cache.md'});
		expect(asked.effects).toMatchObject([{type: 'write-document', target: 'rfcs/0001-cache.md'}]);
		const done = played(asked.state, {
			type: 'document-written',
			target: 'rfcs/0002-cache.md',
			taken: 'rfcs/0001-cache.md',
		});
		expect(done).toMatchObject({
			screen: 'done',
			done: {target: 'rfcs/0002-cache.md'},
			message: {text: 'rfcs/0001-cache.md went to somebody else meanwhile, so this has become rfcs/0002-cache.md.'},
		});
		const {state, effects} = run(done, 'escape');
		expect(state).toMatchObject({draft: {target: 'rfcs/0002-cache.md'}, review: {target: 'rfcs/0002-cache.md'}});
		expect(effects.map(({type}) => type)).toEqual(['reopen-draft', 'save-soon']);
	});

	it('says that a file has other names before it is replaced', () => {
		const compared = played(opening({answers, base, target}), 'ctrl-r', 'w', {...checked, names: 3});
		expect(compared).toMatchObject({screen: 'compare', message: {tone: 'warning'}});
		expect(compared.message?.text).toContain('Its 2 other names keep the text from before.');
	});
});
