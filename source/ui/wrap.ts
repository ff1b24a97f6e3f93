import {layout} from '../flow/buffer/layout.ts';

/** A text as rows of at most that width; `height` rows at most, the last one ending in an ellipsis when more is left. */
export function wrapped(text: string, width: number, height: number): string[] {
	if (height < 1 || text === '') return [];
	// The layout keeps a column free for the cursor.
	const {rows} = layout({text, cursor: 0, top: 0}, width + 1, height + 1);
	const shown = rows.slice(0, height).map((row) => row.text.trimEnd());
	const last = shown.at(-1);
	if (rows.length > height && last !== undefined) shown[shown.length - 1] = `${shortened(last, width - 1)}…`;
	return shown;
}

/** Cut between words, but for a word that is wider than the row. */
function shortened(row: string, width: number): string {
	if (row.length <= width) return row;
	const room = row.slice(0, Math.max(0, width));
	const space = row.lastIndexOf(' ', width);
	return space > 0 ? room.slice(0, space) : room;
}
