import {describe, expect, it} from 'vitest';
import {firstPage, firstPageText, isFirstPage} from '../../../../source/core/analysis/first-page/first-page.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';
import {approver, base, chosen, line, print, rent} from './printers.ts';

const leave: Answers = {name: 'Leave it', statusQuo: true, selected: true, cons: ['Labels stay slow.']};

describe('the first page of what has ended', () => {
	it.each(['Rejected', 'Withdrawn', 'Deferred', 'Superseded', 'Closed'])('says that it is %s', (status) => {
		const labels = firstPage({...base, status, reviewers: [approver()]}).map(({label}) => label);
		expect(labels[0]).toBe(status);
		for (const open of ['To decide', 'To agree', 'Missing', 'Open', 'Price']) expect(labels).not.toContain(open);
	});

	it.each<[string, Answers, string]>([
		['what came to nothing', {}, 'Option 2, Print at the gate.'],
		[
			'what was chosen instead',
			{options: [leave, print]},
			'Option 1, Leave it, was chosen instead. Nothing is to be implemented.',
		],
		[
			'who agreed to that',
			{options: [leave, print], reviewers: [approver({answer: 'agrees'}), approver({name: 'Ann'})]},
			'Option 1, Leave it, was chosen instead. Agreed by Rui Costa. Nothing is to be implemented.',
		],
		[
			'not that nothing is built where there is a plan',
			{options: [leave, print], phases: [{name: 'Mend'}]},
			'Option 1, Leave it, was chosen instead.',
		],
	])('tells %s', (_, more, text) => {
		expect(line('Rejected', {status: 'Rejected', ...more})).toBe(text);
	});

	it('tells the day, and its label is known again', () => {
		const history = [{date: '2027-02-03', status: 'Rejected'}];
		const answers = {...base, status: 'Rejected', history};
		expect(line('Rejected on 2027-02-03', answers)).toBe('Option 2, Print at the gate.');
		expect(isFirstPage(firstPageText(answers) ?? '')).toBe(true);
	});

	it('has a price where things are left as they are', () => {
		expect(line('Price', {status: 'Rejected', options: [leave, print]})).toBe('Labels stay slow.');
	});

	it('misses no plan, no way back and no measure', () => {
		expect(line('Not recorded', {status: 'Rejected'})).toBe('What would reopen it; an author.');
		expect(line('Not recorded', {status: 'Superseded', author: ['Ann']})).toBeUndefined();
	});

	it('tells what would reopen it', () => {
		const options = [{...rent, wouldChooseIf: 'it costs less'}, chosen];
		const answers = {status: 'Rejected', options, author: ['Ann']};
		expect(line('Would turn it', answers)).toBe('Option 1, Rent a service, if it costs less.');
		expect(line('Not recorded', answers)).toBeUndefined();
	});
});
