import type {Answers} from '../../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {compareText} from '../../text/compare.ts';
import {isDate} from '../../text/day.ts';
import {needed, type Role, roleOf} from './roles.ts';

export type LedgerEntry = {
	/** `reviewers[1]`. */
	path: string;
	name: string;
	/** Undefined while the part is not said, or is no known one. */
	role: Role | undefined;
	area: string;
	/** A date, or undefined where there is none that exists. */
	by: string | undefined;
	/**
	 * What they answered, else whether it is due. `told` are those who need not answer; `closed` is everybody else
	 * once the document is decided.
	 */
	state: 'agrees' | 'objects' | 'closed' | 'told' | 'undated' | 'due' | 'overdue';
};

export type Ledger = {
	/** The earliest date first; those without one at the end, in the order of the answers. */
	entries: readonly LedgerEntry[];
	missing: typeof needed;
	/** Objections that nobody has resolved yet, with the path of what is missing. */
	unresolved: readonly {path: string; who: string; objection: string}[];
};

/** Who has to agree by when, and what stands in the way. `today` is `YYYY-MM-DD`. */
export function ledgerOf(answers: Answers, today: string): Ledger {
	const isClosed = /^(?:approved|implemented)$/i.test(lineAt(answers, 'status'));
	const entries = rowsAt(answers, 'reviewers').map((row) => entryOf(row, today, isClosed));
	return {
		entries: entries.toSorted((one, other) => compareText(one.by ?? '9999-99-99', other.by ?? '9999-99-99')),
		missing: needed.filter(({role}) => !entries.some((entry) => entry.role === role && entry.name !== '')),
		unresolved: rowsAt(answers, 'objections').flatMap(unresolvedIn),
	};
}

const answers = ['agrees', 'objects'] as const;

function entryOf({path, item}: Row, today: string, isClosed: boolean): LedgerEntry {
	const role = roleOf(lineAt(item, 'role'));
	const date = lineAt(item, 'by');
	const by = isDate(date) ? date : undefined;
	const entry = {path, name: lineAt(item, 'name'), role, area: lineAt(item, 'area'), by};
	const answer = answers.find((known) => known === lineAt(item, 'answer'));
	return {...entry, state: answer ?? (isClosed ? 'closed' : stateOf(role, by, today))};
}

function stateOf(role: Role | undefined, by: string | undefined, today: string): LedgerEntry['state'] {
	if (role === 'informed') return 'told';
	if (by === undefined) return 'undated';
	return isDate(today) && by < today ? 'overdue' : 'due';
}

function unresolvedIn({path, item}: Row): Ledger['unresolved'] {
	const objection = lineAt(item, 'objection');
	if (objection === '' || lineAt(item, 'resolution') !== '') return [];
	return [{path: `${path}.resolution`, who: lineAt(item, 'who'), objection}];
}
