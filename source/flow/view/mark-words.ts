import type {Mark} from '../../core/answers/answers.ts';
import {capital} from '../../core/text/capital.ts';
import {keysOf} from '../keys/label.ts';

/** What the mark of a question says, and below what is not known yet, how to say that it never will be. */
export function markWords(mark: Mark): string {
	if (mark !== 'unknown') return capital(mark);
	return `Not known yet. ${keysOf('unknown-asked', 'line')} again: it never will be.`;
}
