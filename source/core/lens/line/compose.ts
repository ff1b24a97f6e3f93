import type {Line} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {textOfPlaceholder} from '../marks.ts';
import {fillLine} from './fill.ts';
import {patternOf} from './pattern.ts';
import {isRaw} from './raw.ts';
import {readLine, type SlotTexts} from './read.ts';
import {doubleEnd} from './tokens.ts';

/**
 * Puts texts into a line so that `readLine` finds the same texts again: as they are where that is already so,
 * else with as few backslashes as possible; `isOther` tells of what would be read in another form of the line.
 */
export function composeLine(line: Line, texts: SlotTexts, isOther: (text: string) => boolean = () => false): string {
	const bare = bareSlots(line);
	const last = texts.findLastIndex((text) => text !== undefined);
	const found =
		attempt(
			line,
			withPlaceholders(texts, (index) => index < last && bare.has(index)),
			isOther,
		) ??
		attempt(
			line,
			withPlaceholders(texts, (index) => index < last),
			isOther,
		) ??
		attempt(
			line,
			withPlaceholders(texts, () => true),
			isOther,
		);
	if (found === undefined) throw new Error(`A line cannot be written so that it reads back: ${JSON.stringify(texts)}`);
	return found;
}

/** With no backslashes, with those of one slot, with all. */
function attempt(line: Line, texts: SlotTexts, isOther: (text: string) => boolean): string | undefined {
	const all = [...texts.keys()];
	for (const escaped of [[], ...all.map((index) => [index]), all]) {
		const guarded = texts.map((text, index) => text && guardSlot(line, text, index, escaped.includes(index)));
		const composed = fillLine(line, guarded);
		if (sameTexts(readLine(line, composed), texts) && !isOther(composed)) return composed;
	}

	return undefined;
}

function guardSlot(line: Line, text: string, index: number, always: boolean): string {
	const {slots, tokens, closed} = patternOf(line);
	if (isRaw(slots, index)) return text;
	const guarded = tokens.add(text, always);
	return closed[index] ? doubleEnd(guarded) : guarded;
}

/** A slot without brackets or separator of its own cannot vanish while something follows it. */
function withPlaceholders(texts: SlotTexts, isNeeded: (index: number) => boolean): SlotTexts {
	return texts.map((text, index) => (text === undefined && isNeeded(index) ? textOfPlaceholder('missing') : text));
}

function bareSlots(line: Line): Set<number> {
	const bare = new Set<number>();
	let index = 0;
	for (const piece of line.pieces) {
		if (!('question' in piece.content)) index += slotsOf({start: '', pieces: [piece], end: ''}).length;
		else if (piece.lead === '' && piece.tail === '') bare.add(index++);
		else index++;
	}

	return bare;
}

function sameTexts(found: SlotTexts | undefined, wanted: SlotTexts): boolean {
	return found !== undefined && found.length === wanted.length && found.every((text, index) => text === wanted[index]);
}
