import {kindOf} from '../kinds/registry.ts';
import type {Piece, Slot} from './patterns.ts';
import {slotPath} from './slots-of.ts';

/** Why nobody could tell where a slot of a line ends, whatever is written; undefined where it can be told. */
export function ambiguousEnd(pieces: readonly Piece[], end: string): string | undefined {
	const behind = [...pieces.slice(1).map(({lead}) => lead), end];
	if (pieces.length > 0 && behind.some((text) => text.includes('\\')))
		return 'A backslash cannot stand behind a slot, since one that the answer ends in would count for it.';
	for (const [index, {content, lead}] of pieces.entries()) {
		const inside = 'question' in content ? undefined : ambiguousEnd(content, '');
		if (inside !== undefined) return inside;
		const before = lead.trim() === '' ? openBefore(pieces, index) : undefined;
		if (before && isAnything(content))
			return `Between {{${slotPath(before)}}} and {{${slotPath(content)}}} must stand more than spaces, such as " - ", or nobody can tell where the first one ends.`;
	}

	return undefined;
}

/** The slot that a piece would follow directly, once all that can vanish between them has. */
function openBefore(pieces: readonly Piece[], index: number): Slot | undefined {
	for (const {content, tail} of pieces.slice(0, index).toReversed()) {
		if (isAnything(content) && tail === '') return content;
		if ('question' in content && content.ordinal !== undefined) return undefined;
	}

	return undefined;
}

/** Whether any words can stand in a slot: not only a number, a letter or words of its own. */
function isAnything(content: Piece['content']): content is Slot {
	if (!('question' in content) || content.ordinal !== undefined) return false;
	const {form} = kindOf(content.field.kind);
	if (typeof form === 'string') return true;
	const inline = 'inline' in form ? form.inline : form.bullets;
	return new RegExp(`^(?:${inline.pattern(content.field)})$`).test('any words');
}
