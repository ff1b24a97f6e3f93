import {expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {endpointsIn, isVersionedByPath} from '../../../source/core/exports/endpoints.ts';
import {hoursOf} from '../../../source/core/exports/hours.ts';
import {exported} from './support.ts';

it.each([
	['10 engineer-weeks', 400],
	['3 days', 24],
	['1 day', 8],
	['2.5 weeks.', 100],
	['40h', 40],
	['1,200 hours', 1200],
	['6 person months', 960],
	['1 week and 2 days', 56],
	['2 weeks, 3 days, and 4 hours', 108],
	['2 engineers for 3 weeks', 240],
	['2 x 3 days in total', 48],
	['', null],
	['large', null],
	['About 3 weeks', null],
	['~4 weeks', null],
	['roughly 3 days', null],
	['3 weeks (not counting 2 days of holidays)', null],
	['1,5 weeks', null],
	['None', null],
	['2-3 weeks', null],
	['up to 3 weeks', null],
	['at least 3 days', null],
	['5 engineer-weeks a year', null],
	['3 days for each team', null],
	['24 hours a month of support', null],
	['2026-10-05, 14 days', null],
	['week 3', null],
	['3 story points', null],
])('the hours of "%s" are %s', (effort, hours) => {
	expect(hoursOf(effort)).toBe(hours);
});

it.each([
	['`GET /search` keeps its contract.', ['GET /search']],
	[
		'| `POST /v1/orders/{id}/retry` | 202 |\n| GET /v1/orders?state=failed | 200 |',
		['POST /v1/orders/{id}/retry', 'GET /v1/orders'],
	],
	['GET /a, GET /a and DELETE /b.', ['GET /a', 'DELETE /b']],
	['**PATCH** /users is PATCH `/users/:id`', ['PATCH /users/:id']],
	['We GET paid / year. WIDGET /x, a POST to /y', []],
	['', []],
])('the calls in "%s"', (text, calls) => {
	expect(endpointsIn(text).map(({method, path}) => `${method} ${path}`)).toEqual(calls);
});

it.each([
	['GET /v1/a', true],
	['GET /api/v2/a and POST /api/v2/b', true],
	['GET /v1/a and POST /b', false],
	['nothing', false],
])('%s: the version stands in the path, %s', (text, isVersioned) => {
	expect(isVersionedByPath(endpointsIn(text))).toBe(isVersioned);
});

const plan: Answers = {
	title: 'Carts in Redis',
	options: [{name: 'Redis', selected: true, cost: {engineering: '3 engineer-weeks'}}, {name: 'Files'}],
	phases: [
		{name: 'Store', effort: '2 weeks', tasks: [{text: 'Buy', done: true}, {text: 'Build'}]},
		{milestones: [{name: 'Moved', week: 3}], dependsOn: [{phase: 'Store', milestone: 'Half'}, {phase: 'Phase 1'}]},
		{name: 'End', dependsOn: [{phase: 'The audit'}]},
	],
	testing: {unit: '80 %', load: '200 a second'},
	rollout: {strategy: 'Blue-green'},
	operations: {metrics: 'Hits', alerts: 'Below 90 %'},
};

it('phases have tasks or milestones, what they wait for by its name, and hours where they are said', () => {
	const {value, notes} = exported('implementation', plan, {name: '0007-carts'});
	expect(value).toMatchObject({
		implementation_id: '0007-carts',
		technical_specification: {architecture_pattern: 'Redis', technology_stack: {infrastructure: null}},
		implementation_phases: [
			{phase: 'Store', deliverables: ['Buy', 'Build'], dependencies: [], estimated_hours: 80},
			{phase: 'Phase 2', deliverables: ['Moved'], dependencies: ['Store > Half', 'Store'], estimated_hours: null},
			{phase: 'End', deliverables: [], dependencies: ['The audit'], estimated_hours: null},
		],
		testing_strategy: {unit_tests: '80 %', integration_tests: null, performance_tests: '200 a second'},
		deployment_plan: {
			strategy: 'blue_green',
			rollback_procedure: null,
			monitoring_setup: 'Metrics: Hits\nAlerts: Below 90 %',
		},
	});
	expect(notes).toEqual([
		expect.stringMatching(
			/^Null, since no answer says it: .*implementation_phases\[\]\.estimated_hours.*rollback_procedure\.$/,
		),
		'Without a deliverable, since no task and no milestone was read there: "End".',
		'The chosen option as a whole takes "3 engineer-weeks", 120 hours at 8 a day and 40 a week.',
	]);
});

it.each([
	[{title: 'Carts in Redis'}, 'carts-in-redis'],
	[{}, null],
] as [Answers, string | null][])('the id of %j without a file is %s', (answers, id) => {
	expect(exported('implementation', answers).value).toMatchObject({implementation_id: id});
});

it('says that calls are listed whatever is said of them', () => {
	const note = 'The endpoints are all calls that the API design names, whatever it says of them.';
	expect(exported('implementation', {apiDesign: '`DELETE /v1/carts` is removed.'}).notes).toContain(note);
	expect(exported('implementation', {apiDesign: 'Nothing changes.'}).notes).not.toContain(note);
});
