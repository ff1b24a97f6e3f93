import {saidIn} from '../../analysis/traceability/words.ts';
import {lineAt, linesAt, type Row, rowsAt} from '../../answers/rows.ts';
import {ownLines} from '../../markdown/prose.ts';
import type {Section} from '../../markdown/sections.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {spanOfHeading, spanOfLines} from '../../markdown/span.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import {emptyReasons} from '../empty-reasons.ts';
import {called, lineOfItem, quoted, spanOfItem} from '../items.ts';
import {areNames, bareName, hasTwin, meantByLetter} from '../same-option.ts';
import {isStatusQuo} from '../status-quo.ts';
import {sectionsAbout, textUnder, wordsIn} from '../texts.ts';
import {type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {isProse, unreadText} from '../unread.ts';
import {hedged, isPricedInPassing} from '../weighed.ts';
import {isSettledBy, reasonFor} from '../why-chosen.ts';

/** What a reason is told with; a text of fewer words is no option yet. */
const reasons =
	/\b(?:because|since|due to|as (?:it|this|that|we)|however|but|though|although|unfortunately|instead|rather than|too|not?|cannot|(?:ca|wo|do|does|is|are|would|did)n['’]t|without|lack\w*|forc(?:e|es|ing)|result(?:s|ing) in|limit\w*|problem\w*|issues?|drawbacks?|disadvantages?|downsides?|cons?|reject\w*|den(?:y|ied)|discard\w*|dismiss\w*|requir\w*|complex\w*|hard(?:er)?|difficult|hack\w*|ad[- ]hoc|special[- ]cased?|ugly|awkward|cumbersome|verbose|confus\w*|expensive|break\w*|less|worse|slow\w*|risk\w*|fail\w*|insufficient|inferior|prefer\w*|overhead|boilerplate|only|los(?:t|es?|ing)|therefore|so that|would (?:be|have|need|mean|make))\b/i;
const fewestWords = 10;

/** What is told of one option is shorter. */
const mostLines = 30;

const otherSections = ['Open questions', 'Glossary', 'History', 'References', 'Future work', 'Test plan', 'Teaching'];

const label = /^[\s>*+_-]{0,9}why not(?: chosen)?[*_]{0,3}\s?:[*_]{0,3}\s{0,3}[^\s*_]/i;

/** Where the choice has a reason against all others at once. */
const choosing = /\b(?:chosen option|we (?:decided|chose))\b.{0,500}(?:\n.{0,500})?\b(?:because|reasons?)\b/i;

export const whyNotMissing: Rule = {
	id: 'why-not-missing',
	code: 'O04',
	promise: 'Every option that is not chosen says why not.',
	about: ['options.whyNot', 'options'],
	levels: {own: fromReview('error'), foreign: fromReview('info')},
	check(subject) {
		const rows = rowsAt(subject.answers, 'options');
		if (subject.profile !== 'foreign') {
			const isDecided = rows.some(({item}) => item.selected === true);
			return [...(isDecided && areNames(rows) ? unanswered(subject, rows).map(missing) : []), ...leftEmpty(subject)];
		}

		if (choosing.test(subject.source.text)) return [];
		if (rows.length > 0) {
			const told = sectionsAbout(subject, 'Alternatives').some((section) =>
				isToldTogether(textUnder(subject, section)),
			);
			return told || !areRejected(subject, rows)
				? []
				: rows.filter((row) => isOption(row) && !isToldBefore(subject, row) && !hasReason(subject, row)).map(missing);
		}

		return sectionsAbout(subject, 'Alternatives')
			.filter((section) => isBare(textUnder(subject, section)))
			.map((section) => ({
				...spanOfHeading(subject.source, section),
				message: `Nothing under "${section.title}" says why it was not chosen.`,
				next: 'Give the reason, so that nobody proposes it again.',
			}));

		function missing(row: Row): Found {
			return {
				...spanOfItem(subject, `${row.path}.whyNot`),
				message: `Nothing says why ${called(row, 'name', 'option')} is not chosen.`,
				next: 'Give the reason, so that nobody proposes it again.',
				// What speaks against it is a reason that a reader can guess.
				...(subject.stage !== 'draft' && isWeighedOut(row) ? {severity: 'warning' as const} : {}),
			};
		}
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Redis - It is fast.\n\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Why not chosen**: They are slow.\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Redis - It is fast.\n\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Pros**: They are there.\n',
};

/** Where the options of a section are not read, their labels still show what was asked. */
function leftEmpty(subject: Subject): Found[] {
	return emptyReasons(subject).map(({section, line}) => ({
		...spanOfLines(subject.source, {first: line, end: line + 1}),
		message: `Nothing stands behind the label of the reason against ${quoted(section.title)}.`,
		next: 'Give the reason, so that nobody proposes it again.',
	}));
}

/** Not as an answer, also of the same option under another name, nor in a paragraph under its heading, nor by the rationale. */
function unanswered(subject: Subject, rows: readonly Row[]): Row[] {
	const chosen = rows.filter(({item}) => item.selected === true);
	const meant = new Set(chosen.map((row) => meantByLetter(row, rows)));
	const mentioned = namesMentioned(subject, rows);
	const isWeighed = weighedIn(lineAt(subject.answers, 'rationale'), chosen);
	const isSettled = isSettledBy(chosen.map((row) => reasonFor(subject.answers, row)).join(' '));
	return rows.filter(
		(row) =>
			!(
				isAnswer(row) ||
				hasTwin(row, rows, isAnswer) ||
				meant.has(row) ||
				mentioned.has(bareName(row)) ||
				isWeighed(row) ||
				isSettled(row)
			),
	);
}

/** Something is said against it, as an argument or in its sentences. */
function isWeighedOut({item}: Row): boolean {
	return linesAt(item, 'cons').length > 0 || isPricedInPassing(item) || hedged.test(lineAt(item, 'description'));
}

const isAnswer = ({item}: Row) => item.selected === true || lineAt(item, 'whyNot') !== '';

/** The names with which a heading ends that tells a reason below it. */
function namesMentioned(subject: Subject, rows: readonly Row[]): Set<string> {
	const names = new Set(rows.map(bareName));
	const lengths = [...new Set([...names].map(({length}) => length))];
	const mentioned = new Set<string>();
	for (const section of sectionsIn(subject.root)) {
		const {words} = saidIn(section.title);
		const ends = lengths
			.filter((length) => length <= words.length)
			.map((length) => words.slice(words.length - length))
			.filter((name) => names.has(name) && !mentioned.has(name));
		if (ends.length > 0 && tellsReason(subject, section)) for (const name of ends) mentioned.add(name);
	}

	return mentioned;
}

function tellsReason(subject: Subject, section: Section): boolean {
	const unread = unreadText(subject, section);
	return isLabelled(subject, section) || (isProse(unread) && !isBare(unread));
}

/** Behind the label of the template, under a heading that the template does not have: "Option B: Redis". */
function isLabelled({source}: Subject, {body, end}: Section): boolean {
	return ownLines(source.text)
		.slice(body.first, end)
		.some((line) => label.test(line));
}

/** By a word of its name that the name of the selected one has not. */
function weighedIn(rationale: string, chosen: readonly Row[]): (row: Row) => boolean {
	const topicsOf = ({item}: Row) => [...saidIn(lineAt(item, 'name')).topics];
	const taken = new Set(chosen.flatMap(topicsOf));
	const said = saidIn(rationale).topics;
	return (row) => topicsOf(row).some((topic) => said.has(topic) && !taken.has(topic));
}

/** Among alternatives some houses deal with other things as well, each under its heading. */
function isOption({item}: Row): boolean {
	return !otherSections.includes(conceptOf(lineAt(item, 'name'))?.name ?? '');
}

/** What speaks against the present state is the reason of the whole. */
function isToldBefore(subject: Subject, row: Row): boolean {
	return isStatusQuo(row) && sectionsAbout(subject, 'Motivation').length > 0;
}

/** Among options of which none is known to be the chosen one, each may be it, unless the heading says otherwise. */
function areRejected(subject: Subject, rows: readonly Row[]): boolean {
	const isAside = sectionsAbout(subject, 'Alternatives').every(({title}) =>
		/alternat|reject|abandon|other|not chosen/i.test(title),
	);
	return isAside || rows.some(({item}) => item.selected === true);
}

function hasReason(subject: Subject, {item, path}: Row): boolean {
	const texts = ['name', 'summary', 'text'].flatMap((column) => linesAt(item, column)).join(' ');
	const isTold = lineAt(item, 'whyNot') !== '' || linesAt(item, 'cons').length > 0;
	return isTold || !isBare(`${texts} ${setInBelow(subject, path)}`);
}

/** The lines further inside than the one in which an option begins. */
function setInBelow(subject: Subject, path: string): string {
	const {lines} = subject.source;
	const first = lineOfItem(subject, path);
	if (first === undefined || !/^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(lines[first] ?? '')) return '';
	const below = lines.slice(first + 1, first + 1 + mostLines);
	const end = below.findIndex((line) => line.trim() !== '' && !/^\s{2}/.test(line));
	return below.slice(0, end < 0 ? undefined : end).join(' ');
}

/** In a paragraph below a list, which may give the reasons for all of its points. */
function isToldTogether(text: string): boolean {
	const paragraphs = text.trim().split(/\n[ \t]*\n/);
	const list = paragraphs.findIndex((paragraph) => /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(paragraph));
	const below = list < 0 ? [] : paragraphs.slice(list + 1).filter((paragraph) => /^[^\s#*+|>-]/.test(paragraph));
	return below.some((paragraph) => wordsIn(paragraph) >= fewestWords && reasons.test(paragraph));
}

/** Where the reason may be told: "See that proposal for details." */
const elsewhere = /\bsee\b|https?:/i;

/** A text that is long enough to hold a reason, in the language of the words that are known here, and has none. */
function isBare(text: string): boolean {
	return (
		wordsIn(text) >= fewestWords && /\b(?:the|and|is|to)\b/i.test(text) && !reasons.test(text) && !elsewhere.test(text)
	);
}
