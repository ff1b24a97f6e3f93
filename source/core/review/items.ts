import {lineAt, type Row} from '../answers/rows.ts';
import {spanOfPath} from '../document/places.ts';
import type {Reading} from '../document/read.ts';
import type {FoundEntry, FoundPattern, FoundSection, Mention} from '../lens/read/found.ts';
import type {AnswerSpan} from '../lens/write/block.ts';
import {spanOfLines} from '../markdown/span.ts';
import type {Line} from '../template/patterns.ts';
import {slotsOf} from '../template/slots-of.ts';
import {cutTo} from '../text/cut.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import type {Subject} from './types.ts';

const link = /\[([^\][\n]{1,200})\]\([^()\s]{1,500}\)/g;

/** Columns of what is quoted within a message. */
const longestQuote = 60;

/** The heading, bullet or row of the item that a path leads to (`risks[2].owner`); else what it is part of. */
export function spanOfItem(subject: Subject, path: string): AnswerSpan {
	const first = lineOfItem(subject, path);
	return first === undefined
		? spanOfPath(subject, path)
		: {...spanOfLines(subject.source, {first, end: first + 1}), path};
}

/** The line of that heading, bullet or row, counted from 0; undefined for an item that has none of its own. */
export function lineOfItem(subject: Pick<Subject, 'reading'>, path: string): number | undefined {
	return linesOfItem(subject, path)[0];
}

/** All such lines, since an item may stand in a list, under a heading and in a table. */
export function linesOfItem({reading}: Pick<Subject, 'reading'>, path: string): readonly number[] {
	const item = /^.*?\[\d+\]/.exec(path)?.[0] ?? '';
	return linesByItem(reading).get(item) ?? [];
}

/** Kept, since rules ask once for each of thousands of items. */
const linesByItem = rememberingByIdentity(({sections}: Reading): ReadonlyMap<string, readonly number[]> => {
	const lines = new Map<string, number[]>();
	for (const {mention, first} of sections.flatMap(mentionsIn)) {
		const item = `${mention.group.path}[${mention.index}]`;
		const known = lines.get(item);
		if (known) known.push(first);
		else lines.set(item, [first]);
	}

	return lines;
});

/** The bullet or line that holds an answer (`rollback.trigger`); else what it is part of. */
export function spanOfAnswer(subject: Pick<Subject, 'reading' | 'source'>, path: string): AnswerSpan {
	const first = linesByAnswer(subject.reading).get(path);
	return first === undefined
		? spanOfPath(subject, path)
		: {...spanOfLines(subject.source, {first, end: first + 1}), path};
}

/** Kept, since each of thousands of answers may be undecided. */
const linesByAnswer = rememberingByIdentity(({sections}: Reading): ReadonlyMap<string, number> => {
	const slots = sections
		.flatMap(linesIn)
		.flatMap(({line, first}) => slotsOf(line).map(({question, column}) => ({question, column, first})));
	const own = slots.filter(({column}) => column === undefined);
	return new Map(own.reverse().map(({question, first}) => [question, first]));
});

/** Whether an item is a section of its own. In documents of other houses, bullets under "Plan" are seldom phases. */
export function isHeaded(subject: Subject, path: string): boolean {
	const line = lineOfItem(subject, path);
	return line !== undefined && /^ {0,3}#/.test(subject.source.lines[line] ?? '');
}

/** An item by its name, or by its number while it has none: `"Files"`, `option 2`. */
export function called({path, item}: Row, key: string, noun: string): string {
	const name = lineAt(item, key);
	if (name !== '') return quoted(name);
	return `${noun} ${Number(/\[(\d+)\]$/.exec(path)?.[1] ?? 0) + 1}`;
}

/** What a document says, in a message about it, which has no room for all of a paragraph, nor for where its links lead. */
export function quoted(text: string): string {
	return `"${cutTo(text.replaceAll(link, '$1'), longestQuote)}"`;
}

type Mentioned = {mention: Mention; first: number};

/** Headings before what stands under them; the line of an option in a list comes before its row in a grid. */
function mentionsIn(section: FoundSection): Mentioned[] {
	const own = section.mention ? [{mention: section.mention, first: section.heading.first}] : [];
	return [...own, ...section.body.flatMap(mentionsInPattern), ...section.children.flatMap(mentionsIn)];
}

function mentionsInPattern(found: FoundPattern | undefined): Mentioned[] {
	if (found?.type === 'list') return found.entries.flatMap(mentionsInEntry);
	if (found?.type === 'labelled') return found.list.entries.flatMap(mentionsInEntry);
	return found?.type === 'table' || found?.type === 'grid' ? found.rows : [];
}

function mentionsInEntry({mention, first, children}: FoundEntry): Mentioned[] {
	return [...(mention ? [{mention, first}] : []), ...children.flatMap(mentionsInEntry)];
}

type Written = {line: Line; first: number};

function linesIn({body, children}: FoundSection): Written[] {
	return [...body.flatMap(linesInPattern), ...children.flatMap(linesIn)];
}

function linesInPattern(found: FoundPattern | undefined): Written[] {
	if (found?.type === 'lines') return found.lines;
	const list = found?.type === 'labelled' ? found.list : found;
	return list?.type === 'list' ? list.entries.flatMap(linesInEntry) : [];
}

function linesInEntry({entry, first, children}: FoundEntry): Written[] {
	return [{line: entry.line, first}, ...children.flatMap(linesInEntry)];
}
