import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {adviceFor, authorLevelOf} from '../../../../source/core/analysis/scope/author-level.ts';
import {authorLevels} from '../../../../source/core/analysis/scope/author-levels.ts';
import {missingForScope} from '../../../../source/core/analysis/scope/missing.ts';
import {requiredByScope, scopeOf} from '../../../../source/core/analysis/scope/scope.ts';
import {scopes} from '../../../../source/core/analysis/scope/scopes.ts';
import {scopeNames} from '../../../../source/core/analysis/scope/types.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';
import {anyAnswers} from '../../../support/any-answers.ts';
import {exampleAnswers, shipped} from '../../../support/templates.ts';

const {interview} = shipped('staff-rfc');

describe('scopes', () => {
	it('are those that the template asks for', () => {
		const question = interview.questions.find(({path}) => path === 'scope');
		expect(question?.values).toEqual(scopeNames);
		expect(scopes.map(({name}) => name)).toEqual(scopeNames);
	});

	it('require questions that there are, each once', () => {
		const required = requiredByScope({scope: 'company'});
		expect(interview.questions.map(({path}) => path)).toEqual(expect.arrayContaining(required));
		expect(new Set(required).size).toBe(required.length);
	});

	it('ask for more the further they reach', () => {
		const by = (value: (scope: string) => number) => scopeNames.map(value);
		const required = by((scope) => requiredByScope({scope}).length);
		expect(required).toEqual(required.toSorted((one, other) => one - other));
		expect(required[0]).toBe(0);
		expect(scopes.map(({approvers}) => approvers)).toEqual([1, 1, 2, 3]);
		expect(scopes.map(({strictness}) => strictness)).toEqual(['light', 'usual', 'strict', 'strict']);
	});

	it('say what is missing, until it is answered or marked', () => {
		const given: Answers = {scope: 'product', outcome: {goals: ['x']}, architecture: ' ', risks: [], reviewers: [{}]};
		const paths = (answers: Answers, marks = {}) => missingForScope(answers, marks).map(({path}) => path);
		expect(paths(given)).toEqual(['currentState.constraints', 'architecture', 'scalability.load', 'affected', 'risks']);
		expect(paths(given, {risks: 'skipped', architecture: 'unknown'})).toEqual([
			'currentState.constraints',
			'scalability.load',
			'affected',
		]);
		expect(paths({})).toEqual([]);
	});

	it('take a number of approvers', () => {
		const reviewers = [{name: 'Ana', role: 'approver'}];
		const ask = (scope: string) => missingForScope({scope, reviewers}).find(({path}) => path === 'reviewers')?.problem;
		expect([ask('product'), ask('organisation'), ask('company')]).toEqual([
			undefined,
			'1 of 2 approvers that such a change takes.',
			'1 of 3 approvers that such a change takes.',
		]);
	});

	it('miss nothing in the worked example', () => {
		expect(missingForScope(exampleAnswers('staff-rfc'))).toEqual([]);
	});

	it('cope with any answers', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const required = requiredByScope(answers);
				for (const {path} of missingForScope(answers)) if (path !== 'reviewers') expect(required).toContain(path);
			}),
		);
	});
});

describe('levels of authors', () => {
	it('are seven, and the first sees the most', () => {
		expect(authorLevels.map(({level}) => level)).toEqual([1, 2, 3, 4, 5, 6, 7]);
		const shown = authorLevels.map(({shows}) => Object.values(shows).filter(Boolean).length);
		expect(shown).toEqual(shown.toSorted((one, other) => other - one));
	});

	it.each([undefined, 0, 8, 3.5])('are none for %j', (level) => {
		expect(authorLevelOf(level)).toBeUndefined();
	});

	it('are told to ask somebody where the scope is beyond them', () => {
		const company = scopeOf({scope: 'Company'});
		if (!company) expect.fail('there is no such scope');
		const [, , , fourth, , , seventh] = authorLevels;
		if (!fourth || !seventh) expect.fail('there are seven levels');
		expect(adviceFor(fourth, company)).toContain('level 7');
		expect(adviceFor(seventh, company)).toBeUndefined();
	});
});
