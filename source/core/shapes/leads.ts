import type {Field} from '../answers/interview.ts';
import {inOneLine} from '../lens/texts.ts';
import type {Piece} from '../template/patterns.ts';
import {columnNamed, type Names} from './names.ts';
import {columnSlot, groupColumn} from './parts.ts';

/** What stands before the value of a column within a line, and where that begins. */
export type Lead = {column: string; lead: string; at: number};

/** One word with a colon, in any emphasis, and what divides it from the words before it, the end of their line included. */
const labelled =
	/(?:[.;,]|[ \t]+[-–—/]|<br ?\/?>|\\)?(?:[ \t]+|\n)(?<label>[*_]{0,3}\p{L}{3,20}[*_]{0,3}:[*_]{0,3})[ \t]+(?=\S)/gu;

/** What a backslash keeps apart is no label. */
const keptApart = /\\[-–—(]/;

/** The labels of columns behind the first words of a line; none where one column has two. */
export function leadsIn(text: string, names: Names): Lead[] {
	if (keptApart.test(text)) return [];
	const found = [...text.matchAll(labelled)].flatMap(({0: lead, index, groups}) => {
		const column = columnNamed(names, groups?.label ?? '');
		return column === undefined ? [] : [{column, lead, at: index}];
	});
	return new Set(found.map(({column}) => column)).size === found.length ? found : [];
}

/**
 * The labels of columns that stand behind a first one in the same line, `Pros: fast. Cons: dear`, in all lines that
 * begin with it; undefined where they are not the same in all that have any.
 */
export function leadsBehind(start: string, lines: readonly string[], names: Names): readonly Lead[] | undefined {
	const all = lines
		.filter((line) => line.startsWith(start))
		.map((line) => leadsIn(line.slice(start.trimEnd().length), names))
		.filter((leads) => leads.length > 0);
	const [first = []] = all;
	return all.every((leads) => areSame(leads, first)) ? first : undefined;
}

/** Whether the same labels stand in the same order, with the same around them. */
export function areSame(leads: readonly Lead[], others: readonly Lead[]): boolean {
	return (
		leads.length === others.length &&
		leads.every(({column, lead}, index) => column === others[index]?.column && lead === others[index].lead)
	);
}

/** The place of a column behind its label in a line. */
export function pieceBehind(group: Field, {column, lead}: Lead): Piece {
	return {lead, content: inOneLine(columnSlot(group, groupColumn(group, column))), tail: ''};
}
