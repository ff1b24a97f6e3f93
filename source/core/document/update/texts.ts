import type {SlotTexts} from '../line.ts';

/** Slots whose answer did not change keep the text that the document has for it. */
export function reused(found: SlotTexts, before: SlotTexts, after: SlotTexts): SlotTexts {
	return after.map((text, index) => (text === before[index] && found[index] !== undefined ? found[index] : text));
}
