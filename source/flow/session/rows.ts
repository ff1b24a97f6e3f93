/** Where one goes from a row, or from the first row that is shown, when the rows are those from 0 to `last`. */
export type RowMove = (row: number, last: number) => number;

/** The row to which a move leads, among those that there are. */
export function rowAfter(move: RowMove, row: number, last: number): number {
	return Math.max(0, Math.min(move(row, last), last));
}
