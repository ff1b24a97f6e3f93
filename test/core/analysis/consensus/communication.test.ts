import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {audiencesOf, forgottenAudiences} from '../../../../source/core/analysis/consensus/communication.ts';
import {anyAnswers} from '../../../support/any-answers.ts';

const offered = parse(readFileSync('templates/starters/stakeholder-updates.yaml', 'utf8')).answers;

describe('communication', () => {
	it('is grouped by audience, the most frequent message first', () => {
		const communication = [
			{audience: 'Executives', cadence: 'Quarterly', message: 'Money'},
			{audience: 'Support', cadence: 'Two days before each phase', message: 'What changes'},
			{audience: 'executives', cadence: 'every two weeks', message: 'Risks'},
		];
		expect(audiencesOf({communication})).toEqual([
			{
				audience: 'Executives',
				messages: [
					{path: 'communication[2]', cadence: 'every two weeks', days: 14, message: 'Risks'},
					{path: 'communication[0]', cadence: 'Quarterly', days: 90, message: 'Money'},
				],
			},
			{
				audience: 'Support',
				messages: [
					{
						path: 'communication[1]',
						cadence: 'Two days before each phase',
						days: undefined,
						message: 'What changes',
					},
				],
			},
		]);
	});

	it('names those who are usually told and are not', () => {
		expect(forgottenAudiences({})).toEqual(['Engineering managers', 'Product managers', 'Executives']);
		const communication = [{audience: 'Product and Support'}, {audience: 'The CTO'}];
		expect(forgottenAudiences({communication})).toEqual(['Engineering managers']);
	});

	it('lacks nobody once the usual updates are taken, each with a rhythm', () => {
		expect(forgottenAudiences(offered)).toEqual([]);
		const days = audiencesOf(offered).map(({messages}) => messages.map((message) => message.days));
		expect(days).toEqual([
			[7, 30],
			[1, 7],
			[30, 90],
		]);
	});

	it('loses no message, whatever the answers hold', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const {communication} = answers;
				const items = Array.isArray(communication)
					? communication.filter((item) => typeof item === 'object' && item !== null && !Array.isArray(item))
					: [];
				expect(audiencesOf(answers).flatMap(({messages}) => messages)).toHaveLength(items.length);
			}),
		);
	});
});
