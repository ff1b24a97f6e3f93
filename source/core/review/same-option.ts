import {saidIn} from '../analysis/traceability/words.ts';
import {lineAt, type Row} from '../answers/rows.ts';

/**
 * Whether some row of the same option is so, which the list and the headings name alike but for what stands in
 * brackets: "Files (as today)". The question is asked once for each name, be there thousands of rows of it.
 */
export function hasTwin(row: Row, rows: readonly Row[], isSo: (row: Row) => boolean): boolean {
	const name = bareName(row);
	return name !== '' && namesWhere(rows, isSo).has(name);
}

const known = new WeakMap<readonly Row[], Map<(row: Row) => boolean, ReadonlySet<string>>>();

function namesWhere(rows: readonly Row[], isSo: (row: Row) => boolean): ReadonlySet<string> {
	const asked = known.get(rows) ?? new Map<(row: Row) => boolean, ReadonlySet<string>>();
	known.set(rows, asked);
	const names = asked.get(isSo) ?? new Set(rows.filter(isSo).map(bareName));
	asked.set(isSo, names);
	return names;
}

/** The one in the list that is named by its letter only: "Option B". */
export function meantByLetter({item}: Row, rows: readonly Row[]): Row | undefined {
	const [, letter] = /^option ([a-z])$/i.exec(lineAt(item, 'name').trim()) ?? [];
	if (letter === undefined) return undefined;
	const place = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
	// One more than that, since the row itself may be among them.
	return rows.slice(0, place + 2).filter((row) => row.item !== item)[place];
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
