/** A text being edited. One string, since splicing and flattening 1 MB costs a fraction of a millisecond. */
export type Buffer = {
	text: string;
	/** Offset in UTF-16 units, always on the boundary of a grapheme. */
	cursor: number;
	/** The column that moving up and down aims at, in terminal columns. */
	goal?: number;
	/** Offset of the first visible row. */
	top: number;
};

/** What an edit did: at an offset, one piece of text went and another came. */
export type Patch = {at: number; removed: string; inserted: string};

/** A piece of text as it is drawn, without newlines, control characters replaced by pictures. */
export type Row = {
	/** Offsets in the text of what the row holds. */
	start: number;
	end: number;
	/** Visible text, never wider than the width less one. */
	text: string;
};

/** The visible rows, and the cursor's place among them. */
export type Layout = {rows: readonly Row[]; cursorRow: number; cursorColumn: number; top: number};

export type Deletion = 'back' | 'forward' | 'word-back' | 'word-forward' | 'to-line-start' | 'to-line-end';

export type Motion =
	| 'left'
	| 'right'
	| 'word-left'
	| 'word-right'
	| 'up'
	| 'down'
	| 'row-start'
	| 'row-end'
	| 'text-start'
	| 'text-end'
	| 'page-up'
	| 'page-down';
