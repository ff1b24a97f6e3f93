import {speaksOfInaction} from '../analysis/inaction.ts';
import {lineAt} from '../answers/rows.ts';
import type {FoundSection} from '../lens/read/found.ts';
import {type Section, sectionsIn} from '../markdown/sections.ts';
import {conceptOf} from '../shapes/concepts.ts';
import {slotsOfSection} from '../template/slots-of.ts';
import {cleanLine} from '../text/clean.ts';
import {isInEnglish} from './language.ts';
import {sectionsAbout, textUnder, wordsIn} from './texts.ts';
import type {Subject} from './types.ts';
import {isProse, isUnreadAbout, unreadText} from './unread.ts';

/** Whether an answer is said in a form of its own, in the section where it would stand. */
export function isSaidAtHome(subject: Subject, path: string): boolean {
	return homesOf(subject.reading.sections, path).some(({bodyFirst: first, end}) =>
		isProse(unreadText(subject, {body: {first, end}, end})),
	);
}

/** The sections that are there and have a slot for an answer. */
export function homesOf(sections: readonly FoundSection[], path: string): FoundSection[] {
	return sections.flatMap((section) => {
		const holds = slotsOfSection({...section.pattern, children: []}).some(({question}) => question === path);
		return [...(holds ? [section] : []), ...homesOf(section.children, path)];
	});
}

/** Where an answer may stand in a form of its own: the chapter of a group (`motivation.problem`), by its concept. */
const chapters: Readonly<Record<string, string>> = {
	motivation: 'Motivation',
	currentState: 'Current state',
	phases: 'Phases',
	metrics: 'Metrics',
};

/** A heading may be of several chapters: "Motivation / Current State", "Background, Risks and Goals". */
const several = /\s*(?:[/&,;+]|\band\b|\bund\b)\s*/i;

/** Whether a heading of several chapters holds enough words of whatever question under it, be it that other words lead there. */
function isSaidTogether(subject: Subject, concept: string): boolean {
	return sectionsIn(subject.root).some((section) => {
		const names = section.level > 1 || subject.root.children.length > 1 ? section.title.split(several) : [];
		const isOf = names.length > 1 && names.some((name) => conceptOf(name)?.name === concept);
		return isOf && wordsIn(textUnder(subject, section)) >= fewestWords;
	});
}

/** Other chapters that tell the problem, and what becomes of it. */
const aroundProblem = ['Summary', 'Current state'];

/** Words that say as much as the headings would that were taken out. */
const fewestWords = 10;

function isOfMetrics({title}: Section): boolean {
	return /\bmetrics\b|\bsuccess\b/i.test(title);
}

/** The text of a chapter that begins with one answer and may hold others of its group there, as no label sets it apart. */
function onlyText(subject: Subject, section: Section, path: string): string {
	const group = `${path.split('.')[0]}.`;
	const others = subject.interview.questions.filter((question) => question.path.startsWith(group));
	const text = cleanLine(textUnder(subject, section));
	const isBegun = others.some((question) => {
		const answer = lineAt(subject.answers, question.path);
		return answer !== '' && text.startsWith(answer);
	});
	return isBegun ? text : '';
}

/** Phases in running text. */
const numbered = /\b(?:phase|stage|milestone|step|sprint) [1-9A-C]\b/i;

/** So many words in a chapter without labels hold more than one thing. */
const manyWords = 30;

/**
 * Whether the chapter of an answer is one text without labels, in which words that nobody here knows may say it: its
 * sentences are all read as another answer of the group.
 */
export function isInRunningText(subject: Subject, path: string): boolean {
	const concept = chapters[path.split('.')[0] ?? ''] ?? '';
	return sectionsAbout(subject, concept).some((section) => wordsIn(onlyText(subject, section, path)) >= manyWords);
}

/**
 * Whether an answer may be said in a table, or in one text for a whole chapter. What doing nothing costs is still looked
 * for by its words.
 */
export function isSaidNearby(subject: Subject, path: string): boolean {
	const concept = chapters[path.split('.')[0] ?? ''] ?? '';
	const sections =
		concept === 'Metrics' ? sectionsIn(subject.root).filter(isOfMetrics) : sectionsAbout(subject, concept);
	const text = sections.map((section) => unreadText(subject, section) || onlyText(subject, section, path)).join('\n\n');
	if (path === 'motivation.inaction')
		return (
			[...sections, ...aroundProblem.flatMap((name) => sectionsAbout(subject, name))].some((section) =>
				speaksOfInaction(textUnder(subject, section)),
			) ||
			(isProse(text) && !isInEnglish(subject.source.text))
		);
	if (isSaidTogether(subject, concept)) return true;
	if (path === 'phases' && isUnreadAbout(subject, numbered)) return true;
	return path.includes('.') ? wordsIn(text) >= fewestWords : isProse(text);
}
