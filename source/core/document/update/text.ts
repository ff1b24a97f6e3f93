import type {FoundSection, FoundText, Range} from '../../lens/read/found.ts';
import {isAnnouncedIn} from '../../lens/read/labelled.ts';
import {writePattern} from '../../lens/write/section.ts';
import {blocksOf} from '../../markdown/blocks.ts';
import {isBlank, linesAsText, type Source, sourceOf} from '../../markdown/source.ts';
import {mostOf} from '../../text/numbers.ts';
import {isPartOfList} from './below-header.ts';
import type {Revision} from './change.ts';
import type {Edit} from './edits.ts';

/** A changed text that has lists in it: the part that is another one now, what it says, and the parts that go. */
export function dividedText(
	{rest = [], ...first}: FoundText,
	text: string,
	source: Source,
): {part: Range; said: string; gone: readonly Range[]} {
	let said = text;
	const parts: Range[] = [first, ...rest];
	for (const range of parts.slice(0, -1)) {
		const start = `${linesAsText(source, range)}\n\n`;
		if (!said.startsWith(start) || isPartOfList(said.slice(start.length))) break;
		said = said.slice(start.length);
		parts.shift();
	}

	for (const range of parts.slice(1).toReversed()) {
		const end = `\n\n${linesAsText(source, range)}`;
		if (!said.endsWith(end)) break;
		said = said.slice(0, -end.length);
		parts.pop();
	}

	const [part = first, ...gone] = parts;
	return {part, said, gone};
}

/** Labels for the lists that the text above them announced, and announces no longer. */
export function labelsInstead(
	{pattern, body}: FoundSection,
	edits: readonly Edit[],
	{source, after}: Revision,
): Edit[] {
	return pattern.body.flatMap((part, index) => {
		const found = body[index];
		if (part.type !== 'labelled' || found?.type !== 'labelled' || !found.announcement) return [];
		const {first, end} = found.announcement;
		const edit = edits.find((one) => one.first < end && one.end > first);
		if (!edit || writePattern(part, after) === undefined || announces(edit.lines, part.announced)) return [];
		const apart = isBlank(source, found.first - 1) ? [] : [''];
		return [{first: found.first, end: found.first, lines: [...apart, part.label, '']}];
	});
}

/** The line behind the lists that a text announces: nothing may come between them. */
export function belowAnnounced({body}: FoundSection): number {
	return mostOf(body.flatMap((found) => (found?.type === 'labelled' && found.announcement ? [found.end] : [])));
}

function announces(lines: readonly string[], announced: RegExp | undefined): boolean {
	const source = sourceOf(lines.join('\n'));
	const last = blocksOf(source).at(-1);
	return last?.type === 'paragraph' && isAnnouncedIn(announced, last, source);
}
