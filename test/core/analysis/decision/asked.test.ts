import {describe, expect, it} from 'vitest';
import {matrixAnswers, matrixQuestions} from '../../../../source/core/analysis/decision/matrix-questions.ts';
import {totalsOf} from '../../../../source/core/analysis/decision/totals.ts';
import type {Question} from '../../../../source/core/answers/interview.ts';
import {shipped} from '../../../support/templates.ts';

const asked = (path: string, kind: string, rest: Partial<Question> = {}): Question => ({
	path,
	kind,
	step: 'design',
	label: path,
	prompt: `${path}?`,
	...rest,
});

const renamed = {
	...shipped('staff-rfc').interview,
	questions: [
		asked('choice.measures', 'items', {
			key: 'called',
			fields: [asked('called', 'line'), asked('counts.percent', 'percent')],
		}),
		asked('rating', 'scale'),
		asked('choice.ways', 'items', {
			key: 'way',
			single: 'taken',
			fields: [asked('way', 'line'), asked('taken', 'flag'), asked('points', 'scores', {of: 'choice.measures'})],
		}),
	],
};

describe('the questions of a decision matrix', () => {
	it('are found whatever a template calls them, and their answers read as those of any matrix', () => {
		const found = matrixQuestions(renamed);
		expect(found).toMatchObject({options: {path: 'choice.ways'}, criteria: {path: 'choice.measures'}});
		const answers = {
			rating: {min: 0, max: 5},
			choice: {
				measures: [
					{called: 'Cost', counts: {percent: 40}},
					{called: 'Speed', counts: {percent: 60}},
				],
				ways: [{way: 'Bus', taken: true, points: {Cost: 5, Speed: 2}}, {way: 'Taxi'}],
			},
		};
		const canonical = found && matrixAnswers(found, answers);
		expect(canonical).toEqual({
			criteria: [
				{name: 'Cost', weight: 40},
				{name: 'Speed', weight: 60},
			],
			options: [{name: 'Bus', selected: true, scores: {Cost: 5, Speed: 2}}, {name: 'Taxi'}],
			scale: {min: 0, max: 5},
		});
		expect(totalsOf(canonical ?? {})).toEqual(['3.20', undefined]);
	});

	it('leave the answers of the default template as they are', () => {
		const {interview} = shipped('staff-rfc');
		const answers = {
			criteria: [{name: 'Cost', weight: 100}],
			options: [{name: 'A', scores: {Cost: 3}}],
			rationale: 'Cheap.',
		};
		const found = matrixQuestions(interview);
		expect(found && matrixAnswers(found, answers)).toEqual(answers);
	});

	it('are none where nothing is scored by what has weights', () => {
		expect(matrixQuestions(shipped('madr').interview)).toBeUndefined();
	});
});
