import {type Answers, itemsAt, valueAt} from '../answers/answers.ts';
import type {Question} from '../answers/interview.ts';
import {otherLeads} from '../lens/line/as-written.ts';
import {newCollector} from '../lens/read/collector.ts';
import type {FoundPattern, FoundSection, Range} from '../lens/read/found.ts';
import {mergeItems} from '../lens/read/merge.ts';
import {readSections} from '../lens/read/section.ts';
import {sameTitle} from '../lens/read/title.ts';
import {writeSection} from '../lens/write/section.ts';
import type {Section} from '../markdown/sections.ts';
import {linesAsText, type Source} from '../markdown/source.ts';
import type {Pattern, SectionPattern, Slot} from '../template/patterns.ts';
import {slotFor} from './parts.ts';
import {withPending} from './pending.ts';
import type {Shape} from './shape.ts';
import {holdsWords, wordsOf} from './words.ts';

/** What a section gives when it is read in a shape. */
export type Fit = {answers: Answers; hasText: boolean};

/** The section's own text, read beside the group. */
const [text, below] = ['text', 'below'].map((path): Pattern => ({type: 'text', slot: slotOf('text', path)})) as [
	Pattern,
	Pattern,
];
const pending = slotOf('line', 'pending');

/**
 * Reads a section in a shape. Undefined unless every word of the section, of those inside it that are items
 * included, is in what was read, and each item has a name of its own: a shape that would lose a word is none.
 */
export function fitOf(shape: Shape, section: Section, source: Source, bodyFirst: number): Fit | undefined {
	const pattern = patternOf(shape, section);
	const collector = newCollector([shape.question]);
	const [found] = readSections([pattern], [section], {source, collector, bodyFirst, besideStated: []});
	if (shape.question.fields) mergeItems(collector, shape.question);
	const {answers, marks} = collector;
	if (!found || !isNamed(shape.question, answers)) return undefined;
	const read = writeSection(withFoundColumns(pattern, found), {answers, marks}).slice(1);
	const isWhole = holdsWords(
		wordsOf(linesOf(shape, section, source, bodyFirst).filter(isSaid).join('\n')),
		wordsOf([...read, ...unknownCells(found), ...otherLabels(found, source)].join('\n')),
	);
	return isWhole ? {answers, hasText: answers.text !== undefined} : undefined;
}

function slotOf(kind: string, path: string): Slot {
	return slotFor({path, kind, label: '', prompt: '', step: 'design'});
}

function patternOf(shape: Shape, {level, title, children}: Section): SectionPattern {
	const {place, child, asides = [], taken, none} = shape;
	const body = withPending(shape, () => pending);
	const others = children.filter((inner) => !taken.includes(inner)).map(({title: name}) => bare(name));
	return {
		...bare(title),
		level,
		...(none === undefined ? {} : {none}),
		body: place === 'above' ? [...body, text] : [text, ...body, ...(place === 'between' ? [below] : [])],
		children: child ? [child, ...asides, ...others] : others,
	};
}

/** A section of which only the heading is known, so that what is before it ends there. */
function bare(title: string): SectionPattern {
	return {level: 6, heading: {start: title, pieces: [], end: ''}, also: [], body: [], children: []};
}

/** Without its name an item could not be told apart; two of one name could not be written. */
function isNamed({path, key, fields}: Question, answers: Answers): boolean {
	const main = key ?? fields?.[0]?.path;
	if (main === undefined) return true;
	const names = itemsAt(answers, path).map((item) => valueAt(item, main));
	return !names.includes(undefined) && (key === undefined || new Set(names).size === names.length);
}

function linesOf({taken}: Shape, {body}: Section, {lines}: Source, bodyFirst: number): string[] {
	return [
		...lines.slice(Math.max(body.first, bodyFirst), body.end),
		// What begins with a line in the text is part of it.
		...taken.flatMap(({heading, end}) => (heading.first < body.end ? [] : lines.slice(heading.first, end))),
	];
}

/** Where a link leads is markup, and stays where it stands. */
function isSaid(line: string): boolean {
	return !/^ {0,3}\[[^\]]+\]: *\S+/.test(line);
}

/** Headers of columns that the document does not have would count for words that it has elsewhere. */
function withFoundColumns(pattern: SectionPattern, found: FoundSection): SectionPattern {
	const body = pattern.body.map((part, index): Pattern => {
		const table = found.body[index];
		if (part.type !== 'table' || table?.type !== 'table') return part;
		const columns = part.columns.filter(({header}) => table.headers.some((other) => sameTitle(other, header)));
		return {...part, columns};
	});
	return {...pattern, body};
}

/** Labels and headings that say the same in other words than the first one. */
function otherLabels({pattern, title, body, children}: FoundSection, source: Source): string[] {
	const own = pattern.body.flatMap((part, index) => {
		const found = body[index];
		const isOther = part.type === 'labelled' && part.also !== undefined && found?.type === 'labelled';
		if (isOther) return found.announcement ? [] : [source.lines[found.first] ?? ''];
		return found ? leadsOf(found, source) : [];
	});
	return [
		...(pattern.also.length > 0 ? [title] : []),
		...own,
		...children.flatMap((child) => otherLabels(child, source)),
	];
}

/** What stands before values in other words than in most lines. */
function leadsOf(found: FoundPattern, source: Source): string[] {
	const textOf = (range: Range): string => linesAsText(source, range);
	if (found.type === 'lines') return found.lines.flatMap((one) => otherLeads(one.line, textOf(one)));
	if (found.type !== 'list') return [];
	return found.entries.flatMap(({entry, first, ownEnd, prefix}) =>
		otherLeads(entry.line, textOf({first, end: ownEnd}).slice(prefix.length)),
	);
}

/** Columns that nobody asks for stay in the table as they are. */
function unknownCells({body}: FoundSection): string[] {
	return body.flatMap((table) => {
		if (table?.type !== 'table') return [];
		const {headers, rows, pattern} = table;
		const unknown = [...headers.keys()].filter(
			(index) => !pattern.columns.some(({header}) => sameTitle(header, headers[index] ?? '')),
		);
		return unknown.flatMap((index) => [headers[index] ?? '', ...rows.map(({cells}) => cells[index] ?? '')]);
	});
}
