import {separator} from '../lens/separator.ts';
import type {Block} from '../markdown/blocks.ts';
import {bulletOf} from '../markdown/label.ts';
import type {Section} from '../markdown/sections.ts';
import {linesAsText, type Source} from '../markdown/source.ts';

/** A paragraph that is a heading without saying so: what follows it stands under it. */
const boldLine = /^\s*(?:\*\*[^*]+\*\*|__[^_]+__)\s*:?\s*$/;

/**
 * The list that a section ends in, where it is all that the section lists, or the words above it announce it, or it
 * was put there. After another list, a table or a line in bold it is a part of what is told there, and not the group of the heading.
 */
export function ownList({blocks}: Section, source: Source, announcement?: RegExp): Block | undefined {
	const last = blocks.at(-1);
	if (last?.type !== 'list') return undefined;
	const others = blocks.slice(0, -1);
	const above = others.at(-1);
	const isOwn =
		(above && linesAsText(source, above) === separator) ||
		(announcement && isAnnounced(blocks, source, announcement)) ||
		others.every((block) => isProse(block, source));
	return isOwn ? last : undefined;
}

/** Whether the words above the last of blocks announce it, which end in a colon. */
export function isAnnounced(blocks: readonly Block[], source: Source, announcement: RegExp): boolean {
	const above = blocks.at(-2);
	const text = above?.type === 'paragraph' ? linesAsText(source, above).trimEnd() : '';
	return text.endsWith(':') && announcement.test(text);
}

/** A bullet of several paragraphs, or with others nested in it, is text. */
export function isOfSeveral({children}: Block): boolean {
	return children.length > 1 || children.some(({type}) => type !== 'paragraph');
}

function isProse({type, first, end}: Block, {lines}: Source): boolean {
	const isBold = type === 'paragraph' && end === first + 1 && boldLine.test(lines[first] ?? '');
	return type !== 'list' && type !== 'table' && !isBold;
}

/** Words that announce a list of such things: `The goals are:`. */
export function announcing(things: string): RegExp {
	return new RegExp(`\\b(?:${things})\\b[^.!?]*:$`, 'i');
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
