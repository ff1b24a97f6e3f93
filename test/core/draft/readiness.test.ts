import {describe, expect, it} from 'vitest';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {questionReadiness} from '../../../source/core/draft/readiness.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const {interview} = shipped('staff-rfc');

function readinessesOf(part: Partial<Draft>) {
	return questionReadiness(interview, {...newDraft(interview, 'd', '2026-11-20T08:00:00Z'), ...part});
}

function of(path: string, part: Partial<Draft>) {
	const found = readinessesOf(part).find(({question}) => question.path === path);
	return found && [found.readiness, found.isNeeded];
}

describe('how questions stand', () => {
	it('tells what a review needs of an empty draft', () => {
		const needed = readinessesOf({}).filter(({isNeeded}) => isNeeded);
		expect(needed.map(({question}) => question.label)).toEqual([
			'Title',
			'Author',
			'Problem',
			'Importance',
			'Cost of inaction',
			'How it works today',
			'Options',
			'Rationale',
			'Phases',
			'Rollback steps',
			'Success metrics',
			'Summary',
		]);
	});

	it('needs nothing of the worked example', () => {
		expect(readinessesOf({answers: exampleAnswers('staff-rfc')}).filter(({isNeeded}) => isNeeded)).toEqual([]);
	});

	it.each<[string, string, Partial<Draft>, string, boolean]>([
		['has its answer', 'summary', {answers: {summary: 'In short.'}}, 'answered', false],
		['is not decided', 'summary', {marks: {summary: 'unknown'}}, 'unknown', false],
		['is passed', 'summary', {marks: {summary: 'skipped'}}, 'skipped', false],
		['every file needs it, marked or not', 'title', {marks: {title: 'skipped'}}, 'needed', true],
		['holds a text that is none of its values', 'status', {typed: {status: 'soon'}}, 'finding', false],
		['lacks an item', 'options', {answers: {options: [{name: 'A', selected: true}]}}, 'partly', true],
		['lacks a choice', 'options', {answers: {options: [{name: 'A'}, {name: 'B'}]}}, 'partly', true],
		[
			'is optional, with an item that lacks what it needs',
			'risks',
			{answers: {risks: [{owner: 'Ann'}]}},
			'partly',
			true,
		],
		['is not needed with that status', 'phases', {answers: {status: 'Rejected'}}, 'empty', false],
		['is optional', 'risks', {}, 'empty', false],
	])('%s', (_, path, part, readiness, isNeeded) => {
		expect(of(path, part)).toEqual([readiness, isNeeded]);
	});
});
