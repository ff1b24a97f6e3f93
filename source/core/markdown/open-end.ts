import {type Block, blocksOf} from './blocks.ts';
import type {Source} from './source.ts';

/** A block that is never closed, so that all that is put behind it becomes part of it; its line counts from 0. */
export type OpenEnd = {what: 'code block' | 'comment'; line: number};

/** What a text ends in and does not close. */
export function openEndOf(source: Source): OpenEnd | undefined {
	const last = blocksOf(source).at(-1);
	if (last?.type === 'fence' && !isClosed(last, source)) return {what: 'code block', line: last.first};
	const text = last?.type === 'html' ? source.lines.slice(last.first, last.end).join('\n').trimStart() : '';
	return last && text.startsWith('<!--') && !text.includes('-->') ? {what: 'comment', line: last.first} : undefined;
}

/** Whether a code block has the line that ends it, and not only the end of the text. */
export function isClosed({first, end, markup}: Block, {lines}: Source): boolean {
	const closing = (lines[end - 1] ?? '').trim();
	return end > first + 1 && closing.startsWith(markup) && closing.replaceAll(markup[0] ?? '', '') === '';
}
