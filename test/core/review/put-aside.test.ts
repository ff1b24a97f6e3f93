import {expect, it} from 'vitest';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {toldBy} from '../../support/review.ts';

const head = '# Carts\n\n- Status: Accepted\n\n';
const questions = (text: string, heading = 'Open Questions') => `${head}## ${heading}\n\n${text}\n`;
const design = (text: string) => `${head}## Design\n\n${text}\n`;
const open = (line: number) => [`info ${line}: One question is open in a document that is accepted.`];

it.each([
	['a label before it', '- **Out of scope:** could carts be renamed?'],
	['a label in its own marks', '- _Deferred_: could carts be renamed?'],
	['brackets behind it', '- Could carts be renamed? (out of scope)'],
	['brackets with more', '- Could carts be renamed? (deferred to a later RFC)'],
	['a dash', '- Future work - could carts be renamed?'],
	['a heading inside', '### To be settled during implementation\n\n- Could carts be renamed?'],
])('a question is put aside by %s', (_, text) => {
	expect(toldBy(questionOwner, questions(text))).toEqual([]);
});

it.each([
	['a word within it', '- Could carts be renamed later?'],
	['what it asks of', '- What is out of scope: carts or lists?'],
	['brackets of another kind', '- Could carts be renamed (to baskets)?'],
])('a question is not put aside by %s', (_, text) => {
	expect(toldBy(questionOwner, questions(text))).toEqual(open(7));
});

it('counts what is left', () => {
	const text = '- **Out of scope:** could carts be renamed?\n- Which names are there?\n- How many are there?';
	expect(toldBy(questionOwner, questions(text))).toEqual([
		'info 8: 2 questions are open in a document that is accepted.',
	]);
});

it('takes what is discussed at length below a heading for an answer', () => {
	const asked = (text: string) => questions(`### Could carts be renamed?\n\n${text}`);
	expect(toldBy(questionOwner, asked('The conclusion is: they could.'))).toEqual([]);
	expect(toldBy(questionOwner, asked('Carts have names of old. '.repeat(12)))).toEqual([]);
	expect(toldBy(questionOwner, asked('Carts have names of old.'))).toEqual(open(7));
});

it.each([
	'More of it TBD at Beta release',
	'TBD before GA',
	'The limit is TBD (by Q3 2027)',
	'The limit is TBD in v2',
	'The limit is TBD during implementation',
])('a gap says when it is filled: %s', (text) => {
	expect(toldBy(placeholderLeft, design(text))).toEqual([]);
});

it.each(['TBD in the shop', 'The limit is TBD', 'TBD at night', 'TBD by Ann'])('a gap says not when: %s', (text) => {
	expect(toldBy(placeholderLeft, design(text)).join()).toContain('holds a place');
});

it('tells what is asked apart from what is missing', () => {
	expect(toldBy(placeholderLeft, design('(TODO: Split to a new RFC?)'))).toEqual([
		'warning 7: "TODO" asks what is not settled yet.',
	]);
	expect(toldBy(placeholderLeft, design('The work TODO, then, is to list them.'))).toEqual([]);
});
