import {valueAt} from '../../answers.ts';
import {textOfPlaceholder} from '../../document/marks.ts';
import {type Gap, gaps} from '../../draft/gaps.ts';
import {newDraft} from '../../draft/new-draft.ts';
import type {Section} from '../../markdown/sections.ts';
import {isTold, textBeside} from '../beside.ts';
import {sectionsIn, spanOfPath} from '../place.ts';
import {sectionsAbout, wordsIn} from '../texts.ts';
import {always, fromReview, type Rule, type Subject} from '../types.ts';
import {speaksOfInaction} from './cost-of-inaction.ts';

/** What rules of their own look for. */
const elsewhere = ['title', 'author', 'options', 'rationale', 'rollback.steps'];

export const sectionMissing: Rule = {
	id: 'section-missing',
	code: 'F09',
	promise: 'Every question that the template requires is answered.',
	levels: {own: fromReview('error', 'info'), foreign: always('off')},
	check(subject) {
		return gapsIn(subject)
			.map((gap) => ({...gap, ...spanOfPath(subject, gap.path)}))
			.filter(({path}) => !isToldBeside(subject, path))
			.filter(({start, end}) => !subject.source.text.slice(start, end).includes(textOfPlaceholder('missing')))
			.map(({start, label, advice}) => ({
				start,
				end: start,
				message: `${label}: there is no answer.`,
				expected: 'an answer, which the template requires',
				next: advice,
			}));
	},
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

/** Questions without any answer; what single items lack is looked at by the rules for these. */
function gapsIn({interview, answers, reading}: Subject): Gap[] {
	const draft = {...newDraft(interview, '', ''), answers, marks: reading.marks};
	return gaps(interview, draft).filter(
		({place, path, need}) =>
			need !== 'correction' &&
			place.item === undefined &&
			!elsewhere.includes(path) &&
			valueAt(answers, path) === undefined,
	);
}

/** Where an answer may stand in a form of its own: the chapter of a group (`motivation.problem`), by its concept. */
const chapters: Readonly<Record<string, string>> = {
	motivation: 'Motivation',
	currentState: 'Current state',
	phases: 'Phases',
	metrics: 'Metrics',
};

/** Words that say as much as the headings would that were taken out. */
const fewestWords = 10;

function isOfMetrics({title}: Section): boolean {
	return /\bmetrics\b|\bsuccess\b/i.test(title);
}

/** In a table, or in one text for a whole chapter. What doing nothing costs is still looked for by its words. */
function isToldBeside(subject: Subject, path: string): boolean {
	const concept = chapters[path.split('.')[0] ?? ''] ?? '';
	const sections =
		concept === 'Metrics' ? sectionsIn(subject.root).filter(isOfMetrics) : sectionsAbout(subject, concept);
	const text = sections.map((section) => textBeside(subject, section)).join('\n\n');
	if (path === 'motivation.inaction') return speaksOfInaction(text);
	return path.includes('.') ? wordsIn(text) >= fewestWords : isTold(text);
}
