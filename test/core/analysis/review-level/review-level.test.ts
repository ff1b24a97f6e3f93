import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {requiredReview} from '../../../../source/core/analysis/review-level/review-level.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';
import {anyAnswers} from '../../../support/any-answers.ts';
import {seedRisks} from '../risks/seed.ts';

describe('the level of review', () => {
	it.each<[string, Answers, number, string]>([
		['nothing is described', {}, 1, 'Automated checks'],
		['a team designs something', {scope: 'team', architecture: 'A cache in the process'}, 2, 'One reviewer'],
		['options are compared', {options: [{name: 'a'}]}, 2, 'One reviewer'],
		['a contract changes', {changes: ['API contract']}, 3, 'Architecture review'],
		['a schema changes', {changes: ['schema']}, 3, 'Architecture review'],
		['a dependency is new', {changes: ['New dependency']}, 3, 'Architecture review'],
		['infrastructure changes', {changes: 'infrastructure'}, 3, 'Architecture review'],
		['the organisation is affected', {scope: 'organisation'}, 3, 'Architecture review'],
		['a risk is high', seedRisks, 3, 'Architecture review'],
		['a data model is designed', {dataModel: 'One new table'}, 3, 'Architecture review'],
		['a dash stands for nothing', {dataModel: '-', apiDesign: 'n/a'}, 1, 'Automated checks'],
		['the data model stays', {dataModel: 'None: nothing is stored'}, 1, 'Automated checks'],
		[
			'an API is described, and only something else changes',
			{apiDesign: 'GET /x', changes: ['other']},
			2,
			'One reviewer',
		],
	])('when %s is as it should be', (_, answers, level, name) => {
		expect(requiredReview(answers)).toMatchObject({level, name, people: level - 1});
	});

	it('has reasons with the answers they come from', () => {
		expect(requiredReview({...seedRisks, changes: ['schema', 'API contract'], scope: 'company'}).reasons).toEqual([
			{path: 'changes', reason: 'A contract that others call changes'},
			{path: 'changes', reason: 'A database schema changes'},
			{path: 'scope', reason: 'The whole company is affected'},
			{path: 'risks[0]', reason: 'A risk has high exposure: Database migration downtime'},
			{path: 'risks[1]', reason: 'A risk has high exposure: Third-party API rate limits'},
		]);
	});

	it('looks at everything that the levels below look at', () => {
		const count = (answers: Answers) => requiredReview(answers).allChecks.length;
		expect([count({}), count({architecture: 'x'}), count({changes: ['schema']})]).toEqual([4, 8, 12]);
	});

	it('calls for people from the areas that are touched', () => {
		const called = (answers: Answers) => requiredReview(answers).reviewers.map(({area, path}) => `${area}: ${path}`);
		expect(called({changes: ['schema']})).toEqual(['database: changes']);
		expect(called({changes: ['API contract']})).toEqual(['architecture: changes', 'security: changes']);
		expect(called({scalability: {targets: '300 ms'}, security: {privacy: 'Names are stored'}})).toEqual([
			'security: security.privacy',
			'performance: scalability.targets',
		]);
		expect(called({security: {compliance: 'None applies'}})).toEqual([]);
	});

	it('sees who covers an area, in the worked example', () => {
		const example = parse(readFileSync('templates/examples/staff-rfc.answers.yaml', 'utf8')) as Answers;
		expect(requiredReview(example).reviewers.map(({area, coveredBy}) => [area, coveredBy])).toEqual([
			['architecture', 'reviewers[0]'],
			['security', 'reviewers[3]'],
			['database', 'reviewers[1]'],
			['performance', 'reviewers[1]'],
		]);
	});

	it('never falls when a kind of change is added, whatever else is answered', () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom('schema', 'infrastructure'), (answers, change) => {
				const before = requiredReview(answers);
				expect(requiredReview({...answers, changes: [change]}).level).toBe(3);
				expect([1, 2, 3]).toContain(before.level);
				expect(before.reasons.length > 0).toBe(before.level > 1);
			}),
		);
	});
});
