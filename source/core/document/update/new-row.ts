import type {Header} from '../../lens/header/find.ts';
import type {HeaderRow} from '../../lens/header/rows.ts';
import {doubleEnd} from '../../lens/line/tokens.ts';
import {bulletOf} from '../../markdown/label.ts';
import type {Source} from '../../markdown/source.ts';
import {escapeCell} from '../../markdown/table.ts';
import {columnsOf, paddedTo} from '../../text/columns.ts';
import {type Splice, spliceOf} from './edits.ts';
import {isCell, widthIn} from './header-cells.ts';

/** A new value goes below the last one, marked as that one is. */
export function addedTo(header: Header | undefined, label: string, text: string | undefined, source: Source): Splice[] {
	const {rows = [], last: end = 0} = header ?? {};
	const last = rows.at(-1);
	const before = rows.at(-2);
	if (!last || text === undefined) return [];
	if (last.form === 'sentence')
		return [spliceOf(source, {first: end, end, lines: ['', `${label}: ${doubleEnd(text)}`]})];
	if (last.form === 'column') return newColumn(last.line, [label, '-'.repeat(Math.max(3, label.length)), text], source);
	if (isCell(last))
		return [spliceOf(source, {first: end, end, lines: [tableRow(last, label, escapeCell(text), source)]})];
	if (last.form === 'string')
		return [
			spliceOf(source, {first: end, end, lines: [`${label.toLowerCase()}${last.between}${JSON.stringify(text)}`]}),
		];
	const line = `${last.lead}${label}${withColon(last.between)}${doubleEnd(text)}${last.tail}`;
	const isBelowBlank =
		before !== undefined && before.line + 1 < last.line && source.lines[last.line - 1]?.trim() === '';
	const isApart = isBelowBlank || (last.list !== undefined && bulletOf(last.lead) === '');
	return [spliceOf(source, {first: end, end, lines: isApart ? ['', line] : [line]})];
}

/** Only names of people are read behind a label that has no colon. */
function withColon(between: string): string {
	return between.includes(':') ? between : between.replace(/ *$/, ':$&');
}

/** A name, the line below it and a value behind those of a table of columns; `line` is that of its values. */
function newColumn(line: number, cells: readonly string[], source: Source): Splice[] {
	return cells.map((cell, index) => {
		const row = (source.lines[line - 2 + index] ?? '').trimEnd();
		const end = (source.starts[line - 2 + index] ?? 0) + row.length;
		const text = escapeCell(cell);
		const closed = row.endsWith(' |') ? ` ${text} |` : `${text}|`;
		return {start: end, end, text: row.endsWith('|') ? closed : ` | ${text}`};
	});
}

/** As wide as the row above, where the words allow it. */
function tableRow(row: HeaderRow, label: string, text: string, source: Source): string {
	const {lead, label: above, between, tail} = row;
	const pipe = between.indexOf('|');
	const marks = between.slice(0, pipe).trimEnd();
	const name = paddedTo(columnsOf(above) + pipe, `${label}${marks}`);
	const isSpaced = /\s$/.test(name) || pipe === marks.length;
	return `${lead}${name}${isSpaced ? '' : ' '}${between.slice(pipe)}${paddedTo(widthIn(row, source), text)}${tail}`;
}
