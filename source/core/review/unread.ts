import type {Field, Interview} from '../answers/interview.ts';
import {type Kept, keptIn} from '../document/kept.ts';
import {questionAt} from '../draft/place.ts';
import type {CellPlace} from '../lens/read/unread-cells.ts';
import type {Section} from '../markdown/sections.ts';
import {spanOfLines} from '../markdown/span.ts';
import {cellsOf, valueOfCell} from '../markdown/table.ts';
import {lastUpTo} from '../text/last-up-to.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {linesOfItem} from './items.ts';
import {wordsIn} from './texts.ts';
import type {Subject} from './types.ts';

/** Fewer words put an answer off: "We will see." */
const fewestWords = 5;

const comment = /<!--[\s\S]*?(?:-->|$)/g;

/** Gathered once, since a document has many sections. */
const keptOf = rememberingByIdentity(keptIn);

/** What stands in a section and is no answer, such as a paragraph or a table in place of labels; without comments. */
export function unreadText({reading, source}: Subject, {body, end}: Pick<Section, 'body' | 'end'>): string {
	if (body.first >= end) return '';
	const span = spanOfLines(source, {first: body.first, end});
	const kept = keptOf(reading);
	const startAt = (index: number): number => kept[index]?.start ?? 0;
	const [from, to] = [lastUpTo(kept.length, startAt, span.start), lastUpTo(kept.length, startAt, span.end)];
	return (
		kept
			.slice(from, to + 1)
			.filter(({start, end}) => start <= span.end && (start >= span.start || end > span.start))
			// A section that nothing reads is kept with its heading.
			.map(({start, end, text}) => (start < span.start ? source.text.slice(span.start, Math.min(end, span.end)) : text))
			.map((text) => text.replaceAll(comment, ''))
			.join('\n\n')
	);
}

