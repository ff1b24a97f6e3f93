import stringWidth from 'string-width';
import {visible} from '../../core/text/visible.ts';
import {plainWidth} from './plain.ts';

type Cell = {picture: string; width: number};

// A text has few different graphemes, and measuring one takes microseconds.
const known = new Map<string, Cell>();
const mostKnown = 2000;

/** How a grapheme is drawn: as it is, or as a picture when a terminal would act on it. */
export function pictured(grapheme: string): string {
	return plainWidthOf(grapheme) > 0 ? grapheme : cellOf(grapheme).picture;
}

/** Terminal columns that the drawn grapheme takes; Ink measures with the same library. */
export function cellWidth(grapheme: string): number {
	return plainWidthOf(grapheme) || cellOf(grapheme).width;
}

function plainWidthOf(grapheme: string): number {
	return grapheme.length === 1 ? plainWidth(grapheme.charCodeAt(0)) : 0;
}

function cellOf(grapheme: string): Cell {
	const found = known.get(grapheme);
	if (found) return found;
	const picture = visible(grapheme);
	const cell = {picture, width: stringWidth(picture)};
	if (known.size >= mostKnown) known.clear();
	known.set(grapheme, cell);
	return cell;
}
