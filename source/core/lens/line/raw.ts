import {kindOf} from '../../kinds/registry.ts';
import type {Slot} from '../../template/patterns.ts';

/** Markdown at the end of a line is left as it is, since nothing after it could be mistaken. */
export function isRaw(slots: readonly Slot[], index: number): boolean {
	return index === slots.length - 1 && isMarkdown(slots[index]);
}

export function isMarkdown(slot: Slot | undefined): boolean {
	if (!slot) return false;
	const {form} = kindOf(slot.field.kind);
	return form === 'markdown' || (typeof form === 'object' && 'raw' in form);
}

/** A dash between what is named and what is said of it, which goes where the latter is a block below. */
export function isDash(lead: string): boolean {
	return /^[ \t]+[-–—][ \t]+$/.test(lead);
}
