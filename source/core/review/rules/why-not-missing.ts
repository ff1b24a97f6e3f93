import {lineAt, linesAt, type Row, rowsAt} from '../../answers/rows.ts';
import {spanOfHeading, spanOfLines} from '../../markdown/span.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import {grouped} from '../../text/grouped.ts';
import {emptyReasons} from '../empty-reasons.ts';
import {called, lineOfItem, quoted, spanOfItem} from '../items.ts';
import {isBare, isToldTogether} from '../reason-words.ts';
import {areNames} from '../same-option.ts';
import {isStatusQuo} from '../status-quo.ts';
import {sectionsAbout, textUnder, wordsIn} from '../texts.ts';
import {type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {hedged, isPricedInPassing} from '../weighed.ts';
import {reasonFor} from '../why-chosen.ts';
import {withoutReason} from '../without-reason.ts';

/** Fewer words beside the name of the chosen one give no reason that others could be held against. */
const fewestWords = 5;

/** So many words about an option do more than say what it is. */
const manyWords = 10;

/** What is told of one option is shorter. */
const mostLines = 30;

const otherSections = ['Open questions', 'Glossary', 'History', 'References', 'Future work', 'Test plan', 'Teaching'];

/** Where the choice has a reason against all others at once. */
const choosing = /\b(?:chosen option|we (?:decided|chose))\b.{0,500}(?:\n.{0,500})?\b(?:because|reasons?)\b/i;

export const whyNotMissing: Rule = {
	id: 'why-not-missing',
	code: 'O04',
	promise: 'Every option that is not chosen says why not.',
	about: ['options.whyNot', 'options'],
	levels: {own: fromReview('error'), foreign: fromReview('info')},
	notesWhile: 'open',
	check(subject) {
		const rows = rowsAt(subject.answers, 'options');
		const chosen = rows.filter(({item}) => item.selected === true);
		const isChosenForReason = chosen.some((row) => wordsIn(reasonFor(subject.answers, row)) >= fewestWords);
		if (subject.profile !== 'foreign') {
			const unreasoned = [...byDecision(rows).values()].flatMap((ways) =>
				ways.some(({item}) => item.selected === true) && areNames(ways) ? withoutReason(subject, ways) : [],
			);
			return [...unreasoned.map(missing), ...leftEmpty(subject)];
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
				// What speaks against it is a reason that a reader can guess, and a description may hold one.
				...(subject.stage !== 'draft' && (isWeighedOut(row) || isDescribed(row) || isChosenForReason)
					? {severity: 'info' as const}
					: {}),
			};
		}
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Redis - It is fast.\n\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Why not chosen**: They are slow.\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files\n- **Option B**: Redis\n- **Selected**: Redis - It is fast.\n\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Pros**: They are there.\n',
};

/** Options by the decision that they are ways of. */
function byDecision(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
	return grouped(rows, ({item}) => [lineAt(item, 'decision')]);
}

/** Where the options of a section are not read, their labels still show what was asked. */
function leftEmpty(subject: Subject): Found[] {
	return emptyReasons(subject).map(({section, line}) => ({
		...spanOfLines(subject.source, {first: line, end: line + 1}),
		message: `Nothing stands behind the label of the reason against ${quoted(section.title)}.`,
		next: 'Give the reason, so that nobody proposes it again.',
	}));
}

/** Something is said against it, as an argument or in its sentences. */
function isWeighedOut({item}: Row): boolean {
	return linesAt(item, 'cons').length > 0 || isPricedInPassing(item) || hedged.test(lineAt(item, 'description'));
}

/** In a text of its own, which may weigh it in words that nobody here knows. */
function isDescribed({item}: Row): boolean {
	return wordsIn(`${lineAt(item, 'summary')} ${lineAt(item, 'description')}`) >= manyWords;
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
