import {expect, it} from 'vitest';
import {remarkObeyed} from '../../../source/core/review/rules/remark-obeyed.ts';
import {foundBy} from '../../support/review.ts';

const told = (comment: string, before = '# Carts\n\n'): string[] =>
	foundBy(remarkObeyed, `${before}${comment}\n\n## Context\n\nCarts.\n\n## Dangers\n\n- Fire\n- Water\n`).map(
		({message, next}) => `${message} ${next}`,
	);

it.each([
	['<!-- rfc-wizard-reads "Dangers" as risks -->'],
	['<!-- rfc-wizard-reads "dangers" as outcome.goals -->'],
	['<!-- rfc-wizard-keeps-both status: State -- accepted -->'],
	['<!-- rfc-wizard-keeps-both risks[1].owner: Owner: Ann -->'],
	['`<!-- rfc-wizard-reads "Gone" as nothing -->`'],
])('is silent about %s', (comment) => {
	expect(told(comment)).toEqual([]);
});

it.each([
	['reads "Dangers" as goals', 'No section can be the answer to "goals". Did you mean "outcome.goals"?'],
	['reads "Dangers" as risk', 'No section can be the answer to "risk". Did you mean "risks"?'],
	['reads "Dangres" as risks', 'There is no section "Dangres". Did you mean "Dangers"?'],
	['reads "Elsewhere" as risks', 'There is no section "Elsewhere". Name one that there is, or take the comment out.'],
	[
		'reads Dangers as risks',
		'This comment does not say which section answers what. Write, for example: <!-- rfc-wizard-reads "Dangers" as risks -->.',
	],
	[
		'reads "Context" as risks',
		'"Context" is to be the answer to risks, but nothing under it is read as one. Write what stands there in a list or a table, or take the comment out.',
	],
	[
		'keeps-both staus: State: accepted',
		'There is no question "staus", of which both could stay. Did you mean "status"?',
	],
	[
		'keeps-both status',
		'This comment does not say which answer and which line both stay. Write, for example: <!-- rfc-wizard-keeps-both status: State: accepted -->.',
	],
])('tells what is wrong with %s, and what to type', (words, message) => {
	expect(told(`<!-- rfc-wizard-${words} -->`)).toEqual([message]);
});

it('knows of a template the questions that have a section', () => {
	const own = (path: string) => told(`<!-- rfc-wizard-reads "Context" as ${path} -->`, '# RFC: Carts\n\n');
	expect(own('summary')).toEqual([]);
	expect(own('motivation.problem')[0]).toMatch(
		/nothing under it is read as one\. Write it in the form and in the chapter/,
	);
	expect(own('status')[0]).toMatch(/^No section can be the answer to "status"\. Write one of these/);
});
