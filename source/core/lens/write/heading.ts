import type {Source} from '../../markdown/source.ts';
import type {HeadingStyle} from '../../template/patterns.ts';
import {guard} from '../../text/escape.ts';
import type {Range} from '../read/found.ts';

/** Hashes at the end of a heading would be taken for its closing marks. */
const closingMarks = guard('#+$', '(?:^|\\s)');

function closeTitle(title: string): string {
	return closingMarks.add(title, true);
}

/** The words of a heading as they were meant. */
export function readTitle(title: string): string {
	return closingMarks.remove(title);
}

/** A heading with these words. What would be something else above a line is marked by hashes. */
export function headingOf(title: string, level: number, marks: HeadingStyle['marks'] = 'hashes'): string {
	if (marks === 'underline' && canBeUnderlined(title, level)) return `${title}\n${underline(title, level)}`;
	const hashes = '#'.repeat(level);
	return `${hashes} ${closeTitle(title)}${marks === 'closed' ? ` ${hashes}` : ''}`;
}

/** The lines of a heading that gets other words, in the style that it has. */
export function reworded({lines}: Source, {first, end}: Range, title: string, level: number): string[] {
	const old = lines.slice(first, end);
	if (old.length === 1 && !/^ {0,3}#/.test(old[0] ?? '')) return [title];
	const heading = headingOf(title, level, headingMarks(old)).split('\n');
	const below = old.at(-1) ?? '';
	const isFixed = old.length === 2 && heading.length === 2 && below.trim().length !== old[0]?.trim().length;
	return isFixed ? [heading[0] ?? '', below] : heading;
}

/** How a heading is marked, by its lines. */
export function headingMarks(lines: readonly string[]): HeadingStyle['marks'] {
	if (lines.length > 1) return 'underline';
	return /[ \t]#+[ \t]*$/.test(lines[0] ?? '') ? 'closed' : 'hashes';
}

/** Words that start no list and no other block, and are no head of a table. */
function canBeUnderlined(title: string, level: number): boolean {
	return level <= 2 && /^(?!\d+[.)])[\p{L}\p{N}]/u.test(title) && !title.includes('|') && closeTitle(title) === title;
}

function underline(title: string, level: number): string {
	return (level === 1 ? '=' : '-').repeat(Math.max(3, title.length));
}
