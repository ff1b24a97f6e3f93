import {unansweredForScope} from '../../analysis/scope/missing.ts';
import {changeCalled, scopeOf} from '../../analysis/scope/scope.ts';
import type {Question} from '../../answers/interview.ts';
import {spanOfPath} from '../../document/places.ts';
import {questionAt} from '../../draft/place.ts';
import type {Severity} from '../../house/levels.ts';
import {missingAnswers} from '../missing-answers.ts';
import {isSaidAnyhow} from '../said-anyhow.ts';
import {isSaidAtHome} from '../said-nearby.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';

export const sectionMissing: Rule = {
	id: 'section-missing',
	code: 'F09',
	promise: 'Every question that the template or the scope of the change requires is answered.',
	about: 'any text',
	levels: {own: fromReview('error', 'info'), foreign: always('off')},
	check: (subject) => [...missingAnswers(subject), ...ofScope(subject)],
	good: `# RFC: Carts

**Status**: Review

## Summary

Carts move to Redis.

## Motivation

### Problem

Carts are lost.

### Importance

Each is worth 40 euros.

### Cost of Inaction

We lose 90 a day.

## Current State

### How It Works Today

Carts are kept in memory.

## Proposed Solution

### Technology Choices

- **Option A**: Memory
- **Option B**: Redis
- **Selected**: Redis - It outlives a restart, which memory does not.

## Implementation Plan

### Phase 1: Build (Week 1)

- **Exit**: It runs

### Rollback Plan

- **How to revert if needed**: Switch the flag off.

## Success Metrics

- **Reliability**: Lost carts a day
  - Baseline: 90
  - Target: 0
`,
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Summary\n\nCarts move to Redis.\n',
};

/** What a change of its scope takes beside that, told together: a reader wants to know how much is missing. */
function ofScope(subject: Subject): Found[] {
	const {answers, interview} = subject;
	const missing = unansweredForScope(answers).flatMap((path) => {
		const question = questionAt(interview, path);
		if (!question || question.required !== undefined) return [];
		return isSaidAtHome(subject, path) || isSaidAnyhow(subject, path) ? [] : [question];
	});
	const [first, ...others] = missing;
	if (!first) return [];
	const labels = listOf(missing);
	const change = changeCalled(answers);
	return [
		{
			...spanOfPath(subject, first.path),
			message:
				others.length === 0
					? `${labels}: there is no answer, and a change ${change} needs one.`
					: `${missing.length} answers that a change ${change} needs are missing: ${labels}.`,
			expected: `${others.length === 0 ? 'an answer' : 'answers'} that reviewers of such a change ask for`,
			next: 'Answer, or say why there is nothing to say.',
			severity: severityOf(subject),
		},
	];
}

/** What is gravest where it is missing, by what it is about. */
const gravest: Readonly<Record<string, string>> = {security: 'Security', scalability: 'Scalability'};

/** Those about security and scalability first, by name: among many labels nobody would see them. */
function listOf(questions: readonly Question[]): string {
	const grave = Object.entries(gravest).flatMap(([group, name]) => {
		const labels = questions.filter(({path}) => path.startsWith(`${group}.`)).map(({label}) => label);
		return labels.length > 0 ? [`${name} (${labels.join(', ')})`] : [];
	});
	const others = questions.filter(({path}) => !Object.hasOwn(gravest, path.split('.')[0] ?? ''));
	return [...grave, ...others.map(({label}) => label)].join(', ');
}

/** A change whose scope is strict does not go into its review, or through it, without what the scope asks for. */
function severityOf({answers, stage}: Subject): Severity {
	if (stage === 'draft') return 'info';
	const strictness = scopeOf(answers)?.strictness;
	return strictness === 'strict' ? 'error' : 'warning';
}
