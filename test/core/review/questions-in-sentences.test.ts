import {describe, expect, it} from 'vitest';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {toldBy} from '../../support/review.ts';

const asked = (text: string, status = 'Review') =>
	toldBy(questionOwner, `# RFC: Carts\n\n**Status**: ${status}\n\n## Open Questions\n\n1. ${text}\n`);

describe('who finds out, and by when, in a sentence of its own', () => {
	it.each([
		'Do we need a second shelf? To be clarified from Mr. Hald until 14.02.',
		'Is the old till kept? To be clarified with Ms. Hald by the freeze.',
		'Are shops told before? Frau Hald klärt das bis 14.02.',
		'Are shops told before? Dr. Özil clarifies with the shops by 14.02.2027. Without an answer they are not told.',
		'Whether tills may be switched off at night. To be settled by K. Hald before Phase 2.',
		'Whether tills may be switched off at night. Hald Ek will revert by 14-Feb; default is yes.',
		'Whether the tills of hotels are moved? Finance to confirm by 14th February.',
		'Do we reset all carts? Hald to say by 14 Feb, otherwise yes.',
		'Who is called at night? Hald and Ek bring a list to the February meeting.',
		'Do we need two? Hald clarifies it with the pilot.',
		'Hald asks the shops by 14 Feb how many they need',
		'Mrs. Hald finds out until 14.02. what a shelf costs',
	])('%s', (text) => {
		expect(asked(text)).toEqual([]);
	});

	it.each([
		['Are winter carts drawn by lot, too? To be decided with the evaluation.'],
		['Are winter carts drawn by lot, too? Will be decided after the first season.'],
		['Are winter carts drawn by lot, too? We settle that once the pilot is over.'],
	])('a time that is no day: %s', (text) => {
		expect(asked(text)).toEqual(['warning 7: This question has no owner.']);
	});

	it.each([
		['Who pays? To be clarified.', 'no owner and no date'],
		['Who pays? To be clarified with care.', 'no owner and no date'],
		['Who pays? To be clarified by 14.02.2027.', 'no owner'],
		['Does Mr. Hald pay?', 'no owner and no date'],
		['Should a shop in May be told? It depends.', 'no owner and no date'],
		['Who pays? Legally it is another firm.', 'no owner and no date'],
	])('nobody and no day: %s', (text, lacks) => {
		expect(asked(text)).toEqual([`warning 7: This question has ${lacks}.`]);
	});
});

describe('a question that its own line closes', () => {
	it.each([
		'Whether lists may be shared? Not in scope, noted for next year.',
		'Do drawings belong in the store? Not in this scope; separate RFC by Hald in Q1.',
		'Whether voice is offered as well. Not required for the move, to be taken up in Q4 by Ms. Hald.',
		'Do drawings belong in the store? Separate proposal by Hald.',
		'Crosswords? Another product, out of scope.',
		'Are gifts counted? Left for a later RFC.',
		'Are gifts counted? Deferred to the next version.',
		'Are gifts counted? Not needed for the launch.',
		'Are gifts counted? This is covered by RFC 12.',
		'Are gifts counted? Will be handled in a separate RFC.',
	])('%s', (text) => {
		expect(asked(text)).toEqual([]);
		expect(asked(text, 'Approved')).toEqual([]);
	});

	it.each([
		'What is not in scope? Carts or lists?',
		'Is it not required for gifts?',
		'Should the separate RFC be merged?',
		'Is it later? Not required for the move, or is it?',
		'Are gifts counted? Not decided.',
		'Are gifts counted? Not clear what is required for the move.',
		'Where does a separate RFC go. It is to be found out.',
	])('but not: %s', (text) => {
		expect(asked(text, 'Approved')).toEqual(['error 7: One question is open in a document that is approved.']);
	});
});
