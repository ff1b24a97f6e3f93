import fc from 'fast-check';
import {expect, it} from 'vitest';
import {remembering, rememberingByIdentity} from '../../../source/core/text/remembering.ts';

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

it('makes again only what was not among the last ones asked for', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', '')), fc.integer({min: 1, max: 4}), (asked, kept) => {
			const made: string[] = [];
			const remembered = remembering((text) => {
				made.push(text);
				return text === '' ? undefined : text.toUpperCase();
			}, kept);
			let last: string[] = [];
			for (const text of asked) {
				const before = made.length;
				expect(remembered(text)).toBe(text === '' ? undefined : text.toUpperCase());
				expect(made.length - before).toBe(last.includes(text) ? 0 : 1);
				last = [text, ...last.filter((other) => other !== text)].slice(0, kept);
			}
		}),
	);
});

it('keeps no result of what failed', () => {
	let count = 0;
	const remembered = remembering(() => {
		count++;
		throw new Error('no');
	});
	expect(() => remembered('a')).toThrow();
	expect(() => remembered('a')).toThrow();
	expect(count).toBe(2);
});

it('makes the result of each value once, whatever the result is and however many values there are', () => {
	const made: object[] = [];
	const remembered = rememberingByIdentity((value: {name?: string}) => {
		made.push(value);
		return value.name;
	});
	const values = [{name: 'a'}, {name: 'a'}, {}];
	for (const value of [...values, ...values]) expect(remembered(value)).toBe(value.name);
	expect(made).toEqual(values);
});
