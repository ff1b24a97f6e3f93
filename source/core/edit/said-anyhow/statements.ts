import type {Reading} from '../../document/read.ts';
import type {Range} from '../../lens/read/found.ts';
import type {Block} from '../../markdown/blocks.ts';
import {bulletOf} from '../../markdown/label.ts';
import {parsed} from '../../markdown/parsed.ts';
import {ownLines} from '../../markdown/prose.ts';
import type {Section} from '../../markdown/sections.ts';
import {cellsOf} from '../../markdown/table.ts';
import {plainHeading} from '../../shapes/plain-heading.ts';
import {remembering} from '../../text/remembering.ts';
import {type Indication, indicationAt} from '../evidence/evidence.ts';
import {speaksOfGoingBack} from './going-back.ts';
import {paragraphLabel, sentenceLabel, sentencesWithLines} from './sentences.ts';

/**
 * A sentence of a document, or a row of a table, whoever reads it. The line counts from 0; `titles` are the headings
 * above it and the labels that it stands behind, from the outside, as headings are compared, and `label` the innermost one
 * of these if it is no heading; `first` is the line where its paragraph or its row begins, and `whole` its words with
 * those of its label if it has an "it", and of the sentence before it, too, if it begins with "This", which points there.
 */
export type Passage = {
	line: number;
	text: string;
	label: string;
	titles: readonly string[];
	first: number;
	whole: string;
};

/** All that a document states outside of code, quotations, comments and front matter, in its order. */
export const statementsOf = remembering((text): readonly Passage[] =>
	statedIn(parsed(text).root, [], {lines: ownLines(text), statements: []}),
);

/** What stands above a paragraph about the way back. */
const wayBack = 'way back';

/** A sentence that says something of what the one before it names. */
const pointing = /^\W*(?:this|that|these|those|it|they|both|not|nor|yes|no|later)\b/i;

/** One that says something of what its label names, or of what its paragraph begins with in bold. */
const referring = /\b(?:it|its|them|their)\b/i;

const boldStart = /^\s*(?:\*\*|__)([^*_\n]{2,80})(?:\*\*|__)/;

/** An entry of a table of contents. */
const inContents = /^\[.*\]\(#[^)]*\)$/;

type Collector = {lines: readonly string[]; statements: Passage[]};

/** The heading of a whole document is what all of it is about, and says nothing of one part; one of several is a chapter. */
function statedIn({blocks, children}: Section, titles: readonly string[], to: Collector): Passage[] {
	stated(blocks, titles, to);
	const [, another] = children.filter(({level}) => level === 1);
	for (const child of children) {
		const isChapter = child.level > 1 || another !== undefined;
		statedIn(child, isChapter ? [...titles, plainHeading(child.title)] : titles, to);
	}

	return to.statements;
}

/** A label alone is that of what follows it, up to the next one. */
function stated(blocks: readonly Block[], titles: readonly string[], to: Collector, isItem = false): void {
	let within = titles;
	for (const block of blocks) {
		if (block.type === 'table') rowsOf(block, within, to);
		else if (block.type === 'list') for (const item of block.children) stated(item.children, within, to, true);
		else if (block.type === 'paragraph') {
			for (const part of partsOf(block, to.lines, titles.length === 0)) {
				const lead = paragraph(part, within, titles, to);
				if (lead && (lead.isAlone || isItem)) within = [...titles, plainHeading(lead.label)];
			}
		}
	}
}

/** A paragraph is as many as it has lines with labels; at the head, where each line begins anew, as it has lines. */
function partsOf({first, end}: Range, lines: readonly string[], isHead: boolean): Range[] {
	const isBegun = (line: string): boolean => /^\s*[\p{Lu}\d*_[@(]/u.test(line);
	const isEach = isHead && lines.slice(first, end).every(isBegun);
	const starts = [first];
	for (let line = first + 1; line < end; line += 1) if (isEach || paragraphLabel(lines[line] ?? '')) starts.push(line);
	return starts.map((start, index) => ({first: start, end: starts[index + 1] ?? end}));
}

function paragraph(
	{first, end}: Range,
	within: readonly string[],
	titles: readonly string[],
	{lines, statements}: Collector,
): ReturnType<typeof paragraphLabel> {
	const [head = '', ...others] = lines.slice(first, end);
	const own = head.slice(bulletOf(head).length).replace(/^\s*\[[ xX]\]\s/, '');
	const text = [own, ...others].join('\n');
	const lead = paragraphLabel(text);
	const labelled = lead ? [...titles, plainHeading(lead.label)] : within;
	const above = speaksOfGoingBack(text) ? [wayBack, ...labelled] : labelled;
	const label = labelled.length > titles.length ? (labelled.at(-1) ?? '') : '';
	const behind = lead?.length ?? 0;
	const skipped = text.slice(0, behind).split('\n').length - 1;
	const subject = boldStart.exec(text)?.[1] ?? '';
	let before = '';
	for (const {text: sentence, line} of sentencesWithLines(text.slice(behind))) {
		if (inContents.test(sentence)) continue;
		const whole = wholeOf(sentence, label || subject, before);
		const own = before === '' ? undefined : sentenceLabel(sentence);
		const named = own === undefined ? {label, titles: above} : {label: own, titles: [...above, plainHeading(own)]};
		statements.push({line: first + skipped + line, text: sentence, ...named, first, whole});
		before = sentence;
	}

	return lead;
}

function wholeOf(sentence: string, label: string, before: string): string {
	if (pointing.test(sentence)) return `${label} ${before} ${sentence}`.trim();
	return referring.test(sentence) ? `${label} ${sentence}`.trim() : sentence;
}

/** The first cell of a row is its label. */
function rowsOf({children}: Block, titles: readonly string[], {lines, statements}: Collector): void {
	for (const [index, {first}] of children.entries()) {
		const cells = cellsOf(lines[first] ?? '').map(({text}) => text);
		const label = plainHeading(cells[0] ?? '');
		const text = cells.join(' | ').trim();
		if (text !== '')
			statements.push({
				line: first,
				text,
				label: index === 0 ? '' : label,
				titles: index === 0 || label === '' ? titles : [...titles, label],
				first,
				whole: text,
			});
	}
}

/** A statement as what a document says already of a question. */
export function said(path: string, {line}: Passage, {source}: Reading, weight: number): Indication {
	return indicationAt(path, line, source.lines, weight);
}
