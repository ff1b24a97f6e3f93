import type {FoundSection} from '../../lens/read/found.ts';
import {separator} from '../../lens/separator.ts';
import {blocksOf} from '../../markdown/blocks.ts';
import {linesAsText, sourceOf} from '../../markdown/source.ts';
import type {Revision} from './change.ts';
import type {Edit} from './edits.ts';

/** The edits of a text that stands under the header of the document, so that it does not become part of it. */
export function belowHeader(edits: readonly Edit[], {heading, bodyFirst}: FoundSection, {source}: Revision): Edit[] {
	if (bodyFirst <= heading.end) return [...edits];
	const header = linesAsText(source, {first: heading.end, end: bodyFirst});
	const hasBullets = blocksOf(sourceOf(header)).at(-1)?.type === 'list';
	return edits.map((edit) => {
		const lines = withoutBlankStart(edit.lines);
		const text = lines.join('\n');
		if (text.trim() === '') return edit;
		const isApart = source.lines.slice(bodyFirst, edit.first).includes(separator);
		const isTaken = text.startsWith(separator) || (hasBullets && isPartOfList(text));
		const isCrowded = (source.lines[edit.first - 1] ?? '').trim() !== '';
		return {
			...edit,
			lines: [...(isCrowded ? [''] : []), ...(isTaken && !isApart ? [separator, ''] : []), ...lines],
		};
	});
}

/** A list goes on with bullets, and with what is as far in as its text. */
export function isPartOfList(text: string): boolean {
	return /^[ \t]/.test(text) || blocksOf(sourceOf(text))[0]?.type === 'list';
}

export function withoutBlankStart(lines: readonly string[]): readonly string[] {
	return lines.slice(lines.findIndex((line) => line !== ''));
}
