import type {Question} from '../../answers/interview.ts';
import {conceptOf} from '../concepts.ts';
import {announcing, ownList} from '../own-list.ts';
import {bullets, eachEntry, slotFor} from '../parts.ts';
import {plainHeading} from '../plain-heading.ts';
import {aboveText, proseParagraphs} from '../prose.ts';
import type {GroupKind, Recogniser, Shape} from '../shape.ts';

const home =
	/^(?:(?!non\b|anti\b|no\b|why\b|how\b)[\p{L}-]+ ){0,2}(?:goals?|objectives?)(?: of (?:this|the) .*)?$|^in[- ]scope$|^目標|^ゴール/u;

const nonHome =
	/^(?:[\p{L}-]+ )?(?:non|anti)[- ]?goals?\b|^(?:explicitly )?(?:out[- ]of[- ]scope|not in scope)$|what this is not|非目標|対象外/u;

/** What a paragraph says that is one goal as a whole. */
const aim = /\b(?:goals?|aims?|objectives?|purpose|intends?|seeks?|scope|not|non-goals?)\b/i;

/** A list of lines: in bullets that a section ends in or begins with, or in paragraphs. */
function listKind(question: Question, heading: string, isHome: (title: string) => boolean, things: string): GroupKind {
	const announcement = announcing(things);
	const inEnd: Recogniser = (asked, section, source) =>
		ownList(section, source, announcement) ? listOf(asked) : undefined;
	return {
		question,
		isHome,
		nests: true,
		heading,
		concept: conceptOf(heading)?.name ?? '',
		recognisers: [inEnd, aboveText(inEnd), proseParagraphs(aim, listOf)],
		plain: listOf,
	};
}

function listOf(question: Question): Shape {
	return {question, body: [bullets([eachEntry('', slotFor(question))])], taken: []};
}

const goal = {kind: 'list', step: 'define'} as const;

/** What the work shall reach. */
export const goals = listKind(
	{...goal, path: 'outcome.goals', label: 'Goals', prompt: 'What shall be reached?'},
	'Goals',
	(title) => home.test(plainHeading(title)),
	'(?<!non-)goals?(?! (?:is|are) not)|aims?|objectives?',
);

/** What somebody might expect and will not get. */
export const nonGoals = listKind(
	{...goal, path: 'outcome.nonGoals', label: 'Non-goals', prompt: 'What is left out?'},
	'Non-goals',
	(title) => nonHome.test(plainHeading(title)),
	'non-?goals?|out of scope|not',
);
