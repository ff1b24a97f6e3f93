import {rowFor} from '../lens/header/head.ts';
import type {HeaderRow} from '../lens/header/rows.ts';
import type {FoundSection} from '../lens/read/found.ts';
import {rangeOf} from '../lens/read/range.ts';
import {pathOfColumn} from '../lens/scope.ts';
import type {AnswerSpan} from '../lens/write/block.ts';
import type {Source} from '../markdown/source.ts';
import {type Span, startOf} from '../markdown/span.ts';
import {holesKey} from '../template/holes.ts';
import {slotsOf, slotsOfPattern} from '../template/slots-of.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import type {Reading} from './read.ts';

/** Where the answers of a document stand, by offsets of its text; what is smaller than a section counts as all of it. */
export function placesOf(reading: Reading): AnswerSpan[] {
	const {source, sections} = reading;
	const offsetOf = (line: number): number => source.starts[line] ?? source.text.length;
	return [
		...metadataPlaces(reading),
		...headerPlaces(reading),
		...sections.flatMap((section) => placesIn(section, offsetOf)),
	];
}

/** Where the answer of a path stands (`options[1].name`), or what it is part of; the start where it stands nowhere. */
export function spanOfPath({reading}: {readonly reading: Reading}, path: string): AnswerSpan {
	const places = placesByPath(reading);
	for (let at: string | undefined = path; at !== undefined; at = shorter(at)) {
		const found = places.get(at);
		if (found) return {start: found.start, end: found.end, path};
	}

	return {...startOf(reading.source), path};
}

/** The first place of each path, looked up once for all rules. */
const placesByPath = rememberingByIdentity((reading: Reading): ReadonlyMap<string, AnswerSpan> => {
	const places = new Map(
		placesOf(reading)
			.toReversed()
			.map((place) => [place.path, place]),
	);
	for (const [path, {word, label}] of reading.holes.paths) {
		const line = places.get(`${holesKey}.${word}`);
		if (line) places.set(path, {path, ...spanOfLabel(reading, line, label)});
	}

	return places;
});

/** What is not there is told by its label, in a line of several. */
function spanOfLabel({source}: Reading, {start, end}: Span, label: string): Span {
	const at = source.text.slice(start, end).indexOf(label);
	return at < 0 ? {start, end} : {start: start + at, end: start + at + label.length};
}

function shorter(path: string): string | undefined {
	const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
	return cut <= 0 ? undefined : path.slice(0, cut);
}

function metadataPlaces({metadata, body}: Reading): AnswerSpan[] {
	return body.metadata.flatMap(({key, slot}) => {
		const value = metadata?.values[key];
		return value ? [{path: slot.question, start: value.start, end: value.end}] : [];
	});
}

function headerPlaces({head, body, source}: Reading): AnswerSpan[] {
	return (body.header ?? []).flatMap((entry) => {
		const row = rowFor(head, entry);
		if (!row) return [];
		const {start, end} = row.list
			? {start: source.starts[row.list.first] ?? 0, end: source.starts[row.list.end] ?? source.text.length}
			: offsetsOf(row, source);
		return slotsOf(entry.line).map(({question}) => ({path: question, start, end}));
	});
}

function offsetsOf({line, value}: HeaderRow, {starts}: Source): Span {
	const at = starts[line] ?? 0;
	return {start: at + value.start, end: at + value.end};
}

function placesIn(section: FoundSection, offsetOf: (line: number) => number): AnswerSpan[] {
	const end = offsetOf(section.children[0]?.first ?? section.end);
	const item = section.mention?.index;
	const own = section.body.flatMap((found, index): AnswerSpan[] => {
		const pattern = section.pattern.body[index];
		const range = rangeOf(found);
		if (!pattern || !range) return [];
		const paths = slotsOfPattern(pattern).map(({question, column}) =>
			column === undefined || item === undefined ? question : pathOfColumn({group: question, index: item}, column),
		);
		return [...new Set(paths)].map((path) => ({path, start: offsetOf(range.first), end: offsetOf(range.end)}));
	});
	const titles = slotsOf(section.pattern.heading).map(({question}) => ({
		path: question,
		start: offsetOf(section.heading.first),
		end,
	}));
	return [
		...own,
		...awaitedItems(section, offsetOf),
		...titles,
		...section.children.flatMap((child) => placesIn(child, offsetOf)),
	];
}

/** The mark that stands where the items of a group will have their sections. */
function awaitedItems({pattern, placeholder}: FoundSection, offsetOf: (line: number) => number): AnswerSpan[] {
	const group = pattern.children.find(({repeat}) => repeat?.home)?.repeat?.group;
	if (!placeholder || !group) return [];
	return [{path: group.path, start: offsetOf(placeholder.first), end: offsetOf(placeholder.end)}];
}
