import {describe, expect, it} from 'vitest';
import {readBack} from '../../source/core/one-text/read.ts';
import {oneTextOf} from '../../source/core/one-text/write.ts';
import {at, interview, keys, opening, played, run} from './support.ts';

const full = {answers: {title: 'Cache', summary: 'Short.', options: [{name: 'A'}]}};

/** What the world does when the step is asked for and comes back from the editor as something else. */
function edited(state: ReturnType<typeof opening>, key: string, change: (text: string) => string) {
	const {state: waiting, effects} = run(state, key);
	const [asked] = effects.filter(({type}) => type === 'write-one-text');
	if (asked?.type !== 'write-one-text') throw new Error('No text was asked for.');
	const {draft, extent} = asked;
	const handed = oneTextOf(interview, draft, extent);
	const {effects: opened} = run(waiting, {type: 'one-text-written', draft, extent, text: handed});
	expect(opened).toContainEqual({type: 'open-one-text', draft, extent, text: handed});
	const came = {type: 'one-text-edited', draft, extent, handed, edited: change(handed)} as const;
	const {state: back, effects: reading} = run(waiting, came);
	if (!reading.some(({type}) => type === 'read-one-text')) return {extent, state: played(back)};
	const read = readBack(interview, draft, extent, {handed, edited: came.edited});
	return {extent, state: played(back, {type: 'one-text-read', before: draft, read})};
}

describe('a step as one text', () => {
	it('is that of the question at hand, with what is being typed in it', () => {
		const state = played(opening(full), at('title'), ...keys('X'));
		const {extent, state: after} = edited(state, 'alt-o', (text) => {
			expect(text).toContain('\n\nCacheX\n');
			return text.replace('CacheX', 'Cache again');
		});
		expect(extent).toBe('define');
		expect(after).toMatchObject({draft: {answers: {title: 'Cache again'}}, buffer: {text: 'Cache again'}});
		expect(after.message).toMatchObject({tone: 'success', text: 'Taken in: Title.'});
	});

	it('is one change, which undo takes back', () => {
		const state = played(opening(full), at('options'));
		const {state: after} = edited(state, 'ctrl-o', (text) =>
			text.replace('## Option 1: A', '## Option 1: B\n\n## Option 2: C'),
		);
		expect(after).toMatchObject({
			draft: {answers: {options: [{name: 'B'}, {name: 'C'}]}},
			focus: {question: 'options'},
		});
		expect(played(after, 'ctrl-_').draft.answers).toEqual(full.answers);
	});

	it('changes nothing where nothing was changed', () => {
		const state = played(opening(full), at('options'));
		const {state: after} = edited(state, 'ctrl-o', (text) => text);
		expect(after).toMatchObject({draft: state.draft, message: {text: 'Nothing was changed.'}});
	});

	it('is that of the highlighted question in the list, and in the review all of them', () => {
		const state = played(opening(full), at('title'), 'ctrl-t', ...keys('summary'));
		expect(edited(state, 'ctrl-o', (text) => text).extent).toBe('execute');
		const review = played(opening(full), 'ctrl-r');
		expect(edited(review, 'o', (text) => text.replace('Short.', 'Long.')).state).toMatchObject({
			screen: 'review',
			draft: {answers: {summary: 'Long.'}},
		});
	});

	it('tells what could not be read, which stays in the draft until it is', () => {
		const state = played(opening(full), at('title'));
		const {state: lost} = edited(state, 'alt-o', (text) => text.replace('# Created', '# Made on'));
		expect(lost.draft).toMatchObject({answers: full.answers, unread: '# Made on'});
		expect(lost.message?.text).toBe('No answer was changed. Kept in the draft: text that was not read, "Made on".');
		expect(
			edited(lost, 'alt-o', (text) => text.replace(/~~~not read\n# Made on\n~~~/, '')).state.draft.unread,
		).toBeUndefined();
	});

	it('keeps what was typed while the text was read', () => {
		const before = opening(full);
		const handed = oneTextOf(interview, before.draft, 'execute');
		const read = readBack(interview, before.draft, 'execute', {handed, edited: handed.replace('Short.', 'Long.')});
		const after = played(before, at('title'), ...keys('X'), {type: 'one-text-read', before: before.draft, read});
		expect(after.draft.answers).toMatchObject({title: 'CacheX', summary: 'Long.'});
	});
});
