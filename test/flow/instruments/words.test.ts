import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {summaryOf} from '../../../source/flow/instruments/results.ts';
import {instrumentsAt, instrumentsIn} from '../../../source/flow/instruments/table.ts';
import type {Instrument, Surroundings} from '../../../source/flow/instruments/types.ts';
import {databases} from '../../core/analysis/decision/matrices.ts';
import {seedRisks} from '../../core/analysis/risks/seed.ts';
import {shipped} from '../../support/templates.ts';

const around: Surroundings = {today: '2026-10-20'};
const all = instrumentsIn(shipped('staff-rfc').interview);

function named(name: string): Instrument {
	const found = all.find((instrument) => instrument.name === name);
	if (!found) throw new Error(`There is no instrument ${name}.`);
	return found;
}

function text(name: string, answers: Answers, width = 78, beside = around): string {
	const rows = named(name).rows(answers, beside, width);
	return rows
		.map((row) =>
			row
				.map((piece) => piece.text)
				.join('')
				.trimEnd(),
		)
		.join('\n');
}

describe('totals', () => {
	it('are told in their order, with how firm they are', () => {
		const told = text('totals', databases);
		expect(told).toMatch(/^1\. {2}8\.70 {2}PostgreSQL\n2\. {2}7\.6\d {2}MongoDB\n3\. {2}/);
		expect(told).toContain('PostgreSQL is the best in 9');
		expect(told).toContain('Drawn: n = 10,000, seed 1');
		expect(told).toMatch(/Perf, 15 % today: above [\d.]+ % the best is (?:MongoDB|Cassandra)/);
		expect(named('totals').summary(databases, around)).toContain('PostgreSQL has the highest total, 8.70');
	});

	it('tell a close call and weights that decide', () => {
		const options = [
			{name: 'A', scores: {Speed: 9, Price: 4}},
			{name: 'B', scores: {Speed: 4, Price: 9}},
		];
		const criteria = [
			{name: 'Speed', weight: 51},
			{name: 'Price', weight: 49},
		];
		const told = text('totals', {criteria, options});
		expect(told).toContain('! A close call');
		expect(told).toContain('Speed, 51 % today: below 50 % the best is B');
	});

	it('tell what is wrong with weights, and an option without scores', () => {
		const criteria = [{name: 'Speed', weight: 60}];
		const told = text('totals', {criteria, options: [{name: 'A', scores: {Speed: 9}}, {name: 'B'}]});
		expect(told).toContain('weights that sum to 60; expected weights that sum to 100');
		expect(told).toContain('none  B');
	});
});

describe('risks', () => {
	it('stand in a heat map, and below it by their exposure with all their words', () => {
		const told = text('risks', seedRisks);
		expect(told).toContain('High   | Medium: 4');
		expect(told.indexOf('1. Database migration downtime - High')).toBeLessThan(told.indexOf('4. Breaking API changes'));
		expect(told).toContain('Without an owner: 1, 2, 3 and 4.');
		expect(named('risks').summary(seedRisks, around)).toBe('Exposure: 2 High, 2 Medium');
	});
});

