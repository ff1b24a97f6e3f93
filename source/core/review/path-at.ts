import {itemsAt} from '../answers/answers.ts';
import {linesAt, rowsAt} from '../answers/rows.ts';
import type {Reading} from '../document/read.ts';
import type {FoundSection} from '../lens/read/found.ts';
import type {AnswerSpan} from '../lens/write/block.ts';
import {lineAtOffset} from '../markdown/source.ts';
import {type Span, spanOfLines} from '../markdown/span.ts';
import {slotsOfSection} from '../template/slots-of.ts';
import {leastOf} from '../text/numbers.ts';
import {linesOfItem, spanOfAnswer} from './items.ts';
import {sectionsAround, slotAt} from './slot-at.ts';
import type {Finding} from './types.ts';

/** Where an interview asks for what these rules miss in a document as a whole, or under a heading above several answers. */
const homes: Readonly<Record<string, string>> = {
	title: 'title',
	'status-known': 'status',
	people: 'author',
	dates: 'created',
	'long-no-summary': 'summary',
	'motivation-evidence': 'motivation.problem',
	'cost-of-inaction': 'motivation.inaction',
	'no-do-nothing': 'options',
	'options-lt2': 'options',
	'rollback-trigger': 'rollback.trigger',
};

/** The answer that a finding stands in; for what is missed as a whole, the one that is asked for it. */
export function pathAt(
	{rule, start, end, line}: Finding,
	reading: Reading,
	places: readonly AnswerSpan[],
): string | undefined {
	const around = narrowest(places.filter((place) => place.start <= start && start < place.end));
	const home = homes[rule];
	if (home !== undefined && (around.length === 0 || start === 0)) return home;
	const {source} = reading;
	const exact = slotAt(start, reading);
	if (exact !== undefined) return exact;
	const lines = around.map(({path}) => ({...spanOfAnswer({reading, source}, path), path}));
	const narrow = narrowest(lines.filter((span) => span.start <= start && start <= span.end));
	const items = [...narrow, ...around].map((own) => itemAt(own, reading, line - 1));
	const own = items.find((path) => linesOfItem({reading}, path).includes(line - 1)) ?? items[0];
	return own && columnAt(own, reading, source.text.slice(start, end));
}

/**
 * The answer that stands last before an offset, in the innermost section that holds one or is to hold one; else the
 * first of that section.
 */
export function nearestPath(offset: number, reading: Reading, places: readonly AnswerSpan[]): string | undefined {
	const {source, sections} = reading;
	const around = sectionsAround(sections, lineAtOffset(source, offset));
	return (
		around.map((section) => nearestIn(section, offset, reading, places)).find((path) => path !== undefined) ??
		nearest(offset, places)
	);
}

function nearestIn(section: FoundSection, offset: number, {source}: Reading, places: readonly AnswerSpan[]) {
	const {start, end} = spanOfLines(source, section);
	const [first] = slotsOfSection(section.pattern);
	return (
		nearest(
			offset,
			places.filter((place) => start <= place.start && place.start < end),
		) ?? first?.question
	);
}

function nearest(offset: number, places: readonly AnswerSpan[]): string | undefined {
	const before = places.filter(({start}) => start <= offset).toSorted((one, other) => other.start - one.start);
	return (before[0] ?? places[0])?.path;
}

/** Of an item, the one column that holds the words; the item where there are several such, or none. */
function columnAt(path: string, {answers}: Reading, words: string): string {
	const [, group, index] = /^(.+)\[(\d+)\]$/.exec(path) ?? [];
	const item = group === undefined ? undefined : itemsAt(answers, group)[Number(index)];
	if (!item || words.trim() === '') return path;
	const columns = Object.keys(item).filter((key) => linesAt(item, key).some((line) => line.includes(words)));
	return columns.length === 1 ? `${path}.${columns[0]}` : path;
}

/** Those of the least size; several answers may stand in the lines of one list. */
function narrowest<T extends Span>(all: readonly T[]): T[] {
	const least = leastOf(all.map(({start, end}) => end - start));
	return all.filter(({start, end}) => end - start === least);
}

/** Of a whole table, list or heading, the item on whose lines it is; what it has in other places is not looked at. */
function itemAt({path, start}: AnswerSpan, reading: Reading, line: number): string {
	const begin = lineAtOffset(reading.source, start);
	const items = rowsAt(reading.answers, path).flatMap((row) =>
		linesOfItem({reading}, row.path)
			.filter((first) => begin <= first && first <= line)
			.map((first) => ({path: row.path, first})),
	);
	return items.toSorted((one, other) => other.first - one.first)[0]?.path ?? path;
}
