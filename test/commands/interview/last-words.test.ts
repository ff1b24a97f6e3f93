import {describe, expect, it} from 'vitest';
import {lastWords} from '../../../source/commands/interview/last-words.ts';
import type {Rescued} from '../../../source/commands/interview/leaving.ts';
import type {SessionState} from '../../../source/flow/state/state.ts';
import {opening, played} from '../../flow/support.ts';

const answers = {title: 'Cache', author: ['Ada'], motivation: {problem: 'Slow.'}, options: [{name: 'A'}, {name: 'B'}]};

const wordsAfter = (state: SessionState, isUndoable: boolean) => {
	const done = {target: 'my rfc.md', hasUnwritten: false, ...(isUndoable ? {before: state} : {})};
	return lastWords({code: 0, state: {...state, screen: 'done', done}}, undefined, {npm_command: 'exec'}).words;
};

describe('what stands in the terminal after a write', () => {
	it('names what is not in the file, and why', () => {
		const words = wordsAfter(opening({answers: {title: 'Cache'}, typed: {created: 'soon'}}), false);
		expect(words).toContain('Not in it yet: Created\n');
		expect(words).toContain('To be decided before a review: Author, Problem, Options');
	});

	it('names the command that undoes it, where there is something to undo', () => {
		const undo = "To undo the write: npx rfc-wizard edit 'my rfc.md' --undo\n";
		expect(wordsAfter(opening({answers}), true)).toContain(undo);
		expect(wordsAfter(opening({answers}), false)).not.toContain('--undo');
	});
});

describe('what stands in the terminal when a draft is left', () => {
	const left = (kept: Rescued) => lastWords({code: 130, state: played(opening({answers}), 'x')}, kept, {});
	const resume = (words: string) => /^Resume it with: (.*)$/m.exec(words)?.[1];

	it('names the draft and the command that resumes it', () => {
		const {words, text} = left({id: 'abc'});
		expect(words).toMatch(/^Saved the draft "Cachex?"\.\n/);
		expect(resume(words)).toBe('rfc-wizard --draft abc');
		expect(text).toBeUndefined();
	});

	it('names the other place that took it, and why', () => {
		const {words} = left({problem: 'The disk is full.', file: '/tmp/my drafts/a.json'});
		expect(words).toContain('The disk is full.');
		expect(words).toContain("Saved the draft in '/tmp/my drafts/a.json'.\n");
		expect(resume(words)).toBe("rfc-wizard --draft '/tmp/my drafts/a.json'");
	});

	it('hands the draft itself over where nothing took it', () => {
		const {words, text} = left({problem: 'The disk is full.', text: '{"draft":1}\n'});
		expect(text).toBe('{"draft":1}\n');
		expect(words).toContain('rfc-wizard --draft draft.json');
	});

	it('tells of the document and of the draft where one holds what the other does not', () => {
		const state = opening({answers: {title: 'Cache'}, typed: {created: 'soon'}});
		const done = {target: 'a.md', hasUnwritten: true};
		const {words} = lastWords({code: 0, state: {...state, screen: 'done', done}}, {id: 'abc'}, {});
		expect(words).toMatch(/^Wrote a\.md\n(?:.*\n)*Not in it yet: Created\n/);
		expect(resume(words)).toBe('rfc-wizard --draft abc');
	});
});
