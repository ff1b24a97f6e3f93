import type {Line} from '../template/patterns.ts';
import {slotsOf} from '../template/slots-of.ts';
import {guard} from '../text/escape.ts';
import {isRaw} from './line/raw.ts';
import type {SlotTexts} from './line/read.ts';

/** Hyphens or asterisks alone after a bullet are a line across the page, and no bullet. */
const rule = guard('(?:(?:-[ \\t]*){2,}|(?:\\*[ \\t]*){2,})(?:\\n|$)', '^');

/** A line that opens a fence or HTML would take in what is nested under its bullet. */
const opening = guard('```|~~~|<', '^');

/** A person's Markdown at the start is closed where it ends; only a backslash of its own must be kept. */
export function guardBullet(line: Line, text: string, texts: SlotTexts): string {
	const first = texts.findIndex((slotText) => slotText !== undefined);
	return startsWithLine(line) ? opening.add(text, !isRaw(slotsOf(line), first)) : text;
}

export function unguardBullet(line: Line, text: string): string {
	return startsWithLine(line) ? opening.remove(text) : text;
}

export function guardRule(text: string): string {
	return rule.add(text, true);
}

export function unguardRule(text: string): string {
	return rule.remove(text);
}

/** What may start with something else than a person's Markdown. */
export function startsWithLine(line: Line): boolean {
	const slots = slotsOf(line);
	return line.start === '' && slots.length > 0 && !isRaw(slots, 0);
}
