import {saidIn} from '../analysis/traceability/words.ts';
import {lineAt, type Row} from '../answers/rows.ts';
import {rememberingByIdentity} from '../text/remembering.ts';

/**
 * Whether some row of the same option is so, which the list and the headings name alike but for what stands in
 * brackets: "Files (as today)". The question is asked once for each name, be there thousands of rows of it.
 */
export function hasTwin(row: Row, rows: readonly Row[], isSo: (row: Row) => boolean): boolean {
	const name = bareName(row);
	return name !== '' && namesAmong(rows)(isSo).has(name);
}

const namesAmong = rememberingByIdentity((rows: readonly Row[]) =>
	rememberingByIdentity((isSo: (row: Row) => boolean): ReadonlySet<string> => new Set(rows.filter(isSo).map(bareName))),
);

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

/** What a name has in it where more than that was read as one: a line break, the label of another part, or a sentence: "Option A for the first year". */
const more =
	/<br\b|\n|(?:^|\s)[*_]{1,3}(?:pros?|cons?|rationale|reason)[*_]{0,3}:|^(?:option|variant|alternative) [a-z\d]{1,2},? \S+(?: \S+){2}/i;

/** Whether each name is only that; a rule that goes by the names of options has nothing to say where one is not. */
export function areNames(rows: readonly Row[]): boolean {
	return !rows.some(({item}) => more.test(lineAt(item, 'name')));
}
