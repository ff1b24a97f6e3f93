import {saidIn} from '../analysis/traceability/words.ts';
import {lineAt, type Row} from '../answers/rows.ts';

/** Other rows of the same option, which the list and the headings name alike but for what stands in brackets: "Files (as today)". */
export function twinsOf(row: Row, rows: readonly Row[]): Row[] {
	const name = bareName(row);
	const named = known.get(rows) ?? rowsByName(rows);
	known.set(rows, named);
	return name === '' ? [] : (named.get(name) ?? []).filter((other) => other !== row);
}

/** Kept, since each of thousands of rows is asked about. */
const known = new WeakMap<readonly Row[], ReadonlyMap<string, Row[]>>();

function rowsByName(rows: readonly Row[]): Map<string, Row[]> {
	const named = new Map<string, Row[]>();
	for (const row of rows) {
		const name = bareName(row);
		const same = named.get(name) ?? [];
		named.set(name, same);
		same.push(row);
	}

	return named;
}

/** The one in the list that is named by its letter only: "Option B". */
export function meantByLetter({item}: Row, rows: readonly Row[]): Row | undefined {
	const [, letter] = /^option ([a-z])$/i.exec(lineAt(item, 'name').trim()) ?? [];
	const listed = rows.filter((row) => row.item !== item);
	return letter === undefined ? undefined : listed[letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)];
}

/** The words of the name without what stands behind a dash, or in brackets at its end. */
export function bareName({item}: Row): string {
	return saidIn(cutName(lineAt(item, 'name')).name.replace(/[([][^()[\]]{1,200}[)\]]$/, '')).words;
}

/** A name, and what follows it behind a dash of another kind than that of the template: "Files — one for each cart". */
export function cutName(written: string): {name: string; rest: string} {
	const at = written.search(/\s[—–]\s/);
	return at < 0 ? {name: written, rest: ''} : {name: written.slice(0, at), rest: written.slice(at + 3)};
}
