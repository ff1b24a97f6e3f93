import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {isRequired} from '../../../source/core/answers/required.ts';

const field = {path: 'a', kind: 'text', label: 'A', prompt: 'A?', required: 'review'} as const;

describe('an answer that the template requires', () => {
	it.each<[string, Readonly<Record<string, readonly string[]>>, Answers, boolean]>([
		['whatever else is answered', {}, {status: 'Rejected'}, true],
		['not where another answer has the value', {status: ['Rejected']}, {status: 'Rejected'}, false],
		['where that has another', {status: ['Rejected']}, {status: 'Draft'}, true],
		['where that is not there', {status: ['Rejected']}, {}, true],
		['not where any value does', {'b.c': []}, {b: {c: 'x'}}, false],
		['where it is empty', {'b.c': []}, {b: {c: []}}, true],
		['not where the item with the flag says it', {'d[own].e': []}, {d: [{}, {own: true, e: ['x']}]}, false],
		['where another item says it', {'d[own].e': []}, {d: [{e: ['x']}, {own: true}]}, true],
	])('is required %s', (_, unless, answers, is) => {
		expect(isRequired({...field, unless}, answers)).toBe(is);
	});

	it('is never required where the template does not ask for it', () => {
		const {required: _, ...other} = field;
		expect(isRequired(other, {})).toBe(false);
	});
});
