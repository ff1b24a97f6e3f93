import type {Entry} from '../template/patterns.ts';
import {slotsOf} from '../template/slots-of.ts';
import {literal} from '../text/escape.ts';

/**
 * A bullet's own Markdown may hold bullets that look like those nested under it by the template; a backslash
 * before their label keeps them apart.
 */
export function guardLabels(text: string, children: readonly Entry[]): string {
	return withSlashes(text, children, '*', (slashes) => `${slashes}${slashes}\\`);
}

export function unguardLabels(text: string, children: readonly Entry[]): string {
	return withSlashes(text, children, '+', (slashes) => slashes.slice(0, Math.floor(slashes.length / 2)));
}

/** What a bullet begins with, whatever stands in its slots. */
function labelOf({line}: Entry): string {
	const [first] = slotsOf(line);
	return line.start === '' ? (first?.field.words ?? '') : line.start.trimEnd();
}

function withSlashes(
	text: string,
	children: readonly Entry[],
	many: string,
	change: (slashes: string) => string,
): string {
	const labels = children.map(labelOf).filter((label) => label !== '');
	if (labels.length === 0) return text;
	const bullets = new RegExp(`(?<=(?:^|\\n)[ \\t]*[-*+][ \\t]+)\\\\${many}(?=${labels.map(literal).join('|')})`, 'g');
	return text.replaceAll(bullets, change);
}
