import type {Question} from '../../answers/interview.ts';
import {linesAsText} from '../../markdown/source.ts';
import {conceptOf} from '../concepts.ts';
import {announcing, bulletTexts, isOfSeveral, ownList} from '../own-list.ts';
import {bullets, eachEntry, slotFor} from '../parts.ts';
import {plainHeading, plainly} from '../plain-heading.ts';
import {aboveText, betweenTexts, proseParagraphs} from '../prose.ts';
import type {GroupKind, Recogniser, Shape} from '../shape.ts';
import {inItems} from './goal-items.ts';

const work =
	'(?:this|the) (?:rfc|adr|kep|rfd|proposal|proposed \\S+|document|design|change|feature|project|work|effort|decision)';
const words = '(?:(?!non\\b|anti\\b|no\\b|why\\b|how\\b|not\\b)[\\p{L}-]+ ){0,2}';

const home = new RegExp(
	`^${words}(?:goals?|objectives?)(?: of (?:this|the) .*)?$|^in[- ]scope(?: (?:of|for) ${work})?$|^(?:ziele|objetivos)$|^目標|^ゴール|` +
		// As a line above a list says it.
		`^${words}(?:goals?|objectives?|aims?)(?: (?:of|for) ${work}| here)? (?:is|are|include)(?: to| as follows| the following)?$|` +
		`^${work} (?:will cover|covers|aims (?:to|at)|seeks to|intends to)$`,
	'u',
);

const nonHome = new RegExp(
	'^(?:[\\p{L}-]+ )?(?:non|anti)[- ]?goals?\\b|^(?:explicitly )?(?:out[- ]of[- ]scope|not in scope)(?: (?:of|for) .*)?$|what this is not|^(?:items|what|things|ideas) (?:that )?(?:did(?:n.t| not) make (?:it|the cut)|(?:we|this) (?:will not|won.t|do(?:es)? not|don.t|doesn.t) (?:do|cover|address|solve))$|^(?:nicht-ziele|keine ziele|não[- ]objetivos|fora do escopo)$|非目標|対象外|' +
		`^${work} (?:will not|won't|does not|doesn't) (?:cover|address|aim (?:to|at)|try to|attempt to|deal with|include)$|` +
		`(?:^| )(?:is|are) (?:explicitly )?(?:out of scope|not in scope|not (?:a )?goals?|non-goals?)(?: (?:of|for) ${work})?$`,
	'u',
);

/** What a paragraph says that is one goal as a whole. */
const aim = /\b(?:goals?|aims?|objectives?|purpose|intends?|seeks?|scope|not|non-goals?)\b/i;

/** A list of lines: in bullets that a section ends in or begins with, or in paragraphs. */
function listKind(question: Question, heading: string, isHome: (title: string) => boolean, things: string): GroupKind {
	const announcement = announcing(things);
	const inEnd: Recogniser = (asked, section, source) => {
		const list = ownList(section, source, announcement);
		if (!list || bulletTexts(list, source).some(isHeading)) return undefined;
		return listOf(list.children.some(isOfSeveral) ? {...asked, kind: 'texts'} : asked);
	};
	return {
		question,
		isHome,
		nests: true,
		elsewhere: [question.path === 'outcome.nonGoals' ? outside(inEnd) : ofScope(inEnd)],
		heading,
		concept: conceptOf(heading)?.name ?? '',
		recognisers: [inEnd, aboveText(inEnd), betweenTexts(inEnd), ...inItems(question), proseParagraphs(aim, listOf)],
		plain: listOf,
	};
}

const out = new RegExp(`\\b(?:out(?:side)? of (?:the )?|not in (?:the )?)scope (?:of|for) ${work}\\b`, 'i');

/** A list under any heading, where the one paragraph above it says of all of it that it is left out. */
function outside(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const [words, list, ...others] = section.blocks;
		const isSaid = words?.type === 'paragraph' && list?.type === 'list' && out.test(linesAsText(source, words));
		return isSaid && others.length === 0 ? recognise(question, section, source) : undefined;
	};
}

/** All that a section called "Scope" says: what is in it, where no bullet says what is not. */
function ofScope(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const [list, ...others] = section.blocks;
		const isAlone = list?.type === 'list' && others.length + section.children.length === 0;
		const isScope = isAlone && /^scope(?: (?:of|for) .*)?$/.test(plainHeading(section.title));
		return isScope && !bulletTexts(list, source).some((text) => left.test(text))
			? recognise(question, section, source)
			: undefined;
	};
}

/** Words that could be about what a scope leaves out. */
const left = /\b(?:not?|non|none|except|exclu\w+|out|outside|later|future|deferred)\b|n['’]t\b|:/i;

/** Bullets that say what is in the lists below them are no goals themselves. */
function isHeading(text: string): boolean {
	const plain = plainHeading(text);
	return home.test(plain) || nonHome.test(plain);
}

function listOf(question: Question): Shape {
	return {question, body: [bullets([eachEntry('', slotFor(question))])], taken: []};
}

const goal = {kind: 'list', step: 'define'} as const;

/** What the work shall reach. */
export const goals = listKind(
	{...goal, path: 'outcome.goals', label: 'Goals', prompt: 'What shall be reached?'},
	'Goals',
	plainly(home),
	'(?<!non-)goals?(?! (?:is|are) not)|aims?|objectives?',
);

/** What somebody might expect and will not get. */
export const nonGoals = listKind(
	{...goal, path: 'outcome.nonGoals', label: 'Non-goals', prompt: 'What is left out?'},
	'Non-goals',
	plainly(nonHome),
	'non-?goals?|out of scope|not',
);
