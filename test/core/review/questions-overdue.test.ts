import {expect, it} from 'vitest';
import {answerOverdue} from '../../../source/core/review/rules/answer-overdue.ts';
import {toldBy} from '../../support/review.ts';

const document = (question: string, status = 'Review') =>
	`# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: ${status}\n**Created**: 2026-11-02\n\n## Open Questions\n\n1. ${question}\n`;
const told = ['info 9: This question was to be answered by 2026-11-18.'];

it.each([
	['Groups: do they take a hold? Petra to say by 18 Nov.'],
	['Who pays? (owner: Ann Lee, due: 2026-11-18)'],
	['Who pays? Ann decides before 18 November 2026.'],
	['Who pays? Until 18.11.2026 Ann finds out.'],
	['Who pays? Ann Lee, by 18 Nov.'],
	['Who pays? The decision is due before 18 Nov.'],
])('the day of a question that has passed is told: %s', (question) => {
	expect(toldBy(answerOverdue, document(question))).toEqual(told);
	expect(toldBy(answerOverdue, document(question, 'Approved'))).toEqual([]);
});

it.each([
	['Groups: do they take a hold? Petra to say by 27 Nov.'],
	['Who pays? Asked on 18 Nov.'],
	['Who pays? Ann, by 18 Nov. Answered: the shops.'],
	['Who pays? Ann by 18 Nov, the shops by 30 Nov.'],
	['Is it still true that carts closed by 18 Nov are paid?'],
	['Who pays?'],
	['Who pays? The grant runs until 18 Nov.'],
	['Who pays? The old contract is valid until 18.11.2026.'],
	['Which carts? Those that were filled before 18 Nov stay.'],
	['Who pays? Shops that asked before 18 Nov pay nothing.'],
])('nothing else is: %s', (question) => {
	expect(toldBy(answerOverdue, document(question))).toEqual([]);
});
