import {statedStatus} from '../../lens/header/status.ts';
import {bulletOf} from '../../markdown/label.ts';
import {type Parsed, parsed} from '../../markdown/parsed.ts';
import {cellsOf, escapeCell} from '../../markdown/table.ts';
import {columnsOf, paddedTo} from '../../text/columns.ts';
import {dayLike} from '../../text/day-like.ts';
import {applySplices, spliceOf} from '../update/edits.ts';
import {historiesIn, newestRows, type StatusHistory} from './find.ts';
import type {DatedStatus} from './list.ts';

/** The history of which the newest row is where a document says its status; a row of it that is changed tells of a day something that was not so. */
export function historyOfStatus(document: Parsed): StatusHistory | undefined {
	const stated = statedStatus(document);
	if (!stated || !('row' in stated)) return undefined;
	return historiesIn(document).find(({rows}) => rows.some(({first}) => first === stated.row.line));
}

type Said = {status: string; today: string};

/**
 * The text with a row for the status of that day in each of these histories whose newest row does not say so, in the
 * form of that row, or in the plain one.
 */
export function withDatedStatus(
	text: string,
	histories: readonly StatusHistory[],
	said: Said,
	form: 'like' | 'plain' = 'like',
): string {
	const {source} = parsed(text);
	const edits = histories.flatMap((history) => {
		const rows = newestRows(history);
		const [newest] = rows;
		if (!newest || rows.some((row) => isSameWord(row.text, said.status))) return [];
		const line = rowLike(newest, source.lines[newest.first] ?? '', history.block.type === 'table' ? 'row' : form, said);
		const at = history.isNewestFirst ? newest.first : (history.rows.at(-1)?.end ?? newest.end);
		return [spliceOf(source, {first: at, end: at, lines: [line]})];
	});
	return applySplices(
		text,
		edits.toSorted((one, other) => one.start - other.start),
	);
}

function isSameWord(one: string, other: string): boolean {
	return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Without what the row says besides. */
function rowLike(row: DatedStatus, line: string, form: 'row' | 'like' | 'plain', said: Said): string {
	if (form === 'row') return cellsLike(row, line, said);
	return form === 'like' ? itemLike(row, line, said) : `${nextBullet(bulletOf(line))}${said.today}: ${said.status}`;
}

function dayAs({day, date = ''}: DatedStatus, line: string, today: string): string {
	return (day && dayLike(line.slice(day.start, day.end), date, today)) ?? today;
}

function cellsLike(row: DatedStatus, line: string, {status, today}: Said): string {
	const day = dayAs(row, line, today);
	let [result, at] = ['', 0];
	for (const {start, end} of cellsOf(line)) {
		const text = start === row.status.start ? escapeCell(status) : start === row.day?.start ? day : '';
		const room = /^ */.exec(line.slice(end))?.[0].length ?? 0;
		const width = columnsOf(line.slice(start, end)) + Math.max(0, room - 1);
		result += line.slice(at, start) + paddedTo(width, text);
		at = end + Math.max(0, room - 1);
	}

	return result + line.slice(at);
}

/** Up to where both are said; what quotes or emphasises them ends behind them. */
function itemLike({day, status: place, ...row}: DatedStatus, line: string, said: Said): string {
	const today = dayAs({...row, status: place, ...(day ? {day} : {})}, line, said.today);
	const [first, second] = [day ?? place, place].toSorted((one, other) => one.start - other.start);
	const isDayFirst = first === day;
	const bullet = nextBullet(bulletOf(line));
	const tail = /^[*_`)\]]*/.exec(line.slice(second?.end))?.[0] ?? '';
	return [
		bullet + line.slice(bulletOf(line).length, first?.start),
		isDayFirst ? today : said.status,
		line.slice(first?.end, second?.start),
		isDayFirst ? said.status : today,
		tail,
	].join('');
}

/** Numbers are counted on; a first one that is repeated stays. */
function nextBullet(bullet: string): string {
	return bullet.replace(/\d+/, (number) => (Number(number) > 1 ? String(Number(number) + 1) : number));
}
