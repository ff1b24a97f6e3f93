import type {Line, LinesPattern, Slot} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {composeLine} from '../line/compose.ts';
import type {SlotTexts} from '../line/read.ts';
import {doubleEnd} from '../line/tokens.ts';
import {textOfPlaceholder} from '../marks.ts';
import {guardParagraph} from '../paragraph.ts';
import type {SlotScope} from '../scope.ts';
import {slotText, toldText} from '../texts.ts';

/** The texts of the slots of a line; that all of it must still be decided is said once. */
export function textsOf(line: Line, scope: SlotScope): SlotTexts {
	const slots = slotsOf(line);
	const texts = slots.map((slot) => slotText(scope, slot));
	const missing = textOfPlaceholder('missing');
	const isAllMissing = slots.every((slot, index) => slot.ordinal !== undefined || isMissing(texts[index]));
	const first = texts.indexOf(missing);
	if (isAllMissing) return texts.map((text, index) => (text === missing && index > first ? undefined : text));
	return slots.map((slot, index) => texts[index] ?? toldText(scope, slot));
}

/** Whether nothing but ordinals would stand in a line. */
export function isEmpty(slots: readonly Slot[], texts: SlotTexts): boolean {
	return slots.every((slot, index) => slot.ordinal !== undefined || texts[index] === undefined);
}

/** The same of a line of a paragraph, which stays one; without what breaks it. In a header, what is not there is left out. */
export function writeLineOf({breaks}: LinesPattern, line: Line, scope: SlotScope): string | undefined {
	const text = writeLine(line, scope);
	if (text === undefined) return undefined;
	if (breaks === undefined) return guardParagraph(line, text);
	return textsOf(line, scope).every(isMissing) ? undefined : guardParagraph(line, doubleEnd(text));
}

function isMissing(text: string | undefined): boolean {
	return text === undefined || text === textOfPlaceholder('missing');
}

/** The text of a line, or undefined when all that it has slots for is missing. */
export function writeLine(line: Line, scope: SlotScope): string | undefined {
	const slots = slotsOf(line);
	const texts = textsOf(line, scope);
	return slots.length > 0 && isEmpty(slots, texts) ? undefined : composeLine(line, texts);
}
