import {type Said, saidIn} from '../analysis/traceability/words.ts';
import {ownText} from '../markdown/prose.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {conceptOf} from '../shapes/concepts.ts';
import {monthNamed} from '../text/written-day.ts';
import {daysIn} from './days-in-text.ts';
import {begunOn} from './days-of-plan.ts';
import type {Subject} from './types.ts';

/** A day by which something has to be so, the line that says it (from 0), and what that is about. */
export type Deadline = {day: string; line: number; topics: ReadonlySet<string>; isBefore: boolean; isOfAll: boolean};

/** Right before the day. */
const limiting =
	/(?:(?<isBefore>before|by the time|(?<=\bbefore\b.{1,70})(?:begins?|starts?)(?: on)?)|by|until|till|not later than|no later than|at the latest(?: (?:by|on))?|ends?(?: on)?|expires?(?: on)?|maintenance on|support on)[\s*_]{1,4}(?:the\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?$/iu;

/** So far before the day such words stand. */
const nearby = 100;

/** That it may not be later, in the sentence with the day, or in the one beside it. */
const binding =
	/(?<!\p{L})(?:must|ha(?:s|ve) to|shall|deadline|at the latest|(?:not|no) later|due|oblig\p{L}*|rule|law|statut\p{L}*|regulat\p{L}*|contract\p{L}*|demands?|insists?|assured|promised|committed|ends|expires?|out of (?:maintenance|support))(?!\p{L})/iu;

const ofAll =
	/\b(?:must|ha(?:s|ve) to|shall|needs? to)\s(?:all )?be (?:live|done|complete|completed|finished|in (?:use|place|production)|rolled out)\b(?=[^.]{0,40}\b(?:all|every|everywhere|everything)\b)|\b(?:all|everything|every)\b[^.]{0,60}\b(?:must|ha(?:s|ve) to|shall|needs? to) be (?:live|done|complete|completed|finished|in (?:use|place|production)|rolled out)\b/i;

/** Chapters that plan, or speak of another time. */
const elsewhere = new Set(['Phases', 'Rollback', 'Metrics', 'Alternatives', 'Open questions', 'Risks', 'Rollout']);

/** The deadlines that a document names outside of its plan. */
export function deadlinesIn(subject: Subject): Deadline[] {
	const {root, source} = subject;
	const from = begunOn(subject);
	const skipped = new Set(
		sectionsIn(root)
			.filter(({level, title}) => level > 1 && (elsewhere.has(conceptOf(title)?.name ?? '') || planning.test(title)))
			.flatMap(({heading, end}) => Array.from({length: end - heading.first}, (_, index) => heading.first + index)),
	);
	return ownText(source.text)
		.split('\n')
		.flatMap((line, index) => (skipped.has(index) || /^\s*#/.test(line) ? [] : inLine(line, index, from, source.text)));
}

const planning = /\b(?:plan|phases?|schedule|timetable|timeline|milestones|roadmap|alternatives|options|choices)\b/i;

function inLine(line: string, index: number, from: string | undefined, whole: string): Deadline[] {
	const sentences = line.split(/(?<=[.!?;])\s+(?=\S)/);
	return sentences.flatMap((sentence, at): Deadline[] => {
		const days = daysIn(sentence, from, whole);
		const [only] = days.filter(({start}) => limiting.test(sentence.slice(Math.max(0, start - nearby), start)));
		if (!only) return [];
		const near = [sentences[at - 1] ?? '', sentence, sentences[at + 1] ?? ''];
		const bound = near.filter((one) => binding.test(one));
		if (bound.length === 0) return [];
		const found = limiting.exec(sentence.slice(Math.max(0, only.start - nearby), only.start));
		return [
			{
				day: only.day,
				line: index,
				topics: topicsOf(saidIn([sentence, ...bound].join(' '))),
				isBefore: found?.groups?.isBefore !== undefined,
				isOfAll: ofAll.test(sentence),
			},
		];
	});
}

/** Without what any time has. */
export function topicsOf({topics}: Said): Set<string> {
	return new Set([...topics].filter((topic) => monthNamed(topic) === 0 && !usual.test(topic)));
}

const usual =
	/^(?:mon|tue|wed|thu|fri|sat|sun)|^(?:date|week|phase|stage|step|plan|team|project|end|begin|start|live|must|due|later|latest|deadline|full|other|document|version|part|number|people|person)$/;
