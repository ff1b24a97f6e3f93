import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

const headings: Readonly<Record<string, string>> = {metrics: 'Success Metrics', openQuestions: 'Open Questions'};
const documentOf = (path: string, ...items: readonly string[]): string =>
	`# RFC: A\n\n## Summary\n\nShort.\n\n## ${headings[path]}\n\n${items.map((text) => `- ${text}\n`).join('')}`;

type Case = [path: string, text: string, item: Answers, change: Answers, changed: string];

const metric = (text: string, item: Answers, change: Answers, changed: string): Case => [
	'metrics',
	text,
	item,
	change,
	changed,
];
const question = (text: string, item: Answers, change: Answers, changed: string): Case => [
	'openQuestions',
	text,
	item,
	change,
	changed,
];

const cases: Case[] = [
	metric('Loads: 63 → 10', {metric: 'Loads', baseline: '63', target: '10'}, {target: '9'}, 'Loads: 63 → 9'),
	metric(
		'Loads a night: 4 to 5 days -> 1 day, end of June 2027, weekly report',
		{
			metric: 'Loads a night',
			baseline: '4 to 5 days',
			target: '1 day',
			by: 'end of June 2027',
			source: 'weekly report',
		},
		{source: 'log'},
		'Loads a night: 4 to 5 days -> 1 day, end of June 2027, log',
	),
	metric(
		'**Speed**: p95: 9,2 s para 1,5 s até 12/03/2027 (Grafana, painel)',
		{category: 'Speed', metric: 'p95', baseline: '9,2 s', target: '1,5 s', by: '12/03/2027', source: 'Grafana, painel'},
		{baseline: '9,4 s', by: '2027-03-12'},
		'**Speed**: p95: 9,4 s para 1,5 s até 2027-03-12 (Grafana, painel)',
	),
	metric(
		'**Speed**: events lost from 0.4% to below 0.01% by 2026-11-18, nightly job',
		{
			category: 'Speed',
			metric: 'events lost',
			baseline: '0.4%',
			target: 'below 0.01%',
			by: '2026-11-18',
			source: 'nightly job',
		},
		{metric: 'events gone'},
		'**Speed**: events gone from 0.4% to below 0.01% by 2026-11-18, nightly job',
	),
	metric(
		'First try: 83% now, target 98%',
		{metric: 'First try', baseline: '83%', target: '98%'},
		{baseline: '85%'},
		'First try: 85% now, target 98%',
	),
	metric(
		'ready at 05:00 (baseline: 07:52 in May), by 2027-06-30, source: Airflow',
		{metric: 'ready at 05:00', baseline: '07:52 in May', by: '2027-06-30', source: 'Airflow'},
		{source: 'The log'},
		'ready at 05:00 (baseline: 07:52 in May), by 2027-06-30, source: The log',
	),
	metric(
		'41 of 41 views, by 2027-06-04, source: catalogue',
		{metric: '41 of 41 views', by: '2027-06-04', source: 'catalogue'},
		{by: '2027-07-04'},
		'41 of 41 views, by 2027-07-04, source: catalogue',
	),
	// What the form has no place for comes below, and what the form cannot be without makes it the usual one.
	metric(
		'Loads: 63 → 10',
		{metric: 'Loads', baseline: '63', target: '10'},
		{by: 'May'},
		'Loads: 63 → 10\n  - Deadline: May',
	),
	metric(
		'Loads: 63 → 10',
		{metric: 'Loads', baseline: '63', target: '10'},
		{target: 'few'},
		'Loads\n  - Baseline: 63\n  - Target: few',
	),
	question(
		'Who pays? (Ann Lee, by 2026-10-16)',
		{question: 'Who pays?', owner: 'Ann Lee', due: '2026-10-16'},
		{owner: 'Bob'},
		'Who pays? (Bob, by 2026-10-16)',
	),
	question(
		'Who pays (all)? [Ann, 30 October 2026]',
		{question: 'Who pays (all)?', owner: 'Ann', due: '2026-10-30'},
		{question: 'Who?'},
		'Who? [Ann, 30 October 2026]',
	),
	question(
		'Who pays? (Owner: Ann, due 2026-10-16)',
		{question: 'Who pays?', owner: 'Ann', due: '2026-10-16'},
		{due: '2026-11-01'},
		'Who pays? (Owner: Ann, due 2026-11-01)',
	),
	question(
		'Who pays? - Owner: Ann - Due: 22nd Jan 2027',
		{question: 'Who pays?', owner: 'Ann', due: '2027-01-22'},
		{owner: 'Bob'},
		'Who pays? - Owner: Bob - Due: 22nd Jan 2027',
	),
	question('Who pays? (Owner: Ann)', {question: 'Who pays?', owner: 'Ann'}, {owner: 'Bob'}, 'Who pays? (Owner: Bob)'),
	question('Who pays? @ann', {question: 'Who pays?', owner: 'ann'}, {owner: 'bob'}, 'Who pays? @bob'),
	question('Who pays? @ann', {question: 'Who pays?', owner: 'ann'}, {owner: 'Ann Lee'}, 'Who pays? (owner: Ann Lee)'),
];

