import {describe, expect, it} from 'vitest';
import {linesSaidAlready, ownDocument} from '../../../../support/said-already.ts';

const design = (text: string) => ownDocument(`## Proposed Solution\n\n### Architecture\n\n${text}`);

describe('what is left out, in any chapter', () => {
	it.each([
		['Refunds of gifts and the till itself are left alone.'],
		['Refunds of gifts are not topic of this document.'],
		['Refunds of gifts: a clerk does them. Not part of this.'],
		["Refunds of gifts aren't part of it."],
		['Refunds of gifts are set aside.'],
		['Refunds of gifts are not covered.'],
		['We leave refunds of gifts as they are.'],
		["Refunds of gifts are somebody else's work."],
		['Refunds of gifts have to wait.'],
		['We keep our hands off refunds of gifts.'],
		['Not in this paper: refunds of gifts.'],
	])('is asked about: %s', (text) => {
		expect(linesSaidAlready(design(text), 'outcome.nonGoals', ['Refunding gifts'])).toEqual([11]);
		expect(linesSaidAlready(design(text), 'outcome.nonGoals', ['A second warehouse'])).toEqual([]);
	});

	it.each([
		['Refunds of gifts are done by a clerk.'],
		['Refunds of gifts are not subject to tax.'],
		['A reason does not matter for refunds of gifts.'],
		['The till gets refunds of gifts but not matter names.'],
	])('is not where it is done: %s', (text) => {
		expect(linesSaidAlready(design(text), 'outcome.nonGoals', ['Refunding gifts'])).toEqual([]);
	});
});

it.each([["This isn't up for discussion."], ['That is not open for debate.'], ['It is not up for negotiation.']])(
	'what must hold is asked about by the sentence that %j points to',
	(pointing) => {
		const text = design(`No pear leaves the orchard unwashed. ${pointing}`);
		expect(linesSaidAlready(text, 'outcome.nonNegotiables', ['Unwashed pears stay in the orchard'])).toEqual([11]);
		expect(linesSaidAlready(text, 'outcome.nonNegotiables', ['The ladder has a rail'])).toEqual([]);
	},
);
