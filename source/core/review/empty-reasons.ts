import {rowsAt} from '../answers/rows.ts';
import {ownLines} from '../markdown/prose.ts';
import type {Section} from '../markdown/sections.ts';
import {linesOfItem} from './items.ts';
import type {Subject} from './types.ts';
import {sectionAround} from './unread.ts';

const emptyLabel = /^([\s>]{0,6}(?:[-*+] {1,4})?)[*_]{0,3}why not(?: chosen)?[*_]{0,3}\s?:[*_]{0,3}\s*$/i;

/**
 * The sections in which the label of a reason against an option has nothing behind it, though no option is read there,
 * each with the line of that label.
 */
export function emptyReasons(subject: Subject): {section: Section; line: number}[] {
	const lines = ownLines(subject.source.text);
	const items = rowsAt(subject.answers, 'options').flatMap(({path}) => linesOfItem(subject, path));
	return lines.flatMap((text, line) => {
		const found = emptyLabel.exec(text);
		const section = found ? sectionAround(subject.root, line) : undefined;
		if (!found || !section || section.level < 2) return [];
		const isRead = items.some((item) => section.heading.first <= item && item < section.end);
		return isRead || isContinued(lines.slice(line + 1, section.end), found[1]?.length ?? 0) ? [] : [{section, line}];
	});
}

/** By a paragraph, or by what stands further inside than the label. */
function isContinued(below: readonly string[], indent: number): boolean {
	const next = below.find((text) => text.trim() !== '');
	if (next === undefined) return false;
	const isPoint = /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(next);
	return !isPoint || (/^\s*/.exec(next)?.[0].length ?? 0) >= Math.max(1, indent);
}
