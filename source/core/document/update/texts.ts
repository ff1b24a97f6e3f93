import type {SlotTexts} from '../../lens/line/read.ts';
import {placeholderIn} from '../../lens/marks.ts';

/** Slots whose answer did not change keep the text that the document has for it. */
export function reused(found: SlotTexts, before: SlotTexts, after: SlotTexts): SlotTexts {
	return after.map((text, index) => {
		const known = found[index];
		const isShown = known !== undefined && (text !== undefined || placeholderIn(known) === undefined);
		return isShown && text === before[index] ? known : text;
	});
}
