import {describe, expect, it} from 'vitest';
import {firstPage, firstPageText} from '../../../../source/core/analysis/first-page/first-page.ts';
import type {Answers, Json} from '../../../../source/core/answers/answers.ts';
import {approver, base, chosen, line, print, rent} from './printers.ts';

describe('the first page', () => {
	it('is a list of lines, each with its label', () => {
		expect(firstPageText({...base, reviewers: [approver({by: '2027-02-19'})]})).toBe(
			[
				'- **To decide**: Option 2, Print at the gate. Approve by 2027-02-19.',
				'- **Price**: Two more printers to mend.',
				'- **To agree**: Rui Costa, on Contracts.',
				'- **Missing**: A way back; a measure of success; a plan; what would change the decision.',
			].join('\n'),
		);
	});

	it.each<[string, Answers]>([
		['no option and no decision', {}],
		['one option that nobody has selected', {options: [rent]}],
	])('is left out with %s', (_, answers) => {
		expect(firstPage(answers)).toEqual([]);
		expect(firstPageText(answers)).toBeUndefined();
	});
});

describe('what is to be decided', () => {
	it.each<[string, Answers, string]>([
		[
			'nothing selected',
			{options: [rent, print]},
			'Not selected: Option 1, Rent a service; Option 2, Print at the gate.',
		],
		[
			'many and nothing selected',
			{options: [rent, print, rent, print]},
			'Not selected: 4 options ([list](#alternatives-considered)).',
		],
		[
			'another decision',
			{decisions: [{decision: 'Paper', chosen: 'A5'}]},
			'Option 2, Print at the gate. Also: Paper (A5).',
		],
		['decisions alone', {options: [], decisions: [{decision: 'Paper', chosen: 'A5'}]}, 'A5.'],
		[
			'a row that names what is chosen',
			{
				options: [
					{...rent, decision: 'P'},
					{...print, decision: 'P'},
				],
				decisions: [{decision: 'P', chosen: 'Both'}],
			},
			'Both.',
		],
		[
			'a name of many words, since without it the line would say nothing',
			{options: [rent, {...chosen, name: 'A field in the response and one more in the request'}]},
			'Option 2, A field in the response and one more in the request.',
		],
		[
			'a name of more words than that',
			{options: [rent, {...chosen, name: 'word '.repeat(21).trim()}]},
			'[Option 2](#alternatives-considered).',
		],
		['no way back', {reversibility: {way: 'one-way'}}, 'Option 2, Print at the gate. This cannot be undone.'],
		[
			'the latest date',
			{reviewers: [approver({by: '2027-02-19'}), approver({by: '2027-01-02'})]},
			'Option 2, Print at the gate. Approve by 2027-02-19.',
		],
		[
			'a condition',
			{reviewers: [approver({answer: 'agrees if', condition: 'the trial holds'})]},
			'Option 2, Print at the gate. Approve if the trial holds.',
		],
		[
			'a blocking objection',
			{objections: [{who: 'Ann', objection: 'No.', blocking: true}]},
			"Option 2, Print at the gate. Approve once Ann's objection is answered.",
		],
		[
			'a blocking objection of nobody',
			{objections: [{objection: 'No.', blocking: true}]},
			'Option 2, Print at the gate. Approve once the objection is answered.',
		],
		[
			'an objection that was overruled',
			{objections: [{who: 'Ann', objection: 'No.', blocking: true, disposition: 'overruled'}]},
			'Option 2, Print at the gate.',
		],
		[
			'questions that block',
			{openQuestions: [{question: 'A?', blocks: true}, {question: 'B?'}, {question: 'C?', blocks: true}]},
			'Option 2, Print at the gate. Approve once questions 1 and 3 are answered.',
		],
	])('%s', (_, more, text) => {
		expect(line('To decide', more)).toBe(text);
	});
});

describe('its price', () => {
	it.each<[string, Answers, string | undefined]>([
		['nothing', {cons: []}, undefined],
		[
			'costs',
			{cons: [], cost: {engineering: '9 weeks', infrastructure: '310 euros', maintenance: '2 days a month'}},
			'9 weeks; 310 euros; 2 days a month of upkeep.',
		],
		['none of several drawbacks that nobody weighs', {cons: ['Small', 'Large']}, undefined],
		['a drawback that counts most', {cons: ['Small', {text: 'Large', main: true}]}, 'Large.'],
		['a drawback of too many words', {cons: ['word '.repeat(40)]}, '[Drawbacks](#alternatives-considered).'],
	])('%s', (_, more, text) => {
		expect(line('Price', {options: [rent, {...chosen, ...more}]})).toBe(text);
	});
});

