import type {Block} from '../../markdown/blocks.ts';
import {ownLines} from '../../markdown/prose.ts';
import type {Source} from '../../markdown/source.ts';
import {type Cell, cellsOf} from '../../markdown/table.ts';
import {dayIn, dayWithin} from '../../text/written-day.ts';
import {isMetadataLabel, isPeopleLabel, statusLabel} from './names.ts';
import type {HeaderRow} from './rows.ts';
import {plain} from './table-rows.ts';

/** Whether a status says anything: what is a comment or is struck out does not. */
export function hasWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text.replaceAll(/<!--.*?(?:-->|$)|~~.*?~~/g, ''));
}

/** Of lines that each speak of a day, the one of the last; of the same day the last one, or the first where the newest come first. */
export function newestOf<Line extends {text: string}>(lines: readonly Line[]): readonly Line[] {
	const days = lines.map(({text}) => dayOf(text) ?? '');
	if (days.includes('')) return lines;
	const newest = days.toSorted().at(-1) ?? '';
	const isNewestFirst = (days[0] ?? '') > (days.at(-1) ?? '');
	return lines.slice(isNewestFirst ? days.indexOf(newest) : days.lastIndexOf(newest)).slice(0, 1);
}

function dayOf(text: string): string | undefined {
	const day = dayWithin(text);
	return day && dayIn(text.slice(day.start, day.end));
}

/** The cell with the status in a table below the names of its columns, in the row of the last day; where there is one row, that. */
export function newestStatusIn({children}: Block, source: Source): HeaderRow | undefined {
	const [head, ...rows] = children.map(({first}) => ({
		line: first,
		cells: cellsOf(ownLines(source.text)[first] ?? ''),
	}));
	const at = head?.cells.findIndex(({text}) => statusLabel.test(text)) ?? -1;
	const said = rows.flatMap(({line, cells}) => {
		const cell = cells[at];
		const text = cells.map(({text: one}) => one).join(' ');
		return cell && hasWords(cell.text) ? [{line, start: cell.start, text, end: cell.end}] : [];
	});
	const [found, ...more] = said.length > 1 ? newestOf(said) : said;
	if (!found || more.length > 0) return undefined;
	const line = source.lines[found.line] ?? '';
	return {
		label: 'Status',
		line: found.line,
		lead: line.slice(0, found.start),
		between: '',
		value: {start: found.start, end: found.end},
		tail: line.slice(found.end),
		form: 'cell',
	};
}

/**
 * Whether a table tells in each row at which day a document came to a status. One row alone may as well say what is
 * known of the document.
 */
export function isOfDatedStatuses({children}: Block, source: Source): boolean {
	const [head = [], ...rows] = children.map(({first}) => cellsOf(ownLines(source.text)[first] ?? ''));
	return (
		rows.length > 1 &&
		head.some(({text}) => statusLabel.test(text)) &&
		rows.every((cells) => cells.some(({text}) => dayOf(text) !== undefined)) &&
		(statusLabel.test(head[0]?.text ?? '') || !rows.some(beginsWithLabel))
	);
}

/** What columns are called, and no status, day or name is. */
const columnName =
	/^(?:(?:\w+ )?dates?|days?|when|since|role|name|value|who|what|by|notes?|comments?|remarks?|reasons?|description|details?|e-?mail|contact|team)$/i;

/** Whether the head of a table of two columns names them, and is no label with its value. */
export function isOfColumns({children}: Block, source: Source): boolean {
	const [head = [], ...rows] = children.map(({first}) => cellsOf(ownLines(source.text)[first] ?? ''));
	const [first, second] = head.map(({text}) => plain(text));
	const isName =
		/^[\p{L} -]+$/u.test(second ?? '') &&
		([columnName, statusLabel].some((name) => name.test(second ?? '')) || isPeopleLabel(second ?? ''));
	// A status is named as a label may be: "In discussion".
	return rows.length > 0 && isName && (statusLabel.test(first ?? '') || !rows.some(beginsWithLabel));
}

function beginsWithLabel([first]: readonly Cell[]): boolean {
	return isMetadataLabel(plain(first?.text ?? ''));
}
