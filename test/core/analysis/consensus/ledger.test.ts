import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ledgerOf} from '../../../../source/core/analysis/consensus/ledger.ts';
import {anyAnswers} from '../../../support/any-answers.ts';

const reviewers = [
	{name: 'Ana', role: 'driver', area: 'Everything', by: '2026-11-30'},
	{name: 'Ben', role: 'approver', by: '2026-11-20'},
	{name: 'Cleo', role: 'contributor'},
	{name: 'Dai', role: 'informed', by: '2026-01-01'},
	{name: 'Eli', role: 'approver', by: '2026-02-30'},
	{name: 'Fay', by: '2026-11-21'},
];

describe('the ledger', () => {
	it('says who has to answer by when', () => {
		const {entries} = ledgerOf({status: 'Review', reviewers}, '2026-11-21');
		expect(entries.map(({path, name, by, state}) => [path, name, by, state])).toEqual([
			['reviewers[3]', 'Dai', '2026-01-01', 'told'],
			['reviewers[1]', 'Ben', '2026-11-20', 'overdue'],
			['reviewers[5]', 'Fay', '2026-11-21', 'due'],
			['reviewers[0]', 'Ana', '2026-11-30', 'due'],
			['reviewers[2]', 'Cleo', undefined, 'undated'],
			['reviewers[4]', 'Eli', undefined, 'undated'],
		]);
	});

	it.each(['Approved', 'Implemented'])('is closed once the document is %s', (status) => {
		const {entries} = ledgerOf({status, reviewers}, '2030-01-01');
		expect(entries.map(({state}) => state)).toEqual(Array.from(reviewers, () => 'closed'));
	});

	it('says what was answered, by whatever day', () => {
		const {entries} = ledgerOf(
			{
				reviewers: [
					{name: 'Ana', by: '2026-01-01', answer: 'agrees'},
					{name: 'Ben', answer: 'objects'},
				],
			},
			'2026-11-21',
		);
		expect(entries.map(({state}) => state)).toEqual(['agrees', 'objects']);
	});

	it('names the roles that nobody has', () => {
		const missing = (given: object[]) =>
			ledgerOf({reviewers: given as never}, '2026-11-21').missing.map(({role}) => role);
		expect(missing([])).toEqual(['driver', 'approver']);
		expect(missing([{name: 'Ana', role: 'driver'}])).toEqual(['approver']);
		expect(missing([{role: 'driver'}, {name: 'Ben', role: 'Approver'}])).toEqual(['driver']);
		expect(missing(reviewers)).toEqual([]);
	});

	it('lists objections that nobody has resolved', () => {
		const objections = [
			{who: 'Ben', objection: 'Too slow', resolution: ' '},
			{who: 'Ana', objection: 'Too dear', resolution: 'The budget was raised'},
			{who: 'Dai'},
			{objection: 'Too\nlate'},
		];
		expect(ledgerOf({objections}, '2026-11-21').unresolved).toEqual([
			{path: 'objections[0].resolution', who: 'Ben', objection: 'Too slow'},
			{path: 'objections[3].resolution', who: '', objection: 'Too late'},
		]);
	});

	it('keeps every reviewer in the order of their dates, whatever the answers hold', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom('2026-11-21', '2020-01-01', 'today', ''), (answers, today) => {
				const {entries} = ledgerOf(answers, today);
				const dated = entries.flatMap(({by}) => by ?? []);
				expect(dated).toEqual(dated.toSorted());
				expect(entries.slice(0, dated.length).every(({by}) => by !== undefined)).toBe(true);
				expect(entries.filter(({by, state}) => state === 'overdue' && !(by !== undefined && by < today))).toEqual([]);
				expect(new Set(entries.map(({path}) => path)).size).toBe(entries.length);
			}),
		);
	});
});
