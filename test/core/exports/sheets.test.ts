import {describe, expect, it} from 'vitest';
import {wordCount} from '../../../source/core/analysis/first-page/sentences.ts';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {opening, upTo} from '../../../source/core/exports/opening.ts';
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

describe('the page', () => {
	it.each<[string, Answers, Record<string, string>]>([
		['nothing', {title: 'T'}, {}],
		['a summary', {summary: 'Carts move.\n\n- a list'}, {What: 'Carts move. a list.'}],
		[
			'an option without a summary',
			{options: [option]},
			{What: 'Redis. One copy for all. It is fast.', 'What it costs': '3 weeks. 2 hours a month of upkeep.'},
		],
		[
			'a problem where nothing says why now',
			{motivation: {problem: 'Carts get lost.'}},
			{'Why now': 'Carts get lost.'},
		],
		[
			'what is asked',
			{
				reviewers: [approver, {name: 'Cy', role: 'approver', answer: 'agrees'}],
				openQuestions: [{question: 'Where?', blocks: true}],
			},
			{'What we ask of you': 'Approval of Ann by 2026-10-09 (Load). Before the decision, an answer: Where?'},
		],
		['who agreed', {status: 'Approved', reviewers: [{...approver, answer: 'agrees'}]}, {'Agreed by': 'Ann.'}],
		['that it is decided, where nobody is named', {status: 'Approved'}, {Status: 'Approved.'}],
		['how it ended', {status: 'Rejected', reviewers: [approver]}, {Status: 'Rejected.'}],
		[
			'the greatest risk',
			{risks: [{risk: 'Small', impact: 'Low', probability: 'Low'}, risk]},
			{'The main risk': 'It fills up. Against it: An alert (Bo).'},
		],
		[
			'metrics with a target',
			{
				metrics: [
					{metric: 'Lost', baseline: '9', target: '0', by: '2027-01-01', actual: '1'},
					{metric: 'Without'},
					{metric: 'Fast', target: '3 ms', by: 'Phase 2'},
				],
			},
			{'How we know that it worked': 'Lost: from 9 to 0 by 2027-01-01; measured: 1, missed by 1. Fast: 3 ms, Phase 2.'},
		],
	])('%s', (_, answers, lines) => {
		expect(linesOf('page', answers)).toEqual(lines);
	});

	it('ends sentences as their language does', () => {
		expect(linesOf('page', {summary: 'カートを保存する。二つ目。'})).toEqual({What: 'カートを保存する。 二つ目。'});
		expect(linesOf('brief', {openQuestions: [{question: '保存期間は？'}]})).toEqual({Open: '保存期間は？'});
	});

	it('has 300 words at most', () => {
		const long = 'word '.repeat(400);
		const everything: Answers = {
			title: 'T',
			summary: long,
			motivation: {importance: long},
			options: [{...option, cost: {engineering: long}}],
			reviewers: [{...approver, area: long}],
			risks: [{...risk, risk: long}],
			metrics: [{metric: long, target: long}],
		};
		const {text = '', notes} = exported('page', everything);
		expect(wordCount(text.replaceAll(/^(?:#|-) /gm, ''))).toBeLessThanOrEqual(300);
		expect(text.match(/\.\.\.$/gm)).toHaveLength(6);
		expect(notes).toEqual([]);
	});

	it('names what it left out', () => {
		expect(exported('page', {title: 'T', summary: 'Carts.'}).notes).toEqual([
			'Left out, since no answer says it: Why now, What it costs, The main risk, How we know that it worked.',
		]);
	});
});

describe('the brief', () => {
	it.each<[string, Answers, Record<string, string>]>([
		['nothing', {title: 'T'}, {}],
		[
			'a decision',
			{options: [option, {name: 'Files'}], rationale: 'It is known.', decisions: [{decision: 'Region', chosen: 'EU'}]},
			{
				Decision: 'Option 1, Redis. It is known. With it: Region: EU.',
				Price: '3 weeks. 2 hours a month of upkeep.',
				'Against it': 'It costs. It is new.',
			},
		],
		[
			'the drawback that counts most',
			{options: [{name: 'Redis', selected: true, cons: ['It is new', {text: 'It costs', main: true}]}]},
			{Decision: 'Option 1, Redis.', 'Against it': 'It costs.'},
		],
		[
			'many other decisions, by their number where they have no room',
			{
				options: [option],
				decisions: Array.from({length: 30}, (_, index) => ({decision: `Question number ${index}`, chosen: 'so'})),
			},
			{
				Decision: 'Option 1, Redis. With it: 30 other decisions.',
				Price: '3 weeks. 2 hours a month of upkeep.',
				'Against it': 'It costs. It is new.',
			},
		],
		['nothing decided', {options: [{name: 'A'}, {name: 'B'}]}, {Decision: 'The options are Option 1, A; Option 2, B.'}],
		['one alternative', {options: [{name: 'A'}]}, {}],
		[
			'an open objection before the reservation',
			{options: [{...option, cost: {}, whyNot: 'It may grow.'}], objections: [{who: 'Ann', objection: 'Too slow!'}]},
			{Decision: 'Option 1, Redis.', 'Against it': 'Ann: Too slow! Not answered.'},
		],
		[
			'the reservation before an answered one',
			{
				options: [{...option, cost: {}, whyNot: 'It may grow.'}],
				objections: [{objection: 'Slow.', resolution: 'Cached.'}],
			},
			{Decision: 'Option 1, Redis.', 'Against it': 'It may grow.'},
		],
		[
			'an answered one before it where that counts most',
			{
				options: [{...option, cost: {}, whyNot: 'It may grow.'}],
				objections: [{objection: 'New.'}, {objection: 'Slow.', resolution: 'Cached.', main: true}],
			},
			{Decision: 'Option 1, Redis.', 'Against it': 'Slow. Answer: Cached.'},
		],
		[
			'an answered one',
			{objections: [{objection: 'Slow.', resolution: 'Cached.'}]},
			{'Against it': 'Slow. Answer: Cached.'},
		],
		[
			'claims, the untested ones first',
			{
				claims: [
					{statement: 'A is so', basis: 'fact', source: 'Log'},
					{statement: 'B is so.', turns: 'files', owner: 'Bo', due: '2026-10-09'},
				],
			},
			{'It rests on': 'B is so; if not, files (not tested, Bo, by 2026-10-09). A is so (fact: Log).'},
		],
		[
			'questions, what blocks first',
			{openQuestions: [{question: 'Where?'}, {question: 'When?', blocks: true, owner: 'Bo'}]},
			{Open: 'When? (blocks the decision, Bo) Where?'},
		],
	])('%s', (_, answers, lines) => {
		expect(linesOf('brief', answers)).toEqual(lines);
	});

	it('tells each reviewer where to look, and whom nobody has asked', () => {
		const answers: Answers = {
			scalability: {load: '200 a second'},
			security: {privacy: 'Names are kept.'},
			risks: [{...risk, owner: 'Ann'}],
			objections: [
				{who: 'Ann', objection: 'Slow.'},
				{who: 'Ann', objection: 'Dear.'},
			],
			reviewers: [
				approver,
				{name: 'Bo', role: 'driver', area: 'The whole proposal', answer: 'agrees'},
				{name: 'Cy', role: 'informed', area: 'Load'},
				{name: 'Di', area: 'Schema'},
				{name: 'Ed', role: 'contributor'},
				{name: 'Flo'},
			],
		};
		const {Open: _, 'Against it': __, ...lines} = linesOf('brief', answers);
		expect(lines).toEqual({
			'Ann (approver, by 2026-10-09)': 'Load; see load and scaling; of theirs: 2 objections and 1 risk.',
			'Bo (driver, agrees)': 'The whole proposal.',
			'Cy (informed)': 'Load.',
			Di: 'Schema.',
			'Ed (contributor)': 'No area is named.',
			'Nobody yet': 'security: Access, privacy or rules are touched.',
		});
		expect(linesOf('brief', {...answers, status: 'Approved'})).not.toHaveProperty('Nobody yet');
	});
});

it.each([
	['One. Two. Three.', 2, 'One. Two.'],
	['One two three.', 2, 'One two...'],
	['# Head\n\n| a |\n|---|\n\n```\ncode\n```\n\nWords\nhere.', 9, 'Words here.'],
	['Both sides:\n\n- **A**: one\n- [x] two\n\n1. three', 9, '**A**: one. two. three.'],
	['First. Both sides:\n\n- one', 9, 'First.'],
	['> quoted', 9, undefined],
	['```\ncode\n```', 9, undefined],
	['', 9, undefined],
	[null, 9, undefined],
])('the opening of %j in %d words', (text, words, expected) => {
	expect(opening(text, words)).toBe(expected);
});

it('parts of a line are taken whole, and none after one that has no room', () => {
	expect(upTo(['a b.', 'c d e.', 'f.'], 4)).toBe('a b.');
	expect(upTo([], 4)).toBeUndefined();
});
