import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {gapsOf} from '../../../../source/core/analysis/traceability/gaps.ts';
import {goalFinder} from '../../../../source/core/analysis/traceability/goals-meant.ts';
import {traceTable} from '../../../../source/core/analysis/traceability/table.ts';
import {strayGoals, tracesOf} from '../../../../source/core/analysis/traceability/traces.ts';
import {isAkin, mentions, nameKey, saidIn} from '../../../../source/core/analysis/traceability/words.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';
import {cellsOf} from '../../../../source/core/markdown/table.ts';
import {anyAnswers} from '../../../support/any-answers.ts';
import {exampleAnswers} from '../../../support/templates.ts';
import {seedRisks} from '../risks/seed.ts';

const answers: Answers = {
	outcome: {
		goals: ['Searches never slow down checkout', 'Sellers like it'],
		nonNegotiables: ['Customer data stays in the EU region'],
	},
	currentState: {constraints: '- **Cost**: 1,000 euros a month\n  for all nodes\n- **Team**: two engineers'},
	options: [
		{name: 'Replica', pros: ['Customer data does not leave its region']},
		{name: 'Cluster', cost: {infrastructure: '3,000 euros for five nodes, a high cost'}},
	],
	phases: [{name: 'Load test', tasks: [{text: 'Replay searches', done: false}]}, {name: 'Rollout'}],
	metrics: [{category: 'Performance', metric: 'Checkout latency while searches run'}],
	risks: [
		{risk: 'The replica lags', answeredBy: 'load TEST'},
		{risk: 'Old prices are shown', mitigation: 'A load test with imports'},
		{risk: 'Nobody is there', answeredBy: ['Rollout', 'Holiday plan']},
		{risk: 'The sun explodes'},
	],
	openQuestions: [{question: 'Who pays?', owner: 'Ana'}, {question: 'Who runs it?'}],
};

describe('traces', () => {
	it('lead from a goal to the metrics that name it, by its first words', () => {
		const named: Answers = {
			outcome: {goals: ['Searches never slow down checkout', 'Sellers like it']},
			metrics: [
				{metric: 'Checkout latency while searches run', goal: 'Sellers like'},
				{metric: 'Orders', goal: 'Buyers like it'},
			],
		};
		expect(tracesOf(named).map(({links}) => links)).toEqual([
			[],
			[{path: 'metrics[0]', name: 'Checkout latency while searches run', by: 'reference'}],
		]);
		expect(gapsOf(named).map(({path}) => path)).toEqual(['outcome.goals', 'metrics[1].goal']);
	});

	it.each([
		['Every failure pages someone within 5 minutes', [0]],
		['pages someone', [0]],
		['PAGES SOMEONE!', [0]],
		['failure within 5 minutes', [0]],
		['page', [0]],
		['Every failure', [0]],
		['Every', [0, 1]],
		['minutes', [0, 1]],
		['Every order leaves', [1]],
		['rder', []],
		['nobody pages', []],
		['?', []],
	])('are named by any words that single a goal out: %j', (named, meant) => {
		const goals = [
			'Every failure pages someone within 5 minutes',
			'Every order leaves in 20 minutes',
			'Sellers like it',
		];
		expect(goalFinder(goals)(named)).toEqual(meant.map((index) => goals[index]));
		const [told] = strayGoals({outcome: {goals}, metrics: [{goal: named}]});
		expect(told?.couldBe).toEqual(meant.length === 1 ? undefined : meant.map((index) => goals[index]));
	});

	it('say which goals some words could mean', () => {
		const goals = ['Orders arrive', 'Orders are cheap', 'Orders'];
		const problems = (goal: string) =>
			gapsOf({outcome: {goals}, metrics: [{goal}]}).flatMap(({path, problem}) =>
				path === 'metrics[0].goal' ? [problem] : [],
			);
		expect(problems('orders')).toEqual([]);
		expect(problems('Order')).toEqual(['"Order" could be any of "Orders arrive", "Orders are cheap", "Orders".']);
		expect(problems('Refunds')).toEqual(['No goal has the words "Refunds".']);
	});

	it('tell the first of many goals that some words could mean', () => {
		const goals = Array.from({length: 7}, (_, index) => `Order ${index}`);
		const [told] = gapsOf({outcome: {goals}, metrics: [{goal: 'Ord'}]}).filter(({path}) => path === 'metrics[0].goal');
		expect(told?.problem).toBe(
			'"Ord" could be any of "Order 0", "Order 1", "Order 2", "Order 3", "Order 4" and 2 more.',
		);
	});

	it('lead from goals, constraints, risks and questions to what answers them', () => {
		const traces = tracesOf(answers).map(({kind, text, links}) => [
			kind,
			text,
			...links.map(({path, by}) => `${path} by ${by}`),
		]);
		expect(traces).toEqual([
			['goal', 'Searches never slow down checkout', 'metrics[0] by words'],
			['goal', 'Sellers like it'],
			['constraint', 'Customer data stays in the EU region', 'options[0] by words'],
			['constraint', 'Cost: 1,000 euros a month for all nodes', 'options[1] by words'],
			['constraint', 'Team: two engineers'],
			['risk', 'The replica lags', 'phases[0] by reference'],
			['risk', 'Old prices are shown', 'phases[0] by words'],
			['risk', 'Nobody is there', 'phases[1] by reference'],
			['risk', 'The sun explodes'],
			['question', 'Who pays?', 'openQuestions[0].owner by reference'],
			['question', 'Who runs it?'],
		]);
	});

	it('that lead nowhere are gaps', () => {
		expect(gapsOf(answers).map(({path, text, problem}) => [path, text, problem])).toEqual([
			['outcome.goals', 'Sellers like it', 'No metric speaks of this goal.'],
			['currentState.constraints', 'Team: two engineers', 'No option says how it stands to this constraint.'],
			['risks[2].answeredBy', 'Nobody is there', 'There is no phase and no metric called "Holiday plan".'],
			['risks[3].answeredBy', 'The sun explodes', 'No phase and no metric speaks of this risk.'],
			['openQuestions[1].owner', 'Who runs it?', 'Nobody finds out.'],
		]);
	});

	it('are closed for each risk by naming what answers it', () => {
		const phases = [{name: 'Migration'}];
		const risks = (seedRisks.risks as object[]).map((risk) => ({...risk, answeredBy: 'Migration'}));
		expect(gapsOf({...seedRisks, phases}).length).toBeGreaterThan(0);
		expect(gapsOf({risks, phases} as Answers)).toEqual([]);
	});

	it('follow what the worked example names', () => {
		const risks = tracesOf(exampleAnswers('staff-rfc')).filter(({kind}) => kind === 'risk');
		expect(risks.flatMap(({dangling}) => dangling)).toEqual([]);
		expect(risks.slice(0, 3).flatMap(({links}) => links.map(({by}) => by))).toEqual(Array(3).fill('reference'));
	});

	it('are a gap or have a link, whatever the answers hold', () => {
		fc.assert(
			fc.property(anyAnswers, (given) => {
				const gaps = gapsOf(given);
				for (const {kind, text, links, dangling} of tracesOf(given)) {
					const isGap = gaps.some((gap) => gap.kind === kind && gap.text === text);
					if (links.length === 0 || dangling.length > 0) expect(isGap).toBe(true);
				}
			}),
		);
	});
});

