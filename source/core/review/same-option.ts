import {lineAt, type Row} from '../rows.ts';
import {saidIn} from '../traceability/words.ts';

/** Other rows of the same option, which the list and the headings name alike but for what stands in brackets: "Files (as today)". */
export function twinsOf(row: Row, rows: readonly Row[]): Row[] {
	const name = bareName(row);
	return name === '' ? [] : rows.filter((other) => other !== row && bareName(other) === name);
}

/** The words of the name without what stands in brackets at its end. */
export function bareName({item}: Row): string {
	return saidIn(lineAt(item, 'name').replace(/[([][^()[\]]{1,200}[)\]]$/, '')).words;
}
