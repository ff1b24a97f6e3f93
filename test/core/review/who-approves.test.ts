import {describe, expect, it} from 'vitest';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {toldBy} from '../../support/review.ts';

const head = (status: string, ...lines: string[]) =>
	`# RFC: Carts\n\n${['**Author**: Ann Lee', `**Status**: ${status}`, ...lines].join('\n')}\n\n## Summary\n\nCarts move.\n`;
const table = (...rows: string[]) =>
	`# RFC: Carts\n\n| | |\n|---|---|\n${['| **Author** | Ann Lee |', ...rows].join('\n')}\n\n## Summary\n\nCarts move.\n`;

describe('who approves, or has approved', () => {
	it.each([
		['the status names a meeting', table('| **Status** | Approved in the CAB meeting held on 12-May-2025 |')],
		['the status names a board', head('Approved by the architecture board, 2025-05-12')],
		['the status names an office', head('Approved (the CTO agrees)')],
		['a sentence names a board', `${head('Accepted')}\nAcceptance was granted by the Steering Committee in May.\n`],
		['a section names a committee', `${head('Approved')}\n## Log\n\nApproved in committee, 4 votes to 1.\n`],
		['reviewers at the head', head('Review', '**Reviewers**: Bo Ek (shops), Cy Ur (tills)')],
		['reviewers in a table at the head', table('| **Status** | Review |', '| **Reviewers** | Bo Ek, Cy Ur |')],
	])('%s', (_, text) => {
		expect(toldBy(peopleRule, text)).toEqual([]);
	});

	it.each([
		['nobody', head('Review')],
		['only contributors', head('Review', '**Contributors**: Bo Ek')],
		['a place for a name', head('Review', '**Reviewers**: TBD')],
		['a board that only is told', `${head('Review')}\nThe board is told in May.\n`],
		['approval that nobody gives', `${head('Review')}\nThe budget was approved.\n`],
	])('in review a warning, since it is no answer that is required: %s', (_, text) => {
		expect(toldBy(peopleRule, text)).toEqual(['warning 1: Nobody can approve this.']);
	});

	it('asks of what is approved who did it', () => {
		expect(toldBy(peopleRule, head('Approved'))).toEqual(['warning 1: It is approved, and nothing says by whom.']);
	});

	it('still misses an author gravely', () => {
		const text = head('Review', '**Approver**: Bo Ek').replace('**Author**: Ann Lee\n', '');
		expect(toldBy(peopleRule, text)).toEqual(['error 1: Nobody is named who answers for this.']);
	});
});
