import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../../source/core/answers/answers.ts';
import {approver, chosen, line, rent} from './printers.ts';

describe('what would turn it', () => {
	const scored = (rented: [number, number], printed: [number, number]): Answers => ({
		criteria: [
			{name: 'Quality', weight: 87},
			{name: 'Cost', weight: 13},
		],
		options: [
			{...rent, scores: {Quality: rented[0], Cost: rented[1]}},
			{...chosen, scores: {Quality: printed[0], Cost: printed[1]}},
		],
	});
	it.each<[string, Answers, string | undefined]>([
		['nothing', {}, undefined],
		[
			'a condition of another way',
			{options: [{...rent, wouldChooseIf: 'if it takes three weeks'}, chosen]},
			'Option 1, Rent a service, if it takes three weeks.',
		],
		['a day', {revisit: {by: '2027-09-01'}}, 'We look again on 2027-09-01.'],
		['a metric', {revisit: {ifMetric: 'one in ten jams'}}, 'We look again if one in ten jams.'],
		['a weight', scored([5, 9], [8, 3]), 'Option 1, Rent a service, if Cost counts 34 % or more (now 13 %).'],
		['no weight', scored([5, 3], [8, 9]), undefined],
		['a weight, while the best is not selected', scored([9, 9], [8, 3]), undefined],
	])('%s', (_, more, text) => {
		expect(line('Would turn it', more)).toBe(text);
	});
});

describe('a decided document', () => {
	const history = [{date: '2027-03-01', status: 'Approved'}];
	const done = {
		status: 'Approved',
		history,
		reviewers: [approver({answer: 'agrees'}), approver({name: 'Olga', answer: 'objects'})],
	};
	it('says what was decided by whom, who objected, and what was left open', () => {
		const openQuestions = [{question: 'Which paper? We tried two.'}, {question: 'And?'}];
		expect(line('Decided', {...done, openQuestions})).toBe(
			'Option 2, Print at the gate. Agreed by Rui Costa; approved on 2027-03-01. Left open: Which paper? (and 1 more)',
		);
		expect(line('Objected', done)).toBe('Olga.');
		expect(line('To agree', done)).toBeUndefined();
		expect(line('Not recorded', done)).toBe('A way back; a measure of success; a plan; an author.');
	});

	it('says what came of it, and no longer its price', () => {
		const metrics = [
			{metric: 'Jams', actual: '3 of 200', target: 'none'},
			{metric: 'Hours', target: '2'},
		];
		expect(line('Outcome', {status: 'Implemented', metrics})).toBe('Jams: 3 of 200; target none, missed by 3.');
		expect(line('Price', {status: 'Implemented', metrics})).toBeUndefined();
	});

	it('says how many targets were reached, those that were missed first, and how long it took', () => {
		const metrics = [
			{metric: 'Fast', target: 'below 3 ms', actual: '2 ms'},
			{metric: 'Odd', target: '7 or 8', actual: 'some'},
			{metric: 'Bill', target: '450 or less', actual: '480'},
		];
		const phases = [{name: 'A', when: {weeks: [1, 2]}, ended: '2026-10-25'}];
		const told = line('Outcome', {status: 'Implemented', start: '2026-10-05', metrics, phases});
		expect(told).toBe(
			'Of 3 targets: 1 reached, 1 missed. Bill: 480; target 450 or less, missed by 30. Odd: some; target 7 or 8. It took 21 days instead of 14.',
		);
	});
});