/** Whether a text of some length that nothing reads, wherever it stands, speaks of something. */
export function isUnreadAbout({reading}: Subject, words: RegExp): boolean {
	// A heading is there for what is to stand below it.
	const texts = keptOf(reading).map(({text}) => text.replaceAll(comment, '').replaceAll(/^#.*$/gm, ''));
	return texts.some((text) => words.test(text) && isProse(text));
}

/** The same of all sections around a line, from the chapter to the innermost one, without those inside them. */
export function unreadAround(subject: Subject, line: number): string {
	const texts: string[] = [];
	for (let around = within(subject.root, line); around; around = within(around, line))
		if (around.level > 1) texts.push(unreadText(subject, {...around, end: around.body.end}));
	return texts.join('\n\n');
}

/**
 * Whether words that nothing reads stand behind an item, in the section that it stands in, or in its row of a table or
 * its entry of a list, where a few are enough: they may say what it lacks. What stands before the first item leads to it.
 */
export function isToldBehind(subject: Subject, path: string): boolean {
	const {root, reading, source} = subject;
	return linesOfItem(subject, path).some((line) => {
		const section = sectionAround(root, line);
		if (!section) return false;
		const [from = 0, to = source.text.length] = [source.starts[line + 1], source.starts[section.body.end]];
		const kept = keptOf(reading);
		const startAt = (index: number): number => kept[index]?.start ?? 0;
		const [first, last] = [from, to - 1].map((offset) => lastUpTo(kept.length, startAt, offset));
		// Where nothing is kept before it, the search ends at the first part, wherever that is.
		const around = kept.slice(first, (last ?? 0) + 1).filter(({start}) => start < to);
		if (around.some((part) => isToldInRow(subject, part.lines, {path, line}) || isInside(subject, part, line)))
			return true;
		// What other rows of its table say is of other items.
		const others = around.filter(({lines: {cells, first, end}}) => !cells || line < first || line >= end);
		const behind = others.map(({start, end, text}) => {
			// One that begins before the item goes on behind it.
			return start >= from ? text : source.text.slice(from, Math.min(end, to));
		});
		return isProse(behind.map((text) => text.replaceAll(comment, '')).join('\n'));
	});
}

/** The same, or a dash alone in a cell of its row, which says that there is nothing to say. */
export function isToldOrNone(subject: Subject, path: string): boolean {
	const lines = linesOfItem(subject, path).map((line) => subject.source.lines[line] ?? '');
	return lines.some(saysNone) || isToldBehind(subject, path);
}

/** Those of which nothing behind them may say what they lack. */
export function untold<Item extends {path: string}>(subject: Subject, items: readonly Item[]): Item[] {
	return items.filter(({path}) => !isToldOrNone(subject, path));
}

function saysNone(line: string): boolean {
	return line.includes('|') && cellsOf(line).some(({text}) => text !== '' && valueOfCell(text) === '');
}

/** Further inside than the entry of a list that it stands below. */
function isInside({source}: Subject, {text, lines: {first}}: Kept, line: number): boolean {
	const indent = (at: number): number => /^\s*/.exec(source.lines[at] ?? '')?.[0].length ?? 0;
	if (first <= line || !/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(source.lines[line] ?? '')) return false;
	if (!/[\p{L}\p{N}]/u.test(text.replaceAll(comment, ''))) return false;
	const between = source.lines.slice(line + 1, first + 1);
	return between.every((other, index) => other.trim() === '' || indent(line + 1 + index) > indent(line));
}

/** In a column that nobody asks for; a number in the first one only counts the rows. */
function isToldInRow(
	{source, interview}: Subject,
	lines: Kept['lines'],
	{path, line}: {path: string; line: number},
): boolean {
	const asked = new Set(fieldsOf(interview, path).flatMap(namesOf));
	return unreadHeaders(source, lines, line).some((header) => !asked.has(header));
}

/** Whether the row of an item says a column in words that are no answer there: an impact "device defective". */
export function isSaidInCell({reading, source, interview}: Subject, path: string, column: string): boolean {
	const names = fieldsOf(interview, path)
		.filter((field) => field.path === column)
		.flatMap(namesOf);
	return linesOfItem({reading}, path).some((line) =>
		keptOf(reading).some(({lines}) => unreadHeaders(source, lines, line).some((header) => names.includes(header))),
	);
}

/** What only says that it is still to be said. */
const pending = /^(?:open|tb[acd]|to ?do|unknown|unclear|offen|pending)$/i;

/** The headers above the cells of a line that no answer holds, in lower case. */
function unreadHeaders({lines}: Subject['source'], {first, cells = []}: Kept['lines'], line: number): string[] {
	const textAt = ({line: at, start, end}: CellPlace): string => (lines[at] ?? '').slice(start, end).trim();
	const own = cells.filter((cell) => {
		const text = textAt(cell);
		return (
			cell.line === line &&
			/[\p{L}\p{N}]/u.test(text) &&
			!pending.test(text) &&
			!(cell.column === 0 && /^\d{1,3}\.?$/.test(text))
		);
	});
	const headers = new Map(cells.filter((cell) => cell.line === first).map((cell) => [cell.column, textAt(cell)]));
	return own.map(({column}) => headers.get(column)?.toLowerCase() ?? '');
}

function fieldsOf(interview: Interview, path: string): readonly Field[] {
	return questionAt(interview, path.replace(/\[\d+\].*$/, ''))?.fields ?? [];
}

function namesOf({path, label}: Field): string[] {
	return [path.toLowerCase(), label.toLowerCase()];
}

/** The innermost section around a line; undefined before the first heading. */
export function sectionAround(root: Section, line: number): Section | undefined {
	const inner = within(root, line);
	return inner && (sectionAround(inner, line) ?? inner);
}

function within({children}: Section, line: number): Section | undefined {
	const found = children[lastUpTo(children.length, (index) => children[index]?.heading.first ?? 0, line)];
	return found && found.heading.first <= line && line < found.end ? found : undefined;
}

/** Whether that text is long enough to be an answer in a form of its own. */
export function isProse(text: string): boolean {
	return wordsIn(text) >= fewestWords;
}
