import {keptIn} from '../document/kept.ts';
import type {Section} from '../markdown/sections.ts';
import {spanOfLines} from '../markdown/span.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {wordsIn} from './texts.ts';
import type {Subject} from './types.ts';

/** Fewer words put an answer off: "We will see." */
const fewestWords = 5;

/** Gathered once, since a document has many sections. */
const keptOf = rememberingByIdentity(keptIn);

/** What stands in a section and is no answer, such as a paragraph or a table in place of labels; without comments. */
export function unreadText({reading, source}: Subject, {body, end}: Pick<Section, 'body' | 'end'>): string {
	if (body.first >= end) return '';
	const span = spanOfLines(source, {first: body.first, end});
	return keptOf(reading)
		.filter(({start}) => start >= span.start && start <= span.end)
		.map(({text}) => text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, ''))
		.join('\n\n');
}

/** Whether that text is long enough to be an answer in a form of its own. */
export function isProse(text: string): boolean {
	return wordsIn(text) >= fewestWords;
}
