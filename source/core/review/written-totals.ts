import type {Better} from '../analysis/decision/better.ts';
import {lineAt, type Row, rowsAt} from '../answers/rows.ts';
import {cellsOf} from '../markdown/table.ts';
import {linesOfItem} from './items.ts';
import {cutName} from './same-option.ts';
import type {Subject} from './types.ts';

const heading = /^\W{0,3}(?:(?:weighted |overall )?(?:total|sum|score|points)|gesamt|summe)\W{0,3}$/i;
const separator = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** What tables of options are longer than. */
const mostRows = 40;

/** The option with the highest total in a table of the document's own, where that of the selected one is lower. */
export function betterByTable(subject: Subject): Better | undefined {
	const rows = rowsAt(subject.answers, 'options').flatMap((row) => {
		const total = totalOf(subject, row);
		return total === undefined ? [] : [{row, total}];
	});
	const selected = rows.find(({row}) => row.item.selected === true);
	const [best] = rows.toSorted((one, other) => other.total - one.total);
	if (!selected || !best || best.total <= selected.total) return undefined;
	const {name} = cutName(lineAt(best.row.item, 'name').replaceAll(/[*_`]/g, ''));
	return {name, total: `${best.total}`, own: `${selected.total}`};
}

/** The number below "Total" in the row of an option. */
function totalOf(subject: Subject, {path}: Row): number | undefined {
	const {lines} = subject.source;
	for (const line of linesOfItem(subject, path)) {
		const first = headerAbove(lines, line);
		if (first === undefined) continue;
		const column = cellsOf(lines[first] ?? '').findIndex(({text}) => heading.test(text.trim()));
		const cell = cellsOf(lines[line] ?? '')[column]?.text ?? '';
		const [, digits] = /^\W{0,4}(\d{1,6}(?:\.\d{1,3})?)\W{0,4}$/.exec(cell) ?? [];
		if (digits !== undefined) return Number(digits);
	}

	return undefined;
}

function headerAbove(lines: readonly string[], line: number): number | undefined {
	for (let at = line; at > Math.max(0, line - mostRows) && (lines[at] ?? '').includes('|'); at--)
		if (separator.test(lines[at] ?? '')) return at - 1;
	return undefined;
}
