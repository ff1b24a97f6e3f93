import {describe, expect, it} from 'vitest';
import {linesSaidAlready, ownDocument} from '../../../../support/said-already.ts';

describe('who decides', () => {
	const headed = (head: string, summary = 'Short.') =>
		`# RFC: A\n\n${head}\n\n## Summary\n\n${summary}\n\n## Motivation\n\nCarts are lost.\n`;

	it.each([
		['Decision status: Approved, Architecture Forum, week 47'],
		['**Status**: Accepted (harbour guild, 4 May)'],
		['Status: Adopted by the panel of pilots'],
	])('is asked about where the state names a body: %s', (head) => {
		expect(linesSaidAlready(headed(head), 'deciders', ['Tove Lund'])).toEqual([3]);
	});

	it.each([
		['It is subject to the approval of the Harbour Committee on 10 December.'],
		['It needs a go-ahead from the harbour council.'],
		['With the consent of the Pilots we begin in May.'],
	])('is asked about where the summary says it: %s', (summary) => {
		expect(linesSaidAlready(headed('**Author**: Bo Roy', summary), 'deciders', ['Tove Lund'])).toEqual([7]);
	});

	it.each([
		['The board gave its blessing in May.'],
		['Green light came from the Port Council.'],
		['Voted through by the Members in June.'],
		['The council has signed it off.'],
	])('is asked about in a chapter of something else: %s', (text) => {
		const design = ownDocument(`## Proposed Solution\n\n### Architecture\n\n${text}`);
		expect(linesSaidAlready(design, 'deciders', ['Tove Lund'])).toEqual([11]);
	});

	it.each([['The committee was told.'], ['Approval is still to come.']])('is not where it is told: %s', (summary) => {
		expect(linesSaidAlready(headed('**Author**: Bo Roy', summary), 'deciders', ['Tove Lund'])).toEqual([]);
	});
});
