import type {Block} from '../../markdown/blocks.ts';
import type {Source} from '../../markdown/source.ts';
import type {Header} from './find.ts';
import {rowsInLine} from './line-rows.ts';
import {isMetadataLabel} from './names.ts';
import type {HeaderRow} from './rows.ts';

/** So many labels must be known before code is taken for a header. */
const enough = 2;

/** What stands between marks at the very start: TOML between two lines of `+++`, or labelled lines in a fence. */
export function enclosedRows([block]: readonly Block[], source: Source): Header | undefined {
	if (!block) return undefined;
	return tomlRows(block, source) ?? (block.type === 'fence' ? fencedRows(block, source) : undefined);
}

function fencedRows({first, end}: Block, {lines}: Source): Header | undefined {
	const rows: HeaderRow[] = [];
	for (let line = first + 1; line < end - 1; line++) {
		const text = lines[line] ?? '';
		const indent = /^\s*/.exec(text)?.[0] ?? '';
		const found = rowsInLine(text, line, indent);
		const last = rows.at(-1);
		if (found) rows.push(...found);
		else if (text.trim() !== '' && !last) return undefined;
		else if (text.trim() !== '' && last) last.longTo = line + 1;
	}

	const known = rows.filter(({label}) => isMetadataLabel(label));
	return known.length < enough ? undefined : {first, end, last: end - 1, rows};
}

/** A key, and a string or something else of one word. */
const pair =
	/^(?<label>[\w-]+)(?<between>[ \t]*=[ \t]*)(?<value>"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#[{]+)(?<tail>[ \t]*(?:#.*)?)$/;

function tomlRows({first}: Block, {lines}: Source): Header | undefined {
	if (lines[first]?.trimEnd() !== '+++' || lines.slice(0, first).some((line) => line.trim() !== '')) return undefined;
	const length = lines.slice(first + 1).findIndex((line) => line.trimEnd() === '+++');
	if (length < 0) return undefined;
	const last = first + 1 + length;
	const rows: HeaderRow[] = [];
	for (let line = first + 1; line < last; line++) {
		const text = lines[line] ?? '';
		// What stands in a table of TOML is no value of the document.
		if (/^\[/.test(text)) return {first, end: last + 1, last: line, rows};
		const row = pairIn(text, line);
		if (row) rows.push(row);
	}

	return {first, end: last + 1, last, rows};
}

function pairIn(line: string, at: number): HeaderRow | undefined {
	const {label, between = '', value = '', tail = ''} = pair.exec(line)?.groups ?? {};
	if (label === undefined) return undefined;
	const start = label.length + between.length;
	return {
		label,
		line: at,
		lead: '',
		between,
		value: {start, end: start + value.length},
		tail,
		form: 'string',
	};
}
