import type {Interview, Question} from '../../answers/interview.ts';
import type {Reading} from '../../document/read.ts';
import {blocksBelow} from '../../markdown/prose.ts';
import {cellsOf} from '../../markdown/table.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {columnNamed} from '../../shapes/names.ts';
import {plainHeading} from '../../shapes/plain-heading.ts';
import {type Indication, indicationAt, weights} from '../evidence/evidence.ts';
import {groupsOf, isReadBy, type ReadersByLine, readersByLine} from '../said-anyhow/claims.ts';
import {statementsOf} from '../said-anyhow/statements.ts';
import {vocabularyOf} from '../said-anyhow/vocabulary/vocabulary.ts';
import {telling} from './telling.ts';

/**
 * Tables of a group that nobody reads as that, by the names of two of its columns or more; and those of which a column
 * is called what a question asks for, in a chapter where it belongs.
 */
export function saidInTables(questions: readonly Question[], interview: Interview, reading: Reading): Indication[] {
	const tables = questions.length === 0 ? [] : blocksBelow(reading.source.text).filter(({type}) => type === 'table');
	if (tables.length === 0) return [];
	const claims = readersByLine(reading);
	const groups = groupsOf(interview);
	const sought = questions.filter(({path}) => path in telling);
	const texts = questions.filter(({path}) => !groups.has(path));
	return tables.flatMap(({first, end}) => {
		if (isReadAsGroup(claims, groups, first, end)) return [];
		const named = saidInColumns(texts, first, claims, reading);
		const heads = cellsOf(reading.source.lines[first] ?? '').map((cell) => plainHeading(cell.text));
		const whole = sought
			.filter(({path}) => isTableOf(path, heads))
			.map(({path}) => indicationAt(path, first, reading.source.lines, weights.marked, end));
		return [...whole, ...named];
	});
}

/** The heads of a table, told as they stand: which row of such a column is meant, nobody knows. */
function saidInColumns(
	questions: readonly Question[],
	first: number,
	claims: ReadersByLine,
	{source}: Reading,
): Indication[] {
	const heads = statementsOf(source.text).find(({line}) => line === first);
	if (!heads) return [];
	const columns = cellsOf(heads.text).map((cell) => plainHeading(cell.text));
	return questions.flatMap(({path}) => {
		const {named, under} = vocabularyOf(path) ?? {};
		const isThere = under !== undefined && heads.titles.some((title) => under.test(title));
		const isNamed = isThere && !isReadBy(claims, first, path) && columns.some((column) => named?.test(column));
		return isNamed ? [indicationAt(path, first, source.lines, weights.named)] : [];
	});
}

function isTableOf(path: string, heads: readonly string[]): boolean {
	const {own, besides} = telling[path] ?? {};
	const names = groupKinds.find(({question}) => question.path === path)?.names ?? {};
	const owned = heads.filter((head) => own?.test(head));
	const others = heads.filter(
		(head) => head !== owned[0] && (own?.test(head) || besides?.test(head) || isDistinct(names, head)),
	);
	return owned.length > 0 && others.length > 0;
}

/** A column that many tables have, whatever they are of, tells of none. */
function isDistinct(names: Readonly<Record<string, RegExp>>, head: string): boolean {
	return (
		columnNamed(names, head) !== undefined &&
		!/^(?:name|what|type|area|kind|category|description|source|tool|notes?)$/.test(head)
	);
}

function isReadAsGroup(claims: ReadersByLine, groups: ReadonlySet<string>, first: number, end: number): boolean {
	for (let line = first; line < end; line += 1)
		for (const group of groups) if (isReadBy(claims, line, group)) return true;
	return false;
}
