import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {enclosedRows} from './enclosed.ts';
import {sharedLabel} from './names.ts';
import {type HeaderRow, rowsOf} from './rows.ts';
import {bylineRows, sentenceRows} from './sentence.ts';
import {titleLine} from './title-line.ts';

/** The labelled values at the start of a document, with the lines that they fill; a new one goes before line `last`. */
export type Header = {first: number; end: number; last: number; rows: HeaderRow[]};

/**
 * The header of a document: the first blocks before or under its first heading that hold nothing but labelled
 * values, up to the last of which one label is known. A label counts once.
 */
export function headerOf(root: Section, source: Source, isKnown: (label: string) => boolean): Header | undefined {
	const above = headerIn(root, source, isKnown);
	if (above) return above;
	const [first] = root.children;
	return first && headerIn(first, source, isKnown);
}

function headerIn(section: Section, source: Source, isKnown: (label: string) => boolean): Header | undefined {
	const blocks = section.blocks.slice(section.blocks.findIndex(({type}) => type !== 'html' && type !== 'rule'));
	const titled = titledHeader(section, blocks, source, isKnown);
	if (titled) return titled;
	const enclosed = enclosedRows(blocks, source);
	if (enclosed) return enclosed.rows.some(({label}) => isKnown(label)) ? enclosed : undefined;
	const header = headerOfBlocks(blocks, source, isKnown);
	if (header) return header;
	for (let words = 1; words <= mostWords && isProse(blocks[words - 1]); words++) {
		const below = headerOfBlocks(blocks.slice(words), source, isKnown);
		if (below) return below.rows.some(({label}) => isCertain(label)) ? below : undefined;
	}

	return undefined;
}

/** Below a line that names the document in place of a heading; it is the first row. */
function titledHeader(
	section: Section,
	[, ...blocks]: readonly Block[],
	source: Source,
	isKnown: (label: string) => boolean,
): Header | undefined {
	const title = titleLine(section, source);
	const below = title && headerOfBlocks(blocks, source, isKnown);
	const labels = below?.rows.map(({label}) => sharedLabel(label)?.shared.path) ?? [];
	if (!title || !below || labels.includes('title') || !below.rows.some(({label}) => isCertain(label))) return undefined;
	return {...below, first: title.line, rows: [title, ...below.rows]};
}

/** So many paragraphs may stand above it, such as a second title or a notice. */
const mostWords = 3;

function isProse(block: Block | undefined): boolean {
	return block !== undefined && ['paragraph', 'quote', 'html', 'rule'].includes(block.type);
}

/** What hardly anything but a document has: others are also labels of what it is about. */
function isCertain(label: string): boolean {
	const path = sharedLabel(label)?.shared.path;
	return path !== undefined && path !== 'title';
}

function headerOfBlocks(
	blocks: readonly Block[],
	source: Source,
	isKnown: (label: string) => boolean,
): Header | undefined {
	const taken = new Set<string>();
	const rows: HeaderRow[] = [];
	let end: number | undefined;
	let known = 0;
	for (let index = 0; index < blocks.length; index++) {
		const block = blocks[index];
		const unlabelled = index === 0 && block ? (sentenceRows(block, source) ?? bylineRows(block, source)) : undefined;
		const found = unlabelled ?? (block && headerRows(block, blocks[index + 1], source, isKnown));
		if (!block || !found) break;
		const isNew = found.some(({label}) => isKnown(label) && !taken.has(label.toLowerCase()));
		for (const {label} of found) taken.add(label.toLowerCase());
		rows.push(...found);
		const list = found.at(-1)?.list;
		if (list && list.end > block.end) index++;
		if (!isNew) continue;
		end = Math.max(block.end, list?.end ?? 0);
		known = rows.length;
	}

	const [start] = blocks;
	return start && end !== undefined ? {first: start.first, end, last: end, rows: rows.slice(0, known)} : undefined;
}

/** The head of a table that has only names for its columns is no value. */
function headerRows(
	block: Block,
	next: Block | undefined,
	source: Source,
	isKnown: (label: string) => boolean,
): HeaderRow[] | undefined {
	const rows = rowsOf(block, next, source);
	if (!rows) return undefined;
	const isOwn = rows.some(({label}) => isKnown(label)) || rows.every(({lead}) => /[*_]$/.test(lead));
	if (!isOwn) return undefined;
	const isTable = block.type === 'table' && rows[0]?.form === 'cell';
	return isTable ? rows.filter(({label, line}) => line !== block.first || isKnown(label)) : rows;
}