describe('the timeline', () => {
	const phases = [
		{name: 'Build', when: {weeks: [1, 2]}},
		{name: 'Guide', when: {weeks: [1, 1]}},
		{name: 'Move', when: {weeks: [2, 3]}, dependsOn: [{phase: 'Build'}, {phase: 'Guide'}]},
	];

	it('tells dates, the critical path, slack and what is put off', () => {
		const told = text('timeline', {start: '2026-10-05', phases});
		expect(told).toContain('- Build: 2026-10-05 to 2026-10-18, on the critical path');
		expect(told).toContain('- Guide: 2026-10-05 to 2026-10-11, 7 days of slack');
		expect(told).toContain('- Move: 2026-10-19 to 2026-11-01, on the critical path, put off by 7 days');
		expect(told).toContain('! Move: "Move" starts on 2026-10-12; expected a start after 2026-10-18');
		expect(named('timeline').summary({start: '2026-10-05', phases}, around)).toBe(
			'2026-10-05 to 2026-11-01, 28 days; 1 problem',
		);
	});

	it('tells of what has ended by how much it was late, and how long all of it took', () => {
		const ended = ['2026-10-21', '2026-10-09', '2026-11-15'].map((day, at) => ({...phases[at], ended: day}));
		const told = text('timeline', {start: '2026-10-05', phases: ended});
		expect(told).toContain('- Build: ended on 2026-10-21, 3 days later than planned');
		expect(told).toContain('- Guide: ended on 2026-10-09, 2 days earlier than planned');
		expect(told).toContain('- All of it: 42 days instead of 28, 1.5 times as long as planned');
		expect(named('timeline').summary({start: '2026-10-05', phases: ended}, around)).toBe(
			'2026-10-05 to 2026-11-01, 28 days; took 42 days, 1.5 times as long as planned; 1 problem',
		);
		expect(text('timeline', {start: '2026-10-05', phases})).not.toContain('What happened');
	});

	it('tells how the last plans of the folder went, with each of them, of a plan that is to come', () => {
		const pastPlans = [14, 20, 28].map((actual, at) => ({
			file: `000${at + 1}-a\u001B.md`,
			planned: 14,
			actual,
			ratio: Math.round((actual / 14) * 100) / 100,
			ended: `2026-0${at + 1}-20`,
		}));
		const beside = {...around, pastPlans};
		const told = text('timeline', {start: '2026-10-05', phases}, 78, beside);
		expect(told).toContain('How the last 3 plans in this folder went\n- 0003-a');
		expect(told).not.toContain('\u001B');
		expect(told).toContain(': 20 days instead of 14, 1.43 times as long as planned');
		expect(told).toContain('- In the middle: 1.4 times as long as planned');
		expect(told).toContain('- At that pace, the 28 days planned here become 39');
		const first = named('timeline').summary({}, beside);
		expect(first).toBe('the last 3 plans here took 1.4 times as long as planned (1 to 2)');
		expect(text('timeline', {}, 78, beside)).toContain('In the middle');
		const ended = phases.map((phase) => ({...phase, ended: '2026-11-15'}));
		expect(text('timeline', {start: '2026-10-05', phases: ended}, 78, beside)).not.toContain('In the middle');
		const two = {...around, pastPlans: pastPlans.slice(1)};
		expect(text('timeline', {start: '2026-10-05', phases}, 78, two)).not.toContain('In the middle');
	});

	it('has a length before it has a date, and says which one is missing', () => {
		expect(named('timeline').summary({phases}, around)).toMatch(/^28 days; \d problems$/);
		expect(text('timeline', {phases})).toContain('! Start: nothing; expected the first day of week 1');
	});
});

describe('targets', () => {
	it('are told as they are understood', () => {
		const metrics = [
			{metric: 'Latency', target: 'p95 < 300 ms'},
			{metric: 'Tickets', target: 'from 71 to 15 a month'},
			{metric: 'Mood', target: 'better'},
			{metric: 'Cost', target: '20 % less'},
			{metric: 'Uptime'},
			{metric: 'Pages at night 0 a month (now 7)'},
		];
		expect(text('targets', {metrics}).split('\n')).toEqual([
			'1. Latency',
			'   below 300 ms',
			'2. Tickets',
			'   at most 15 a month, from 71 a month',
			'3. Mood',
			' ! no number in this target: better',
			'4. Cost',
			'   exactly 20 %, of today',
			' ! told against today, and there is no baseline',
			'5. Uptime',
			' ! no target yet',
			'6. Pages at night 0 a month (now 7)',
			'   exactly 0 a month',
		]);
		expect(named('targets').summary({metrics}, around)).toBe('3 of 6 targets can be measured');
	});
});

