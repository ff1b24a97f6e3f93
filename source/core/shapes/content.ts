import type {Field, Question} from '../answers/interview.ts';
import {inOneLine} from '../lens/texts.ts';
import type {Block} from '../markdown/blocks.ts';
import {labelAt} from '../markdown/label.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import type {Entry, Pattern} from '../template/patterns.ts';
import {slotsOf} from '../template/slots-of.ts';
import {type ColumnLabels, labelledEntries, labelsOf} from './labels.ts';
import {type Lead, leadsBehind, pieceBehind} from './leads.ts';
import {columnNamed, type Names} from './names.ts';
import {bullets, columnSlot, groupColumn, lineWith, withColumns} from './parts.ts';
import type {ContentRecogniser} from './sections.ts';

/** Columns that stand in the heading and in the text; all others are labelled bullets below. */
export type Own = {heading: readonly string[]; text: string};

/** Text, and bullets with the labels of columns at its end. */
export function labelledContent(own: Own, names: Names): ContentRecogniser {
	return (question, items, source) => {
		const labels = labelsOf(items.flatMap(lastBullets), source, names);
		const {asked, entries} = labelled(question, own, labels);
		return {question: asked, body: [...textUnlessLabelled(asked, own, labels), bullets(entries)]};
	};
}

/** Bullets with the labels of columns, and text below them. */
export function leadingContent(own: Own, names: Names): ContentRecogniser {
	return (question, items, source) => {
		const labels = labelsOf(items.flatMap(firstBullets), source, names);
		if (labels.starts.size === 0 || labels.starts.has(own.text)) return undefined;
		const {asked, entries} = labelled(question, own, labels);
		return {question: asked, body: [bullets(entries), textPattern(asked, own)]};
	};
}

/** Text, and paragraphs that begin with the labels of columns at its end. */
export function paragraphContent(own: Own, names: Names, openings?: Names): ContentRecogniser {
	return (question, items, source) => {
		const blocks = items.flatMap((item) => labelledLines(item.blocks, source, names));
		const labels = labelsOf(blocks, source, names);
		// Where all of them stand above lists, these are labelled lists.
		if (!blocks.some(({first}) => isInLine(source.lines[first] ?? ''))) return undefined;
		const {asked, entries} = labelled(question, own, {...labels, others: new Map()});
		const lines = blocks.map(({first}) => source.lines[first] ?? '');
		const whole = withLeads(entries, asked, (start) => leadsBehind(start, lines, names, openings));
		if (!whole) return undefined;
		const paragraphs = bullets(whole.map((entry) => ({...entry, paragraph: true})));
		return {question: asked, body: [...textUnlessLabelled(asked, own, labels), paragraphs]};
	};
}

/** Entries with what stands behind further labels in their lines; undefined where that is not clear. */
function withLeads(
	entries: readonly Entry[],
	group: Question,
	leadsFor: (start: string) => readonly Lead[] | undefined,
): Entry[] | undefined {
	const found = entries.map((entry) => ({entry, leads: leadsFor(entry.line.start)}));
	const behind = new Set(found.flatMap(({leads = []}) => leads.map(({column}) => column)));
	const areClear = found.every(({leads}) =>
		leads?.every(({column}) => group.fields?.some(({path}) => path === column)),
	);
	if (!areClear) return undefined;
	return found.flatMap(({entry, leads = []}) => {
		const {line} = entry;
		const isBehind = slotsOf(line).some(({column}) => column !== undefined && behind.has(column));
		if (isBehind) return [];
		const [slot] = slotsOf(line);
		if (!slot || leads.length === 0) return [entry];
		const pieces = leads.map((lead) => pieceBehind(group, lead));
		return [{line: {...line, pieces: [...lineWith('', inOneLine(slot)).pieces, ...pieces]}, children: []}];
	});
}

/** Text alone. */
export function textContent(own: Own): ContentRecogniser {
	return (question) => {
		const kept = withColumns(question, ({path}) => own.heading.includes(path) || path === own.text);
		return {question: kept, body: [textPattern(kept, own)]};
	};
}

/** The text of an item's section. */
export function textPattern(question: Question, {text}: Own): Pattern {
	return {type: 'text', slot: columnSlot(question, groupColumn(question, text))};
}

/** The bullets that a section ends in. */
export function lastBullets(section: Section): readonly Block[] {
	const last = section.blocks.at(-1);
	return last?.type === 'list' ? last.children : [];
}

/** The bullets above the text of a section, with a blank line between. */
function firstBullets({blocks: [first, next]}: Section): readonly Block[] {
	return first?.type === 'list' && first.end !== next?.first ? first.children : [];
}

/** The lines of paragraphs that begin with the label of a column, each with the list below it. */
function labelledLines(blocks: readonly Block[], {lines}: Source, names: Names): Block[] {
	return blocks.flatMap((block, index) => {
		if (block.type !== 'paragraph') return [];
		const below = blocks[index + 1];
		const all = Array.from({length: block.end - block.first}, (_, offset) => block.first + offset);
		return all
			.filter((line) => columnNamed(names, labelAt(lines[line] ?? '')?.text ?? '') !== undefined)
			.map((line) => ({...block, first: line, children: below?.type === 'list' ? [below] : []}));
	});
}

/** Whether what a label announces stands behind it. */
function isInLine(line: string): boolean {
	const {open = '', text = '', close = ''} = labelAt(line) ?? {};
	return line.trimEnd().length > open.length + text.length + close.length;
}

/** The text has a label of its own where all that stands there has one. */
function textUnlessLabelled(question: Question, own: Own, {starts}: ColumnLabels): Pattern[] {
	return starts.has(own.text) ? [] : [textPattern(question, own)];
}

/** Entries for the columns of an item, and for what has a label beside theirs. */
function labelled(question: Question, own: Own, labels: ColumnLabels) {
	const others = labels.starts.size > 0 ? [...labels.others.keys()].map(otherColumn) : [];
	const isNew = ({path}: Field) => !question.fields?.some((field) => field.path === path);
	const asked = {...question, fields: [...(question.fields ?? []), ...others.filter(isNew)]};
	const starts = new Map([
		...labels.starts,
		...others.map(({path, label}) => [path, labels.others.get(label) ?? ''] as const),
	]);
	const fields = asked.fields.filter(
		({path}) => !own.heading.includes(path) && (path !== own.text || labels.starts.has(path)),
	);
	return {asked, entries: labelledEntries(asked, fields, {...labels, starts})};
}

/** What a house says of each item beside what all houses do. */
export function otherColumn(label: string): Field {
	const path = label
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '');
	return {path, kind: 'text', label, prompt: `${label}?`};
}
