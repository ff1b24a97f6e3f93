import type {Block} from '../markdown/blocks.ts';
import {bulletOf} from '../markdown/label.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';

/** A paragraph that is a heading without saying so: what follows it stands under it. */
const boldLine = /^\s*(?:\*\*[^*]+\*\*|__[^_]+__)\s*:?\s*$/;

/**
 * The list that a section ends in, where it is all that the section lists. After another list, a table or a line in
 * bold it is a part of what is told there, and not the group that the heading announces.
 */
export function ownList({blocks}: Section, {lines}: Source): Block | undefined {
	const last = blocks.at(-1);
	const others = blocks.slice(0, -1);
	const isPart = others.some(
		({type, first, end}) =>
			type === 'list' || type === 'table' || (end === first + 1 && boldLine.test(lines[first] ?? '')),
	);
	return last?.type === 'list' && !isPart ? last : undefined;
}

/** The text of each bullet, without what is nested under it; lines in a row are one. */
export function bulletTexts({children}: Block, {lines}: Source): string[] {
	return children.map((item) => {
		const end = item.children.find(({type}) => type !== 'paragraph')?.first ?? item.end;
		const first = (lines[item.first] ?? '').slice(bulletOf(lines[item.first] ?? '').length);
		const others = lines.slice(item.first + 1, Math.max(end, item.first + 1)).map((line) => line.trim());
		return [first, ...others].join(' ').trim();
	});
}
