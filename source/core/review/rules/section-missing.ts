import {speaksOfInaction} from '../../analysis/inaction.ts';
import {unansweredForScope} from '../../analysis/scope/missing.ts';
import {changeCalled, scopeOf} from '../../analysis/scope/scope.ts';
import {valueAt} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {type Gap, gaps} from '../../draft/gaps.ts';
import {newDraft} from '../../draft/new-draft.ts';
import {questionAt} from '../../draft/place.ts';
import type {Severity} from '../../house/levels.ts';
import {textOfPlaceholder} from '../../lens/marks.ts';
import type {FoundSection} from '../../lens/read/found.ts';
import type {Section} from '../../markdown/sections.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {slotsOfSection} from '../../template/slots-of.ts';
import {cleanLine} from '../../text/clean.ts';
import {isInEnglish} from '../language.ts';
import {sectionsAbout, textUnder, wordsIn} from '../texts.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {isProse, isUnreadAbout, unreadText} from '../unread.ts';

/** What rules of their own look for. */
const elsewhere = ['title', 'author', 'options', 'rationale', 'rollback.steps'];

export const sectionMissing: Rule = {
	id: 'section-missing',
	code: 'F09',
	promise: 'Every question that the template or the scope of the change requires is answered.',
	about: 'any text',
	levels: {own: fromReview('error', 'info'), foreign: always('off')},
	check: (subject) => [...ofTemplate(subject), ...ofScope(subject)],
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

/** What anybody would ask for. */
function ofTemplate(subject: Subject): Found[] {
	return gapsIn(subject)
		.map((gap) => ({...gap, ...spanOfPath(subject, gap.path)}))
		.filter(({path}) => !isStatedNearby(subject, path))
		.filter(({start, end}) => !subject.source.text.slice(start, end).includes(textOfPlaceholder('missing')))
		.map(({start, path, label, advice}) => ({
			start,
			end: start,
			path,
			message: `${label}: there is no answer.`,
			expected: 'an answer, which the template requires',
			next: advice,
		}));
}

/** The headings under which what is asked for would stand, each told as a missing answer. */
export function headingsOfMissing(subject: Subject): Set<number> {
	const {profile, reading} = subject;
	const paths = profile === 'foreign' ? [] : ofTemplate(subject).flatMap(({path = ''}) => path);
	return new Set(paths.flatMap((path) => homesOf(reading.sections, path).map(({heading: {first}}) => first)));
}

/** What a change of its scope takes beside that, told together: a reader wants to know how much is missing. */
function ofScope(subject: Subject): Found[] {
	const {answers, interview} = subject;
	const missing = unansweredForScope(answers).flatMap((path) => {
		const question = questionAt(interview, path);
		const isTold = !question || question.required !== undefined || isStatedInSection(subject, path);
		return isTold ? [] : [question];
	});
	const [first, ...others] = missing;
	if (!first) return [];
	const labels = missing.map(({label}) => label).join(', ');
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

/** A change whose scope is strict does not go into its review, or through it, without what the scope asks for. */
function severityOf({answers, stage}: Subject): Severity {
	if (stage === 'draft') return 'info';
	const strictness = scopeOf(answers)?.strictness;
	return strictness === 'strict' ? 'error' : 'warning';
}

/** In a form of its own, in the section where the answer would stand. */
function isStatedInSection(subject: Subject, path: string): boolean {
	return homesOf(subject.reading.sections, path).some(({bodyFirst: first, end}) =>
		isProse(unreadText(subject, {body: {first, end}, end})),
	);
}

/** The sections that are there and have a slot for an answer. */
function homesOf(sections: readonly FoundSection[], path: string): FoundSection[] {
	return sections.flatMap((section) => {
		const holds = slotsOfSection({...section.pattern, children: []}).some(({question}) => question === path);
		return [...(holds ? [section] : []), ...homesOf(section.children, path)];
	});
}

/** What the template or the scope of the change requires and no answer gives, be it that rules of their own look for it. */
export function missedPaths(subject: Subject): Set<string> {
	const open = gapsIn(subject).map(({path}) => path);
	return new Set([...open, ...unansweredForScope(subject.answers), 'options', 'rollback.steps']);
}

/** Questions without any answer, marked or not; what single items lack is looked at by the rules for these. */
function gapsIn({interview, answers}: Subject): Gap[] {
	const draft = {...newDraft(interview, '', ''), answers};
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

/** The text of a chapter that is one answer and may hold the others of its group, as no label sets them apart. */
function onlyText(subject: Subject, section: Section, path: string): string {
	const group = `${path.split('.')[0]}.`;
	const others = subject.interview.questions.filter((question) => question.path.startsWith(group));
	const text = cleanLine(textUnder(subject, section));
	return others.some((question) => lineAt(subject.answers, question.path) === text) ? text : '';
}

/** Phases in running text. */
const numbered = /\b(?:phase|stage|milestone|step|sprint) [1-9A-C]\b/i;

/** In a table, or in one text for a whole chapter. What doing nothing costs is still looked for by its words. */
function isStatedNearby(subject: Subject, path: string): boolean {
	const concept = chapters[path.split('.')[0] ?? ''] ?? '';
	const sections =
		concept === 'Metrics' ? sectionsIn(subject.root).filter(isOfMetrics) : sectionsAbout(subject, concept);
	const text = sections.map((section) => unreadText(subject, section) || onlyText(subject, section, path)).join('\n\n');
	if (path === 'motivation.inaction')
		return (
			sections.some((section) => speaksOfInaction(textUnder(subject, section))) ||
			(isProse(text) && !isInEnglish(subject.source.text))
		);
	if (path === 'phases' && isUnreadAbout(subject, numbered)) return true;
	return path.includes('.') ? wordsIn(text) >= fewestWords : isProse(text);
}
