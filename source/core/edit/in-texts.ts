import type {Reading} from '../document/read.ts';
import type {FoundSection, Range} from '../lens/read/found.ts';
import {coveredBy} from '../lens/read/kept.ts';
import {bulletOf, labelAt} from '../markdown/label.ts';
import {ownLines} from '../markdown/prose.ts';

/** The lines of Markdown of a person that is the answer to one question, and may say what another one asks for. */
export function linesOfTexts({preamble, sections}: Reading): Range[] {
	return [...coveredBy([preamble]), ...sections.flatMap(textsIn)];
}

/** What is said of one item of a group is said of nothing else. */
function textsIn({mention, body, children}: FoundSection): readonly Range[] {
	return mention ? [] : [...coveredBy(body), ...children.flatMap(textsIn)];
}

/** A label at the start of a line, alone there or with a colon; the line counts from 0. */
export type LineLabel = {label: string; line: number};

/** Those outside of code, quotations and comments. */
export function labelsAtStarts(text: string, isLookedAt: (line: number) => boolean): LineLabel[] {
	return ownLines(text).flatMap((whole, line): LineLabel[] => {
		if (!isLookedAt(line)) return [];
		const own = whole.slice(bulletOf(whole).length).trim();
		const label = labelAt(own)?.text ?? /^(?<marks>\*\*|__)(?<text>[^*_]{1,60})\k<marks>$/.exec(own)?.groups?.text;
		return label === undefined ? [] : [{label, line}];
	});
}

/** The same in bold alone, as a heading stands within a text. */
export function boldLabels(text: string, isLookedAt: (line: number) => boolean): LineLabel[] {
	const lines = ownLines(text);
	return labelsAtStarts(text, (line) => isLookedAt(line) && /^\s*(?:[-*+]\s+)?(?:\*\*|__)/.test(lines[line] ?? ''));
}
