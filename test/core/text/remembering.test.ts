import fc from 'fast-check';
import {expect, it} from 'vitest';
import {remembering, rememberingByIdentity, rememberingMany} from '../../../source/core/text/remembering.ts';

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

it('makes again only what was not among the last two asked for', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', '')), (asked) => {
			const made: string[] = [];
			const remembered = remembering(shouted(made));
			let last: string[] = [];
			for (const text of asked) {
				const before = made.length;
				expect(remembered(text)).toBe(shouted([])(text));
				expect(made.length - before).toBe(last.includes(text) ? 0 : 1);
				last = [text, ...last.filter((other) => other !== text)].slice(0, 2);
			}
		}),
	);
});

it('makes each of many once, and all of them again once there were too many', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', '')), fc.integer({min: 1, max: 5}), (asked, most) => {
			const made: string[] = [];
			const remembered = rememberingMany(shouted(made), most);
			const known = new Set<string>();
			for (const text of asked) {
				const before = made.length;
				expect(remembered(text)).toBe(shouted([])(text));
				expect(made.length - before).toBe(known.has(text) ? 0 : 1);
				if (!known.has(text) && known.size === most) known.clear();
				known.add(text);
			}
		}),
	);
});

/** The text in capitals, undefined for none; `made` gets what it is asked about. */
function shouted(made: string[]): (text: string) => string | undefined {
	return (text) => {
		made.push(text);
		return text === '' ? undefined : text.toUpperCase();
	};
}

it.each([remembering, rememberingMany])('keeps no result of what failed', (remember) => {
	let count = 0;
	const remembered = remember(() => {
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
