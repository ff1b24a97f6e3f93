import type {Line} from '../../template/patterns.ts';
import {patternOf} from './pattern.ts';
import {isRaw} from './raw.ts';
import {halveEnd} from './tokens.ts';

/** The text of each slot of a line, in their order; undefined where there is none. */
export type SlotTexts = readonly (string | undefined)[];

/** The texts of the slots of a line, or undefined when the text is another line. */
export function readLine(line: Line, text: string): SlotTexts | undefined {
	// Such a line may be a whole heading of a document, and longer than a regular expression can be.
	if (line.pieces.length === 0) return text.trimEnd() === (line.start + line.end).trim() ? [] : undefined;
	const found = patternOf(line).whole.exec(text.trimEnd());
	return found?.slice(1).map((part: string | undefined, index) => {
		const slotText = part?.trimEnd();
		return slotText ? unguardSlot(line, slotText, index) : undefined;
	});
}

/** Whether a text could be this line, by what it starts with. */
export function startsLike(line: Line, text: string): boolean {
	return patternOf(line).start.test(text);
}

function unguardSlot(line: Line, text: string, index: number): string {
	const {slots, tokens, closed} = patternOf(line);
	if (isRaw(slots, index)) return text;
	return tokens.remove(closed[index] ? halveEnd(text) : text);
}
