import {type Kept, keptIn} from '../document/kept.ts';
import type {Reading} from '../document/read/read.ts';
import type {Section} from '../markdown/sections.ts';
import {spanOfLines} from './place.ts';
import {wordsIn} from './texts.ts';
import type {Subject} from './types.ts';

/** Fewer words put an answer off: "We will see." */
const fewestWords = 5;

const known = new WeakMap<Reading, readonly Kept[]>();

/** What stands in a section and is no answer, such as a paragraph or a table in place of labels; without comments. */
export function textBeside({reading, source}: Subject, {body, end}: Pick<Section, 'body' | 'end'>): string {
	if (body.first >= end) return '';
	const kept = known.get(reading) ?? keptIn(reading);
	known.set(reading, kept);
	const span = spanOfLines(source, {first: body.first, end});
	return kept
		.filter(({start}) => start >= span.start && start <= span.end)
		.map(({text}) => text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ''))
		.join('\n\n');
}

/** Whether that text is long enough to be an answer in a form of its own. */
export function isTold(text: string): boolean {
	return wordsIn(text) >= fewestWords;
}