describe('what is against it', () => {
	const open = {who: 'Ann', objection: 'We mend printers each week. And more.'};
	it.each<[string, Answers, string | undefined]>([
		['nothing', {}, undefined],
		['an objection', {objections: [open]}, 'Ann: We mend printers each week. This RFC gives no answer.'],
		[
			'one with an answer',
			{objections: [{...open, resolution: 'We buy others.'}]},
			'Ann: We mend printers each week. Answer: We buy others.',
		],
		[
			'the one that counts most',
			{objections: [open, {objection: 'Paper jams.', main: true, resolution: 'Seldom.'}]},
			'Paper jams. Answer: Seldom.',
		],
		[
			"an approver's before another",
			{reviewers: [approver()], objections: [open, {who: 'Rui Costa', objection: 'Who pays?'}]},
			'Rui Costa: Who pays? This RFC gives no answer.',
		],
		['a way without a reason', {options: [{name: 'Rent'}, chosen]}, 'Nothing says why not Option 1, Rent.'],
		['a way whose drawback may be the reason', {options: [{name: 'Rent', cons: ['Dear']}, chosen]}, undefined],
		[
			'a reservation',
			{options: [rent, {...chosen, whyNot: 'It jams at 10 v. 2.0 of paper. Often.'}]},
			'It jams at 10 v. 2.0 of paper.',
		],
	])('%s', (_, more, text) => {
		expect(line('Against', more)).toBe(
			text?.replace('It jams at 10 v. 2.0 of paper.', 'It jams at 10 v.') ?? undefined,
		);
	});

	it('is told once, where an assumption says the same', () => {
		const reserved = {options: [rent, {...chosen, whyNot: 'Carriers may refuse parcel data after a day.'}]};
		const claim = {statement: 'Carriers accept parcel data after a day', basis: 'assumption'};
		expect([line('Against', {...reserved, claims: [claim]}), line('Untested', {...reserved, claims: [claim]})]).toEqual(
			['Carriers may refuse parcel data after a day.', undefined],
		);
		const turning = [{...claim, turns: 'Option 1'}];
		expect([line('Against', {...reserved, claims: turning}), line('Untested', {...reserved, claims: turning})]).toEqual(
			[undefined, 'Carriers accept parcel data after a day; if not, Option 1.'],
		);
	});
});

describe('what it rests on', () => {
	const claim = (statement: string, more: Answers = {}): Answers => ({statement, basis: 'assumption', ...more});
	it.each<[string, Json[], string | undefined]>([
		['facts alone', [{statement: 'So it is', basis: 'fact'}], undefined],
		['two', [claim('A holds'), claim('B holds.')], 'A holds. B holds.'],
		['three', [claim('A'), claim('B'), claim('C')], 'A. B. ([all 3](#claims))'],
		['one that somebody checks', [claim('A', {owner: 'Mei', due: '2027-02-12'})], 'A (Mei checks by 2027-02-12).'],
		['one that is checked by a day', [claim('A', {due: '2027-02-12'})], 'A (to be checked by 2027-02-12).'],
		['one that turns it, before the others', [claim('A'), claim('B', {turns: 'we rent'})], 'B; if not, we rent. A.'],
		['a long one', [claim('long '.repeat(40)), claim('B')], '[2 assumptions](#claims).'],
	])('%s', (_, claims, text) => {
		expect(line('Untested', {claims})).toBe(text);
	});
});

describe('who has to agree', () => {
	it.each<[string, Json[], string, string | undefined]>([
		['nobody', [], 'To agree', undefined],
		['all have', [approver({answer: 'agrees'})], 'Agreed', 'Rui Costa.'],
		[
			'some have',
			[approver({answer: 'agrees'}), approver({name: 'Olga'})],
			'To agree',
			'Olga, on Contracts. Agreed: Rui Costa.',
		],
		['one objects', [approver({answer: 'objects'})], 'To agree', 'Rui Costa, on Contracts, objects.'],
		[
			'one by another date',
			[approver({by: '2027-01-02'}), approver({name: 'Olga', by: '2027-02-03'})],
			'To agree',
			'Rui Costa, on Contracts, by 2027-01-02; Olga, on Contracts.',
		],
		['many', ['A', 'B', 'C', 'D', 'E'].map((name) => ({name, role: 'approver'})), 'To agree', 'A; B; C; and 2 more.'],
		[
			'an area of many words',
			[approver({area: 'one two three four five six seven eight nine'})],
			'To agree',
			'Rui Costa.',
		],
	])('%s', (_, reviewers, label, text) => {
		expect(line(label, {reviewers})).toBe(text);
	});
});
