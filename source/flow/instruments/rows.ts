import stringWidth from 'string-width';
import {fitted} from '../../core/text/fitted.ts';
import {visibleLine} from '../../core/text/visible.ts';
import {layout} from '../buffer/layout.ts';
import type {InstrumentRow, TextPiece} from './types.ts';

const mostRows = 20;

/**
 * A text in rows of at most that width, the mark before the first one and as much space before the others. Of what
 * somebody pasted, the beginning.
 */
export function paragraph(
	text: string,
	width: number,
	meaning: TextPiece['meaning'] = 'plain',
	mark = '',
): InstrumentRow[] {
	const indent = stringWidth(mark);
	const room = Math.max(1, width - indent);
	// The layout keeps a column free for the cursor.
	const {rows} = layout({text: visibleLine(text), cursor: 0, top: 0}, room + 1, mostRows + 1);
	const shown = rows.slice(0, mostRows).map((row) => row.text.trimEnd());
	if (rows.length > mostRows) shown.push('…');
	return shown.map((row, index) => [
		{text: index === 0 ? mark : ' '.repeat(indent), meaning},
		{text: fitted(row, room).trimEnd(), meaning},
	]);
}

/** Rows under a title, and space below them; nothing where there are none. */
export function titled(title: string, rows: readonly InstrumentRow[], width: number): InstrumentRow[] {
	return rows.length === 0 ? [] : [...paragraph(title, width, 'strong'), ...rows, space];
}

/** What is wrong, or should be looked at. */
export function warned(texts: readonly string[], width: number): InstrumentRow[] {
	return texts.flatMap((text) => paragraph(text, width, 'warning', '! '));
}

export function listedRows(texts: readonly string[], width: number): InstrumentRow[] {
	return texts.flatMap((text) => paragraph(text, width, 'plain', '- '));
}

export const space: InstrumentRow = [{text: ' '}];
