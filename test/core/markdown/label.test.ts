import {expect, it} from 'vitest';
import {bulletOf, labelAt} from '../../../source/core/markdown/label.ts';

it.each([
	['**Pros**: Simple', {open: '**', text: 'Pros', close: '**:'}],
	['**Pros:** Simple', {open: '**', text: 'Pros', close: ':**'}],
	['__Pros__:', {open: '__', text: 'Pros', close: '__:'}],
	['*Pros:*', {open: '*', text: 'Pros', close: ':*'}],
	['_Pros_: Simple', {open: '_', text: 'Pros', close: '_:'}],
	['Pros: Simple', {open: '', text: 'Pros', close: ':'}],
	['Why not: Slow', {open: '', text: 'Why not', close: ':'}],
	['2nd choice: Redis', {open: '', text: '2nd choice', close: ':'}],
	['(optional): Redis', {open: '', text: '(optional)', close: ':'}],
])('%j begins with a label', (text, label) => {
	expect(labelAt(text)).toEqual(label);
});

it.each([
	'**Pros** Simple',
	'Pros',
	'https://a.b/c',
	'**Pros: Simple',
	'**Pros*: Simple',
	': Simple',
	'`Pros`: Simple',
	'',
])('%j begins with none', (text) => {
	expect(labelAt(text)).toBeUndefined();
});

it.each([
	['- Files', '- '],
	['  * Files', '  * '],
	['12) Files', '12) '],
	['Files', ''],
	['-Files', ''],
	['**Files**', ''],
])('the marker of %j is %j', (line, marker) => {
	expect(bulletOf(line)).toBe(marker);
});
