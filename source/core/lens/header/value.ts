import {bulletOf} from '../../markdown/label.ts';
import type {Source} from '../../markdown/source.ts';
import {escapeCell, unescapeCell} from '../../markdown/table.ts';
import {doubleEnd, halveEnd} from '../line/tokens.ts';
import {quotedName} from './quoted-name.ts';
import type {HeaderRow} from './rows.ts';

/** The text of a row's value; names in bullets mean the same as those behind commas. */
export function rowValue(row: HeaderRow, source: Source): string {
	const {line, form, value, list} = row;
	if (list) return entriesOf(list, source).map(quotedName).join(', ');
	const text = (source.lines[line] ?? '').slice(value.start, value.end);
	if (form === 'string') return unquoted(text);
	return form === 'cell' || form === 'column' ? unescapeCell(text) : halveEnd(text);
}

function entriesOf({first, end}: {first: number; end: number}, {lines}: Source): string[] {
	return lines
		.slice(first, end)
		.map((line) => line.slice(bulletOf(line).length).trim())
		.filter((text) => text !== '');
}

/** A text as it stands in the place of a value. */
export function asRowValue({form, value}: HeaderRow, text: string): string {
	if (form === 'string') return text === '' ? '""' : JSON.stringify(text);
	if (form === 'cell' || form === 'column') return escapeCell(text);
	return value.start === value.end && text !== '' ? ` ${doubleEnd(text)}` : doubleEnd(text);
}

/** A string of TOML, or a day or a number without quotes. */
function unquoted(text: string): string {
	if (text.startsWith("'")) return text.slice(1, -1);
	if (!text.startsWith('"')) return text;
	try {
		return String(JSON.parse(text));
	} catch {
		return text;
	}
}
