import type {Line} from '../template/patterns.ts';
import {slotsOf} from '../template/slots-of.ts';
import {guard} from '../text/escape.ts';
import {isRaw} from './line/raw.ts';

/** Hyphens alone after a bullet are a line across the page, and no bullet. */
const rule = guard('(?:-[ \\t]*){2,}(?:\\n|$)', '^');

/** A line that opens a fence or HTML would take in what is nested under its bullet. */
const opening = guard('```|~~~|<', '^');

export function guardBullet(line: Line, text: string): string {
	return startsWithLine(line) ? opening.add(text, true) : text;
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

/** A person's Markdown is closed where it ends, and may well be code or HTML. */
function startsWithLine(line: Line): boolean {
	const slots = slotsOf(line);
	return line.start === '' && slots.length > 0 && !isRaw(slots, 0);
}
