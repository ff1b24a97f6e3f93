import {describe, expect, it} from 'vitest';
import {lastWords} from '../../../source/commands/interview/last-words.ts';
import type {SessionState} from '../../../source/flow/types.ts';
import {opening} from '../../flow/support.ts';

const answers = {title: 'Cache', author: ['Ada'], motivation: {problem: 'Slow.'}, options: [{name: 'A'}, {name: 'B'}]};

const wordsAfter = (state: SessionState, isUndoable: boolean) => {
	const done = {target: 'my rfc.md', ...(isUndoable ? {before: state} : {})};
	return lastWords({code: 0, state: {...state, screen: 'done', done}}, undefined, {npm_command: 'exec'});
};

describe('what stands in the terminal after a write', () => {
	it('names what is not in the file, and why', () => {
		const words = wordsAfter(opening({answers: {title: 'Cache'}, typed: {created: 'soon'}}), false);
		expect(words).toContain('Not in it, since it has to be corrected: Created\n');
		expect(words).toContain('To be decided before a review: Author, Problem, Options');
	});

	it('names the command that undoes it, where there is something to undo', () => {
		const undo = "To undo the write: npx rfc-wizard edit 'my rfc.md' --undo\n";
		expect(wordsAfter(opening({answers}), true)).toContain(undo);
		expect(wordsAfter(opening({answers}), false)).not.toContain('--undo');
	});
});
