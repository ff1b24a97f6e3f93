import {saidIn} from '../analysis/traceability/words.ts';
import {lineAt, type Row} from '../answers/rows.ts';
import {ownLines} from '../markdown/prose.ts';
import {type Section, sectionsIn} from '../markdown/sections.ts';
import {isBare} from './reason-words.ts';
import {bareName, hasTwin, meantByLetter} from './same-option.ts';
import type {Subject} from './types.ts';
import {isProse, unreadText} from './unread.ts';
import {isSettledBy, reasonFor} from './why-chosen.ts';

const label = /^[\s>*+_-]{0,9}why not(?: chosen)?[*_]{0,3}\s?:[*_]{0,3}\s{0,3}[^\s*_]/i;

/**
 * The options against which no reason is given: not as an answer, also of the same option under another name, nor in a
 * paragraph under its heading, nor by the rationale.
 */
export function withoutReason(subject: Subject, rows: readonly Row[]): Row[] {
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
