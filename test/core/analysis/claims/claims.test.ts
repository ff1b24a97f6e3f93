import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {openClaims} from '../../../../source/core/analysis/claims/open-claims.ts';
import {openFrom} from '../../../../source/core/analysis/claims/open-questions.ts';
import {anyAnswers} from '../../../support/any-answers.ts';

const claims = [
	{statement: 'Caches are warm in a minute', basis: 'assumption', owner: 'Ana', due: '2026-12-01'},
	{statement: 'Nobody needs the old format.', basis: 'assumption', due: '2026-12-01'},
	{statement: 'The disk is fast enough', basis: 'assumption', owner: 'Ben'},
	{statement: 'It was slow in May', basis: 'fact'},
	{statement: 'Clients retry', due: '2026-02-30'},
	{basis: 'assumption'},
];

describe('claims', () => {
	it('are unsettled without an owner or a date', () => {
		expect(openClaims({claims}).map(({path, lacks}) => [path, ...lacks.map((lack) => lack.path)])).toEqual([
			['claims[1]', 'claims[1].owner'],
			['claims[2]', 'claims[2].due'],
			['claims[4]', 'claims[4].owner', 'claims[4].due'],
		]);
	});

	it('are unsettled from the day after their date', () => {
		const first = (today: string) => openClaims({claims: claims.slice(0, 1)}, today);
		expect(first('2026-12-01')).toEqual([]);
		expect(first('2026-12-02')).toMatchObject([
			{path: 'claims[0]', lacks: [{path: 'claims[0].due', problem: 'It should have been checked by 2026-12-01.'}]},
		]);
		expect(first('some day')).toEqual([]);
	});

	it('become open questions, as they would stand in the answers', () => {
		expect(openFrom({claims: claims.slice(0, 3)}, '2027-01-01')).toEqual([
			{
				path: 'claims[0]',
				reason: 'It should have been checked by 2026-12-01.',
				question: {question: 'Is it true: Caches are warm in a minute?', owner: 'Ana', due: '2026-12-01'},
			},
			{
				path: 'claims[1]',
				reason: 'Nobody checks it. It should have been checked by 2026-12-01.',
				question: {question: 'Is it true: Nobody needs the old format?', due: '2026-12-01'},
			},
			{
				path: 'claims[2]',
				reason: 'It has no date by which it is checked.',
				question: {question: 'Is it true: The disk is fast enough?', owner: 'Ben'},
			},
		]);
	});

	it('are asked once: what was taken over is not offered again', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const before = Array.isArray(answers.openQuestions) ? answers.openQuestions : [];
				const taken = openFrom(answers).map(({question}) => question);
				expect(openFrom({...answers, openQuestions: [...before, ...taken]})).toEqual([]);
			}),
		);
	});
});
