import type {SlotTexts} from '../../lens/line/read.ts';
import {placeholderIn} from '../../lens/marks.ts';
import type {Slot} from '../../template/patterns.ts';
import {dayLike} from '../../text/day-like.ts';

/** Slots whose answer did not change keep the text that the document has for it; another day is written as the old one was. */
export function reused(
	found: SlotTexts,
	before: SlotTexts,
	after: SlotTexts,
	slots: readonly (Slot | undefined)[],
): SlotTexts {
	return after.map((text, index) => {
		const [known, old] = [found[index], before[index]];
		const isShown = known !== undefined && (text !== undefined || placeholderIn(known) === undefined);
		if (isShown && text === old) return known;
		const isDay = known !== undefined && old !== undefined && text !== undefined;
		return (isDay ? dayLike(known, old, text, slots[index]?.field.order) : undefined) ?? text;
	});
}
