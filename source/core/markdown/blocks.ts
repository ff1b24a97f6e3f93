import type {Token} from 'markdown-it';
import {tokensOf} from './library.ts';
import {type Source, withoutBlankEnd} from './source.ts';

/** A block of Markdown by the lines it fills; `end` is exclusive and leaves out blank lines at the end. */
export type Block = {
	type: 'heading' | 'paragraph' | 'list' | 'item' | 'table' | 'row' | 'quote' | 'fence' | 'code' | 'html' | 'rule';
	first: number;
	end: number;
	/** The level of a heading, from 1. */
	level: number;
	/** How it was marked: the fence, the bullet, the `#` or `=` of a heading. */
	markup: string;
	children: Block[];
};

const types: Readonly<Record<string, Block['type']>> = {
	heading_open: 'heading',
	paragraph_open: 'paragraph',
	bullet_list_open: 'list',
	ordered_list_open: 'list',
	list_item_open: 'item',
	table_open: 'table',
	tr_open: 'row',
	blockquote_open: 'quote',
	fence: 'fence',
	code_block: 'code',
	html_block: 'html',
	hr: 'rule',
};

/** The blocks of the lines from `first` up to `end`. */
export function blocksOf(source: Source, first = 0, end = source.lines.length): Block[] {
	const root: Block = {type: 'list', first: 0, end: 0, level: 0, markup: '', children: []};
	const open: Block[] = [root];
	for (const token of tokensOf(source.lines.slice(first, end))) {
		if (token.nesting < 0) {
			if (isBlock(token.type.replace(/_close$/, '_open'))) open.pop();
			continue;
		}

		if (!isBlock(token.type)) continue;
		const block = blockOf(token, source, first);
		open.at(-1)?.children.push(block);
		if (token.nesting > 0) open.push(block);
	}

	return root.children;
}

function isBlock(type: string): boolean {
	return Object.hasOwn(types, type);
}

function blockOf(token: Token, source: Source, offset: number): Block {
	const [from, to] = token.map ?? [0, 0];
	const first = from + offset;
	return {
		type: types[token.type] ?? 'paragraph',
		first,
		end: withoutBlankEnd(source, first, to + offset),
		level: token.type === 'heading_open' ? Number(token.tag.slice(1)) : 0,
		markup: token.markup,
		children: [],
	};
}
