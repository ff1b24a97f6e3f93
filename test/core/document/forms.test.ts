import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

const headings: Readonly<Record<string, string>> = {
	metrics: 'Success Metrics',
	openQuestions: 'Open Questions',
	risks: 'Risks',
};
const documentOf = (path: string, ...items: readonly string[]): string =>
	`# RFC: A\n\n## Summary\n\nShort.\n\n## ${headings[path]}\n\n${items.map((text) => `- ${text}\n`).join('')}`;

type Case = [path: string, text: string, item: Answers, change: Answers, changed: string];

const caseOf =
	(path: string) =>
	(text: string, item: Answers, change: Answers, changed: string): Case => [path, text, item, change, changed];
const [metric, question, risk] = [caseOf('metrics'), caseOf('openQuestions'), caseOf('risks')];

const mains: Readonly<Record<string, string>> = {metrics: 'metric', openQuestions: 'question', risks: 'risk'};

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
	metric(
		'p95: heute 21 h, Ziel 60 s, bis 31.05.2027, aus dem Log.',
		{metric: 'p95', baseline: '21 h', target: '60 s', by: '31.05.2027', source: 'dem Log'},
		{target: '50 s'},
		'p95: heute 21 h, Ziel 50 s, bis 31.05.2027, aus dem Log.',
	),
	metric(
		'Crashes. Today 1 a year. Target 0. Until 2027-12-31. Source: the register.',
		{metric: 'Crashes', baseline: '1 a year', target: '0', by: '2027-12-31', source: 'the register'},
		{by: '2028-12-31'},
		'Crashes. Today 1 a year. Target 0. Until 2028-12-31. Source: the register.',
	),
	metric(
		'Disk in use — hoje 87% — meta 60% — até 14/05/2027 — fonte: Zabbix',
		{metric: 'Disk in use', baseline: '87%', target: '60%', by: '14/05/2027', source: 'Zabbix'},
		{baseline: '88%'},
		'Disk in use — hoje 88% — meta 60% — até 14/05/2027 — fonte: Zabbix',
	),
	metric(
		'Price per load - target $4 - by May 2027',
		{metric: 'Price per load', target: '$4', by: 'May 2027'},
		{target: '$3'},
		'Price per load - target $3 - by May 2027',
	),
	question(
		'Who pays? Owner: Ann, by 11 Dec 2026.',
		{question: 'Who pays?', owner: 'Ann', due: '2026-12-11'},
		{owner: 'Bob'},
		'Who pays? Owner: Bob, by 11 Dec 2026.',
	),
	question(
		'Who pays? — Ann Lee — until 2026-12-18',
		{question: 'Who pays?', owner: 'Ann Lee', due: '2026-12-18'},
		{question: 'Who will?'},
		'Who will? — Ann Lee — until 2026-12-18',
	),
	risk(
		'Two clocks drift apart. Mitigation: an alarm',
		{risk: 'Two clocks drift apart', mitigation: 'an alarm'},
		{mitigation: 'one clock'},
		'Two clocks drift apart. Mitigation: one clock',
	),
	risk(
		'The clocks of pits differ → an alarm at 100 ms',
		{risk: 'The clocks of pits differ', mitigation: 'an alarm at 100 ms'},
		{risk: 'The clocks of all pits differ'},
		'The clocks of all pits differ → an alarm at 100 ms',
	),
	risk(
		'The clocks differ. — An alarm tells.',
		{risk: 'The clocks differ.', mitigation: 'An alarm tells.'},
		{mitigation: 'An alarm.'},
		'The clocks differ. — An alarm.',
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
	question(
		'Who pays? (owner: Ann, due 30 October 2026)',
		{question: 'Who pays?', owner: 'Ann', due: '2026-10-30'},
		{owner: 'Bob'},
		'Who pays? (owner: Bob, due 30 October 2026)',
	),
	question(
		'Who pays? (owner: Ann; due: 2026-10-16)',
		{question: 'Who pays?', owner: 'Ann', due: '2026-10-16'},
		{due: '2026-11-01'},
		'Who pays? (owner: Ann; due: 2026-11-01)',
	),
	question('Who pays? (Owner: Ann)', {question: 'Who pays?', owner: 'Ann'}, {owner: 'Bob'}, 'Who pays? (Owner: Bob)'),
	question('Who pays? @ann', {question: 'Who pays?', owner: 'ann'}, {owner: 'bob'}, 'Who pays? @bob'),
	question('Who pays? @ann', {question: 'Who pays?', owner: 'ann'}, {owner: 'Ann Lee'}, 'Who pays? (owner: Ann Lee)'),
];

describe.each(cases)('%s: %s', (path, text, item, change, changed) => {
	const whole = documentOf(path, 'First', text, 'Last');
	const {answers, marks} = read(staff, whole);
	const main = mains[path] ?? '';

	it('is read in its parts', () => {
		expect(itemsAt(answers, path)).toEqual([{[main]: 'First'}, item, {[main]: 'Last'}]);
	});

	it('is read in its parts in a document of its own', () => {
		const own = whole.replace('RFC: A', 'B').replace('Success ', '');
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
	['metrics', 'Loads - target of the team'],
	['openQuestions', 'Who pays? Nobody knows by 2026-05-01 what it costs'],
	['risks', 'Kafka → Pulsar fails'],
	['risks', 'Clocks differ - in pits'],
	['openQuestions', 'Who pays? (Legal)'],
	['openQuestions', 'Who pays? [Ann]'],
	['openQuestions', 'Who pays? (see 2026-05-01)'],
	['openQuestions', 'Who pays? (Ann, by 2026-13-45)'],
])('%s: %s is one text', (path, text) => {
	expect(itemsAt(read(staff, documentOf(path, text)).answers, path)).toEqual([{[mains[path] ?? '']: text}]);
});

it('reads what stands below an item in its own words, and not twice', () => {
	const text = documentOf('metrics', 'Loads: 63 → 10\n  - Target: 9');
	expect(itemsAt(read(staff, text).answers, 'metrics')).toEqual([{metric: 'Loads: 63 → 10', target: '9'}]);
});

it.each(['Redis - Pros: fast. Cons: new', 'Redis. Pros: fast', 'Redis Cons: new'])(
	'keeps the name of an option apart from what could be said of it: %s',
	(name) => {
		const options = [{name, selected: true}];
		expect(read(staff, write(staff, '', {title: 'A', options}).text).answers.options).toEqual(options);
	},
);

it.each(cases)('%s: %s as one answer is written as one', (path, text) => {
	const main = mains[path] ?? '';
	const item = {[main]: text.replace(/^\*\*Speed\*\*: /, '')};
	for (const items of [[item], [{[main]: 'First'}, item]]) {
		const {text: written} = write(staff, '', {title: 'A', [path]: items});
		expect(itemsAt(read(staff, written).answers, path)).toEqual(items);
	}
});