describe('the table', () => {
	it('says what leads where, and what is only guessed', () => {
		const few: Answers = {outcome: {goals: ['Less | noise']}, openQuestions: [{question: 'Who?', owner: 'Ana'}]};
		expect(traceTable(few)).toBe(
			'| Kind | What | Leads to |\n|---|---|---|\n| Goal | Less \\| noise | nothing yet |\n| Open question | Who? | Ana |',
		);
		expect(traceTable(answers)).toContain('| Risk | Old prices are shown | Load test (by its words) |');
		expect(traceTable({})).toBeUndefined();
	});

	it('has three cells in each row, whatever the answers hold', () => {
		fc.assert(
			fc.property(anyAnswers, (given) => {
				const rows = traceTable(given)?.split('\n') ?? [];
				for (const row of rows) expect(cellsOf(row)).toHaveLength(3);
			}),
		);
	});
});

describe('words', () => {
	it.each([
		['Merchants see failed deliveries', 'Failed delivery of a merchant', true],
		['Merchants see failed deliveries', 'Merchant satisfaction', false],
		['It must not be more than that', 'More than that must not be', false],
		['Webhooks that were delivered', 'Lost deliveries of a webhook', true],
		['Café latency', 'latency in every cafe', true],
	])('%j and %j: %s', (one, other, expected) => {
		expect(isAkin(saidIn(one), saidIn(other))).toBe(expected);
		expect(isAkin(saidIn(other), saidIn(one))).toBe(expected);
	});

	it('finds names word for word', () => {
		expect(mentions(saidIn('see the load-test first'), saidIn('Load test'))).toBe(true);
		expect(mentions(saidIn('see the loads tests'), saidIn('Load test'))).toBe(false);
		expect(mentions(saidIn('in phase 2 of it'), saidIn('2'))).toBe(false);
		expect(['', '?', '!', 'A-b', 'à B'].map(nameKey)).toEqual(['', '?', '!', 'a b', 'a b']);
	});
});