describe.each(cases)('%s: %s', (path, text, item, change, changed) => {
	const whole = documentOf(path, 'First', text, 'Last');
	const {answers, marks} = read(staff, whole);
	const [main = ''] = [path === 'metrics' ? 'metric' : 'question'];

	it('is read in its parts', () => {
		expect(itemsAt(answers, path)).toEqual([{[main]: 'First'}, item, {[main]: 'Last'}]);
	});

	it('is read in its parts in a document of its own', () => {
		const own = whole
			.replace('RFC: A', 'B')
			.replace(headings[path] ?? '', path === 'metrics' ? 'Metrics' : 'Open questions');
		const {category, ...rest} = item;
		const expected = category === undefined ? [rest] : [];
		expect(itemsAt(read(templateOfDocument(own), own).answers, path).slice(1, 2)).toEqual(
			category === undefined ? expected : [expect.anything()],
		);
	});

	it('is changed where it stands', () => {
		const items = [{[main]: 'First'}, {...item, ...change}, {[main]: 'Last'}];
		const after = write(staff, whole, withValue(answers, path, items), marks).text;
		expect(after).toBe(documentOf(path, 'First', changed, 'Last'));
	});
});

it.each([
	['metrics', 'Loads: 4 to 5 days'],
	['metrics', 'Cost: 651 € a month'],
	['metrics', 'Units: 90% (today: nobody knows)'],
	['metrics', '40 shops by 2027-01-31, in all regions'],
	['metrics', 'Loads: from ??? to 1'],
	['openQuestions', 'Who pays? (Legal)'],
	['openQuestions', 'Who pays? [Ann]'],
	['openQuestions', 'Who pays? (see 2026-05-01)'],
	['openQuestions', 'Who pays? (Ann, by 2026-13-45)'],
])('%s: %s is one text', (path, text) => {
	expect(itemsAt(read(staff, documentOf(path, text)).answers, path)).toEqual([
		{[path === 'metrics' ? 'metric' : 'question']: text},
	]);
});

it('reads what stands below an item in its own words, and not twice', () => {
	const text = documentOf('metrics', 'Loads: 63 → 10\n  - Target: 9');
	expect(itemsAt(read(staff, text).answers, 'metrics')).toEqual([{metric: 'Loads: 63 → 10', target: '9'}]);
});

it('keeps the name of an option apart from what could be said of it', () => {
	const options = [{name: 'Redis - Pros: fast. Cons: new', selected: true}];
	expect(read(staff, write(staff, '', {title: 'A', options}).text).answers.options).toEqual(options);
});

it.each(cases)('%s: %s as one answer is written as one', (path, text) => {
	const [main = ''] = [path === 'metrics' ? 'metric' : 'question'];
	const item = {[main]: text.replace(/^\*\*Speed\*\*: /, '')};
	for (const items of [[item], [{[main]: 'First'}, item]]) {
		const {text: written} = write(staff, '', {title: 'A', [path]: items});
		expect(itemsAt(read(staff, written).answers, path)).toEqual(items);
	}
});
