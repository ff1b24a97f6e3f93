import {expect, it} from 'vitest';
import {wordCount} from '../../../source/core/analysis/first-page/sentences.ts';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {exported, linesOf} from './support.ts';

const option = {
	name: 'Redis',
	selected: true,
	summary: 'One copy for all. It is fast.',
	cons: ['It costs', 'It is new'],
	cost: {engineering: '3 weeks', maintenance: '2 hours a month'},
};
const risk = {risk: 'It fills up', impact: 'High', probability: 'High', mitigation: 'An alert.', owner: 'Bo'};
const approver = {name: 'Ann', role: 'approver', by: '2026-10-09', area: 'Load'};

it.each<[string, Answers, Record<string, string>]>([
	[
		'what came to nothing, without its price',
		{
			status: 'Rejected',
			summary: 'We propose Redis.',
			options: [option],
			risks: [risk],
			metrics: [{metric: 'Lost', target: '0'}],
			history: [{date: '2026-10-02', status: 'rejected', note: 'Too dear'}],
		},
		{Status: 'Rejected, 2026-10-02: Too dear.', 'What was proposed': 'We propose Redis.'},
	],
	[
		'what held until something else did',
		{status: 'Superseded by RFC 7', options: [option]},
		{Status: 'Superseded by RFC 7.', 'What was decided': 'Redis. One copy for all. It is fast.'},
	],
	[
		'that nothing changes',
		{status: 'Rejected', options: [{...option, statusQuo: true}]},
		{Status: 'Rejected.', 'What holds': 'Redis. One copy for all. It is fast.'},
	],
	[
		'what became of it',
		{
			status: 'Implemented',
			start: '2026-10-05',
			options: [option],
			phases: [{name: 'A', when: {weeks: [1, 2]}, ended: '2026-10-25'}],
			metrics: [
				{metric: 'Fast', target: 'below 3 ms', actual: '2 ms'},
				{category: 'Cost', metric: 'Bill', target: '450 euros or less', actual: '480 euros.'},
			],
			lessons: 'Ask sooner.',
		},
		{
			Status: 'Implemented.',
			What: 'Redis. One copy for all. It is fast.',
			'What it cost':
				'Bill: 480 euros; target 450 euros or less, missed by 30 euros. It ended on 2026-10-25, after 21 days instead of 14. Planned: 3 weeks; 2 hours a month of upkeep.',
			'What came of it': 'Of 2 targets: 1 reached, 1 missed. Fast: 2 ms; target below 3 ms, reached.',
			'What we learned': 'Ask sooner.',
		},
	],
])('the page tells %s', (_, answers, lines) => {
	expect(linesOf('page', answers)).toEqual(lines);
});

it.each<[string, Answers, Record<string, string>]>([
	[
		'how it ended',
		{
			status: 'Rejected',
			options: [option],
			rationale: 'It is known.',
			reviewers: [approver],
			openQuestions: [{question: 'Where?', blocks: true, due: '2026-10-09'}],
			claims: [{statement: 'It holds', basis: 'assumption', owner: 'Bo', due: '2026-10-09'}],
		},
		{
			Status: 'Rejected.',
			'What was proposed': 'Option 1, Redis. It is known.',
			'Against it': 'It costs. It is new.',
			'It rested on': 'It holds (not tested).',
		},
	],
])('the brief tells %s', (_, answers, lines) => {
	expect(linesOf('brief', answers)).toEqual(lines);
});

it.each(['Rejected', 'Superseded', 'Implemented'])(
	'the status of what is %s comes first, and the page stays one',
	(status) => {
		const long = 'word '.repeat(400);
		const everything: Answers = {
			title: 'T',
			status,
			summary: long,
			motivation: {importance: long},
			options: [{...option, cost: {engineering: long}}],
			reviewers: [{...approver, answer: 'agrees'}],
			risks: [risk],
			metrics: [
				{metric: long, category: 'Cost', target: '3', actual: '4'},
				{metric: long, target: '3', actual: '4'},
			],
			lessons: long,
		};
		for (const name of ['page', 'brief']) {
			const {text = ''} = exported(name, everything);
			expect(text).toMatch(new RegExp(`^# T\\n\\n- \\*\\*Status\\*\\*: ${status}\\.`));
			expect(text).not.toMatch(/What we ask|The main risk|What to look at|How we know/);
		}

		const words = wordCount((exported('page', everything).text ?? '').replaceAll(/^(?:#|-) /gm, ''));
		expect(words).toBeLessThanOrEqual(300);
	},
);
