import {describe, expect, it} from 'vitest';
import {meantLine, typedIn} from '../../source/lines/typed-line.ts';

describe('a typed line', () => {
	it.each<[string, ReturnType<typeof typedIn>]>([
		['/back', {command: 'back', argument: ''}],
		['  /BACK ', {command: 'back', argument: ''}],
		['/go  risks and more ', {command: 'go', argument: 'risks and more'}],
		['/?', {command: '?', argument: ''}],
		['/not-applicable nobody calls it', {command: 'not-applicable', argument: 'nobody calls it'}],
		['/api/v1/carts', {text: '/api/v1/carts'}],
		['//health', {text: '/health'}],
		['//health answers in 5 ms', {text: '/health answers in 5 ms'}],
		['// a comment', {text: '// a comment'}],
		['/ a slash alone', {text: '/ a slash alone'}],
		['/', {text: '/'}],
		['//', {text: '//'}],
		['and/or', {text: 'and/or'}],
		['.5 seconds', {text: '.5 seconds'}],
		['', {text: ''}],
	])('%j says %j', (line, expected) => {
		expect(typedIn(line)).toEqual(expected);
	});

	it.each([
		['Carts\u001B[A\u001B[B in Redis\u001BOP', 'Carts in Redis'],
		['\u001B[200~pasted\u001B[201~', 'pasted'],
		['Catrs\u007F\u007F\u007Frts', 'Carts'],
		['ab\b\b\b\bc', 'c'],
		['東\u007F京', '京'],
		['no keys at all', 'no keys at all'],
	])('%j was meant as %j', (line, expected) => {
		expect(meantLine(line)).toBe(expected);
	});
});