describe('targets of what was measured', () => {
	it('say whether they are reached, or by how much they are missed', () => {
		const metrics = [
			{metric: 'Latency', target: 'below 300 ms', actual: '340 ms'},
			{metric: 'Lost', target: '0.1 % or less', actual: '0 %'},
			{metric: 'Tickets', target: 'at most 15', actual: 'fewer'},
		];
		const told = text('targets', {metrics});
		expect(told).toContain('below 300 ms: missed by 40 ms');
		expect(told).toContain('at most 0.1 %: reached');
		expect(told).toMatch(/at most 15$/);
		expect(named('targets').summary({metrics}, around)).toBe('3 of 3 targets can be measured, 1 reached, 1 missed');
	});
});

describe('people', () => {
	const answers = {
		changes: ['schema'],
		reviewers: [
			{name: 'Ida', role: 'contributor', area: 'data model', by: '2026-10-19'},
			{name: 'Kai', role: 'driver', answer: 'objects'},
		],
		objections: [{who: 'Ida', objection: 'Too slow'}],
		communication: [{audience: 'Product', cadence: 'weekly', message: 'Progress'}],
	};

	it('agree, object, are late or missing', () => {
		const told = text('ledger', answers);
		expect(told).toContain('! 2026-10-19 overdue: Ida, contributor, data model');
		expect(told).toContain('! objects: Kai, driver');
		expect(told).toContain('! Nobody can approve this.');
		expect(told).toContain('! No answer yet for Ida: Too slow');
		expect(told).toContain('Nobody tells anything to: Engineering managers and Executives.');
		expect(named('ledger').summary(answers, around)).toBe(
			'2 reviewers, 1 overdue, no approver, 1 objection unresolved',
		);
	});

	it('are called for by what changes', () => {
		const told = text('review-level', answers);
		expect(told).toContain('Level 3 of 3: Architecture review, 2 people');
		expect(told).toContain('- database: Ida (A database schema changes)');
		expect(named('review-level').summary({}, around)).toBeUndefined();
	});
});

describe('what else is worked out', () => {
	it('are the open questions that assumptions are', () => {
		const claims = [{statement: 'Nobody reads it.', basis: 'assumption'}];
		expect(text('assumptions', {claims})).toContain('- Is it true: Nobody reads it?\n  ! Nobody checks it.');
		expect(summaryOf(named('assumptions'), {claims}, around)).toBe('1 assumption is open');
	});

	it('is what reviewers of a scope look for', () => {
		expect(text('scope', {scope: 'company'})).toContain('Reviewers look for\n- ');
		expect(text('scope', {})).toContain('- team: ');
	});

	it('is what leads nowhere', () => {
		const answers = {
			outcome: {goals: ['Search answers faster', 'Fewer tickets']},
			metrics: [{metric: 'Time until search answers'}],
		};
		const told = text('traces', answers);
		expect(told).toContain('- Search answers faster\n  -> Time until search answers (by its words)');
		expect(told).toContain('- Fewer tickets\n  ! No metric speaks of this goal.');
		expect(named('traces').summary(answers, around)).toMatch(/^1 of 2 .* lead nowhere yet$/);
		const risks = [{risk: 'It breaks', answeredBy: ['This', 'That']}];
		expect(named('traces').summary({risks}, around)).toMatch(/^1 of 1 /);
	});

	it('is the platform of the house', () => {
		const house = {platform: [{name: 'Queue', use: 'Work that waits'}]};
		expect(text('platform', {}, 78, {...around, house})).toBe('! Queue: Work that waits (not considered)');
		const answers = {platform: [{piece: 'Queue', verdict: 'used'}]};
		expect(named('platform').summary(answers, {...around, house})).toBe('Every piece of the platform is considered');
		expect(named('platform').summary(answers, around)).toBeUndefined();
	});

	it('comes first for its own question', () => {
		expect(['reviewers', 'metrics', 'risks', 'changes'].map((path) => instrumentsAt(path)[0]?.name)).toEqual([
			'ledger',
			'targets',
			'risks',
			'review-level',
		]);
	});
});
