import {expect, it} from 'vitest';
import {remembering} from '../../../source/core/text/remembering.ts';

it('makes the result of a text once, and keeps those of the last two', () => {
	const made: string[] = [];
	const shout = remembering((text) => {
		made.push(text);
		return {loud: text.toUpperCase()};
	});
	expect(shout('a').loud).toBe('A');
	expect(shout('b')).toBe(shout('b'));
	expect(shout('a')).toBe(shout('a'));
	shout('c');
	shout('a');
	shout('b');
	expect(made).toEqual(['a', 'b', 'c', 'b']);
});
