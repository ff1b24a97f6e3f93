import type {Row} from '../answers/rows.ts';
import {ownLines} from '../markdown/prose.ts';
import {lineOfItem} from './items.ts';
import type {Subject} from './types.ts';

/** What belongs to one item is shorter. */
const mostLines = 40;

/** The lines below the one of an item, without code and comments, before the next heading or paragraph that is set in bold. */
export function linesBelow({reading, source}: Subject, {path}: Row): readonly string[] {
	const line = lineOfItem({reading}, path);
	if (line === undefined) return [];
	const below = ownLines(source.text).slice(line + 1, line + 1 + mostLines);
	const end = below.findIndex((text) => /^\s{0,3}(?:#|\*\*|__)/.test(text));
	return below.slice(0, end < 0 ? undefined : end);
}
