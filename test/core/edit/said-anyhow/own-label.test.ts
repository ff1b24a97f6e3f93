import {describe, expect, it} from 'vitest';
import type {Json} from '../../../../source/core/answers/answers.ts';
import {linesSaidAlready, ownDocument} from '../../../support/said-already.ts';

const inSummary = (text: string) =>
	`# RFC: A\n\n## Summary\n\nA bell for the ferry. ${text}\n\n## Motivation\n\nIt is late.\n`;

describe('a label in the middle of a paragraph', () => {
	it.each<[string, string, Json]>([
		['Goal: no late ferry before the fair.', 'outcome.goals', ['Each ferry leaves in time']],
		['Our aim: no late ferry before the fair.', 'outcome.goals', ['Each ferry leaves in time']],
		['Objective - no late ferry before the fair.', 'outcome.goals', ['Each ferry leaves in time']],
		['The goal: no late ferry.', 'outcome.goals', ['Each ferry leaves in time']],
		['Out of scope: the night ferry.', 'outcome.nonGoals', ['Ferries for lorries']],
		['Non-goal: the night ferry.', 'outcome.nonGoals', ['Ferries for lorries']],
	])('names what it says, in a summary as well: %s', (text, path, value) => {
		expect(linesSaidAlready(inSummary(text), path, value)).toEqual([5]);
	});

	it.each([['Worst: the fair of May.'], ['Late: 11 ferries.'], ['The goalkeeper: no late ferry.']])(
		'of something else names none: %s',
		(text) => {
			expect(linesSaidAlready(inSummary(text), 'outcome.goals', ['Each ferry leaves in time'])).toEqual([]);
		},
	);

	it('names it in the text of another question', () => {
		const text = ownDocument('## Motivation\n\n### Problem\n\nFerries are late. Importance: the fair is in May.');
		expect(linesSaidAlready(text, 'motivation.importance', 'A bell is cheap.')).toEqual([9].map((line) => line + 2));
	});
});

describe('what a summary leaves out', () => {
	it.each([
		['It does not deal with the sale of tickets on the quay, which stays with the port.'],
		['The sale of tickets on the quay is not its subject.'],
		['We do not touch the sale of tickets.'],
		['The sale of tickets is not affected.'],
		['It is not concerned with the sale of tickets.'],
	])('is asked about: %s', (text) => {
		expect(linesSaidAlready(inSummary(text), 'outcome.nonGoals', ['Selling tickets on the quay'])).toEqual([5]);
		expect(linesSaidAlready(inSummary(text), 'outcome.nonGoals', ['Lorries from abroad'])).toEqual([]);
	});
});

describe('what somebody does not mean to do', () => {
	const design = (text: string) => ownDocument(`## Proposed Solution\n\n### Architecture\n\n${text}`);
	it.each([
		["I don't plan a whistle. One page on the quay."],
		['We have no intention to add a whistle.'],
		['We are not going to build a whistle.'],
		["There won't be a whistle."],
		['This note does not replace the whistle.'],
		['A whistle? Yes, later, not in this.'],
		['A whistle is not planned.'],
		['Nobody intends to add a whistle.'],
	])('is asked about: %s', (text) => {
		expect(linesSaidAlready(design(text), 'outcome.nonGoals', ['A whistle beside the page'])).toEqual([11]);
		expect(linesSaidAlready(design(text), 'outcome.nonGoals', ['Lorries from abroad'])).toEqual([]);
	});
});
