import {describe, expect, it} from 'vitest';
import type {Kept} from '../../source/core/document/kept.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {contextOf} from '../../source/flow/state/context.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {emptyDraft, interview, known, played, run} from './support.ts';

const part = (heading: string, isSection = true): Kept => ({
	headings: ['RFC: A', heading],
	isSection,
	text: `## ${heading}\n\nOurs.`,
	start: 0,
	end: 0,
	lines: {first: 0, end: 1},
});

const over = (...kept: Kept[]) =>
	sessionOf({interview, draft: {...emptyDraft, base: {path: 'a.md', text: ''}}, fresh: false, kept}, known, contain);
const questions = interview.questions.slice(0, 3);
const found = {type: 'meanings-found' as const, heading: 'Ways', questions};
/** At the section, with the list of what it could be. */
const listed = played(over(part('Ways')), 'tab', 'a', found);

describe('sections that no question is for', () => {
	it.each([
		[[part('Ways')], '"Ways" is not read as an answer.'],
		[[part('Ways'), part('Means')], '"Ways" and "Means" are not read as an answer.'],
		[[part('Ways'), part('Means'), part('Ends')], '"Ways" and 2 others are not read as an answer.'],
	])('are told of when the document is opened', (kept, text) => {
		expect(over(...kept).message?.text).toBe(text);
	});

	it('are not told of where there are none', () => {
		expect(over(part('Title', false)).message).toBeUndefined();
	});

	it('are asked about at the key for it', () => {
		const {effects} = run(played(over(part('Ways')), 'tab'), 'a');
		expect(effects).toMatchObject([{type: 'find-meanings', heading: 'Ways', section: '## Ways\n\nOurs.'}]);
		expect(contextOf(listed)).toBe('meanings');
	});

	it('have a key for it only where they have a heading', () => {
		const texts = (kept: Kept) => hints(played(over(kept), 'tab')).map(({text}) => text);
		expect(texts(part('Ways'))).toContain('say what it answers');
		expect(texts(part('Ways', false))).not.toContain('say what it answers');
		expect(run(played(over(part('Ways', false)), 'tab'), 'a').effects).toEqual([]);
	});

	it('are left alone when the person has gone on, or nothing could have them', () => {
		expect(played(over(part('Ways')), 'tab', 'a', 'tab', found).overlay).toBeUndefined();
		const none = played(over(part('Ways')), 'tab', 'a', {...found, questions: []});
		expect([none.overlay, none.message?.tone]).toEqual([undefined, 'info']);
	});
});

describe('the list of what a section could be', () => {
	it('is gone through, and one is taken', () => {
		const {state, effects} = run(played(listed, 'down', 'down', 'up'), 'enter');
		expect(effects).toMatchObject([{type: 'say-meaning', heading: 'Ways', question: questions[1]?.path}]);
		expect(state).toMatchObject({overlay: {busy: true}});
	});

	it('waits for what is written', () => {
		const busy = played(listed, 'enter');
		expect(run(played(busy, 'down', 'escape'), 'enter')).toMatchObject({
			state: {overlay: {name: 'meanings', index: 0, busy: true}},
			effects: [],
		});
		const refused = played(busy, {type: 'meaning-refused', problem: 'Gone.'});
		expect([refused.overlay, refused.message?.text]).toEqual([undefined, 'Gone.']);
	});

	it('closes without a word', () => {
		expect(contextOf(played(listed, 'escape'))).toBe('kept');
	});
});
