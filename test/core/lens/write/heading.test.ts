import {describe, expect, it} from 'vitest';
import {headingOf, reworded} from '../../../../source/core/lens/write/heading.ts';
import {sectionsOf} from '../../../../source/core/markdown/sections.ts';
import {sourceOf} from '../../../../source/core/markdown/source.ts';

describe('a heading over a line', () => {
	it.each([
		['Costs', 1, 'Costs\n====='],
		['Costs', 2, 'Costs\n-----'],
		['A', 2, 'A\n---'],
		['2 costs', 2, '2 costs\n-------'],
	])('is %j in level %i', (title, level, text) => {
		expect(headingOf(title, level, 'underline')).toBe(text);
	});

	it.each([['- a'], ['1. a'], ['# a'], ['> a'], ['a | b'], ['<b>'], ['C #'], ['---'], ['']])(
		'has hashes where its words would be something else: %j',
		(title) => {
			const text = headingOf(title, 2, 'underline');
			expect(text).toMatch(/^## /);
			expect(sectionsOf(sourceOf(text)).children).toHaveLength(1);
		},
	);

	it('has hashes below the second level', () => {
		expect(headingOf('Costs', 3, 'underline')).toBe('### Costs');
	});
});

describe('a heading with other words', () => {
	it.each([
		['## Old', ['## New words']],
		['## Old ##', ['## New words ##']],
		['Old\n---', ['New words', '---------']],
		['Old\n-----', ['New words', '-----']],
		['Old\nand older\n---------', ['New words', '---------']],
	])('is marked as before: %j', (text, lines) => {
		const source = sourceOf(text);
		expect(reworded(source, {first: 0, end: source.lines.length}, 'New words', 2)).toEqual(lines);
	});
});
