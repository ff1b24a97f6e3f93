import type {Block} from '../../markdown/blocks.ts';
import {bulletOf, labelAt} from '../../markdown/label.ts';
import type {Source} from '../../markdown/source.ts';
import {cellsOf} from '../../markdown/table.ts';
import {isMetadataLabel} from './names.ts';

/** One labelled value of a header: `- Status: Draft`, `**Author**: Ann`, `Date: 2026-03-01`, `| Owner | Ann |`. */
export type HeaderRow = {
	label: string;
	/** The line that it stands on. */
	line: number;
	/** All before the label: the bullet, the pipe, the stars. */
	lead: string;
	/** What stands between the label and its value, or would. */
	between: string;
	/** Offsets of the value in its line; empty where there is none yet. */
	value: {start: number; end: number};
	/** What breaks the line (see `lineBreak`), or the end of a table's row. */
	tail: string;
	/** More stands below than one line can hold, or another label behind the value: it is kept, and not read. */
	isLong: boolean;
};

/** The rows that a block consists of; undefined when a line of it is anything else. */
export function rowsOf(block: Block, source: Source): HeaderRow[] | undefined {
	const rows = candidatesIn(block, source);
	return rows.every((row) => row !== undefined) && rows.length > 0 ? rows : undefined;
}

function candidatesIn(block: Block, source: Source): (HeaderRow | undefined)[] {
	switch (block.type) {
		case 'paragraph':
			return linesFrom(block.first, block.end).map((line) => rowIn(source.lines[line] ?? '', line, ''));
		case 'list':
			return block.children.filter((item) => !isLinkAlone(item, source)).map((item) => rowOfItem(item, source));
		case 'table':
			return block.children.map(({first}) => rowOfTable(source.lines[first] ?? '', first, first === block.first));
		default:
			return [];
	}
}

function linesFrom(first: number, end: number): number[] {
	return Array.from({length: end - first}, (_, index) => first + index);
}

/** A bullet that is nothing but a link stands among labelled ones for itself. */
function isLinkAlone({first, end}: Block, {lines}: Source): boolean {
	const line = lines[first] ?? '';
	const text = line.slice(bulletOf(line).length).trim();
	return (
		end === first + 1 &&
		/^(?:\[[^[\]]{1,200}\]\([^()\s]{1,1000}\)|<https?:\/\/[^<>\s]{1,1000}>|https?:\/\/\S{1,1000})$/.test(text)
	);
}

function rowOfItem(item: Block, source: Source): HeaderRow | undefined {
	const line = source.lines[item.first] ?? '';
	const row = rowIn(line, item.first, bulletOf(line));
	return row && {...row, isLong: row.isLong || item.end > item.first + 1};
}

/** What ends a line and is no part of its value: spaces, a tag, or a backslash that is not escaped itself. */
const lineBreak = /(?:[ \t]{0,99}<br[ \t]{0,9}\/?>[ \t]{0,99}|[ \t]+|(?<=(?<!\\)(?:\\\\)*)\\)$/i;

function rowIn(line: string, at: number, bullet: string): HeaderRow | undefined {
	const found = labelAt(line.slice(bullet.length));
	// A number or a bracket begins a line of text.
	if (!found || !/^\p{L}/u.test(found.text)) return undefined;
	const {open, text: label, close} = found;
	const after = bullet.length + open.length + label.length + close.length;
	const rest = line.slice(after);
	const tail = lineBreak.exec(rest)?.[0] ?? '';
	const end = line.length - tail.length;
	const start = end - rest.slice(0, rest.length - tail.length).trimStart().length;
	return {
		label: label.trim(),
		line: at,
		lead: bullet + open,
		between: close + (start > after ? line.slice(after, start) : ' '),
		value: start < end ? {start, end} : {start: after, end: after},
		tail: start < end ? tail : '',
		isLong: holdsLabel(line.slice(start, end)),
	};
}

const emphasised = /(?:\*\*|__)(\p{L}[^*_:]{0,39})(?::(?:\*\*|__)|(?:\*\*|__):)/gu;
const apart = /(?:[|·•;—–]| {2,}|<br[ \t]{0,9}\/?>)[ \t]{0,9}(\p{L}[\p{L} ]{0,30}):\s/giu;

/** Whether several labelled values share a line: `**Status**: Draft | **Author**: Ann`. */
function holdsLabel(value: string): boolean {
	const labels = [...value.matchAll(emphasised), ...value.matchAll(apart)];
	return labels.some(([, label = '']) => isMetadataLabel(label));
}

/** A table of two columns has a label and a value in each row, its head included. */
function rowOfTable(line: string, at: number, isHead: boolean): HeaderRow | undefined {
	const [name, value, ...others] = cellsOf(line);
	if (!name || !value || others.length > 0) return undefined;
	const label = name.text.replaceAll(/^[*_]+|:?[*_]*:?$/g, '');
	if (label === '' && !isHead) return undefined;
	const [before = '', after = ''] = name.text.split(label);
	return {
		label,
		line: at,
		lead: line.slice(0, name.start) + before,
		between: after + line.slice(name.end, value.start),
		value: {start: value.start, end: value.end},
		tail: line.slice(value.end),
		isLong: false,
	};
}
