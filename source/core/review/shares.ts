import {bareCell} from './amounts.ts';
import {rowsIn, type TableRow, tablesOf} from './table-totals.ts';
import {textUnder} from './texts.ts';
import type {Found, Subject} from './types.ts';
import {sectionAround} from './unread.ts';

/** Headers of columns whose cells are parts of one whole. */
const ofShare =
	/^(?:shares?|proportion|percentage|percent|anteile?|part|cuota|parte)(?: (?:of|an|am|de|des|du|del) |\W*$)|^(?:% of|% der|% des) /i;

/** Why parts may be more than their whole. */
const overlapping =
	/\b(?:overlap\w*|multiple|more than one|several|both|not exclusive|mehrfach\w*|mehrere|plusieurs|varios|rounded|gerundet)\b/i;

/** Shares that overlap are mostly far more than the whole. */
const [whole, most] = [100, 110];

/** More rows leave room for what is rounded. */
const [fewest, longest] = [2, 12];

/** Columns of shares in tables that are more than 100 percent together, beyond what is rounded. */
export function sharesOver(subject: Subject): Found[] {
	return tablesOf(subject).flatMap((table) => {
		const [header, ...rows] = rowsIn(subject, table);
		if (!header || rows.length < fewest || rows.length > longest) return [];
		const section = sectionAround(subject.root, table.first);
		if (section && overlapping.test(textUnder(subject, section))) return [];
		return header.cells.flatMap(({text}, column) =>
			ofShare.test(bareCell(text)) ? overIn(subject, rows, bareCell(text), column) : [],
		);
	});
}

function overIn({source}: Subject, rows: readonly TableRow[], name: string, column: number): Found[] {
	const texts = rows.map(({cells}) => bareCell(cells[column]?.text ?? ''));
	const shares = texts.flatMap((text) => /^(\d{1,2}(?:[.,]\d)?)\s?%$/.exec(text)?.[1] ?? []);
	if (shares.length !== rows.length) return [];
	const sum = shares.reduce((all, share) => all + Number(share.replace(',', '.')), 0);
	const each = shares.some((share) => /\D/.test(share)) ? 0.05 : 0.5;
	const last = rows.at(-1);
	const cell = last?.cells[column];
	if (!last || !cell || sum <= whole + shares.length * each || sum > most) return [];
	const start = (source.starts[last.line] ?? 0) + cell.start;
	return [
		{
			start,
			end: start + cell.text.length,
			message: `The shares under "${name}" are ${Number(sum.toFixed(1))} % together.`,
			expected: '100 %',
			next: 'Correct one of them, or say that they overlap.',
		},
	];
}
