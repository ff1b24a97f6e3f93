import {rowFor} from '../lens/header/head.ts';
import type {FoundSection, KeptPart} from '../lens/read/found.ts';
import {rangeOf} from '../lens/read/range.ts';
import {textOfPart} from '../lens/read/unread-cells.ts';
import {withoutBlankEnd} from '../markdown/source.ts';
import {slotsOf, slotsOfPattern} from '../template/slots-of.ts';
import type {Reading} from './read.ts';

/** A part of a document that no question is for, and that stays as it is. */
export type Kept = {
	/** The headings above it from the top, its own included where it is a section; none before the first one. */
	headings: readonly string[];
	/** It begins with the last one of these headings. */
	isSection: boolean;
	text: string;
	/** Offsets of the text, and its lines, or the columns of its one line; the cells of a table, where it is one. */
	start: number;
	end: number;
	lines: Pick<KeptPart, 'first' | 'end' | 'columns' | 'cells'>;
	/** The question whose answer stands last before it; undefined where none does. */
	after?: string;
};

/** All that the template does not understand, in the order in which it stands. Comments and rules are nothing to read. */
export function keptIn(reading: Reading): Kept[] {
	const places: Landmark[] = [];
	const {header = []} = reading.body;
	for (const entry of header) {
		const row = rowFor(reading.head, entry);
		if (row) places.push(...slotsOf(entry.line).map(({question}) => ({line: row.line, question})));
	}

	for (const part of reading.kept) places.push({line: part.first, part, above: []});
	for (const place of reading.sections.flatMap((section) => placesIn(section, []))) places.push(place);
	let after: string | undefined;
	return places
		.toSorted((one, other) => one.line - other.line)
		.flatMap((place) => {
			if ('question' in place) after = place.question;
			return 'question' in place ? [] : keptAt(place, reading, after);
		});
}

type PartLandmark = {line: number; part: KeptPart; above: readonly string[]};
type Landmark = {line: number; question: string} | PartLandmark;

/** The path by which a part that is kept is found among the places of a document. */
export function keptPath(index: number): string {
	return `kept[${index}]`;
}

function placesIn(section: FoundSection, above: readonly string[]): Landmark[] {
	const {pattern, heading, body} = section;
	const titles = [...above, section.title];
	const own = pattern.body.flatMap((part, index) =>
		slotsOfPattern(part).map(({question}) => ({line: rangeOf(body[index])?.first ?? heading.first, question})),
	);
	return [
		...slotsOf(pattern.heading).map(({question}) => ({line: heading.first, question})),
		...own,
		...section.kept.map((part) => ({line: part.first, part, above: titles})),
		...section.children.flatMap((child) => placesIn(child, titles)),
	];
}

function keptAt({part, above}: PartLandmark, {source}: Reading, after: string | undefined): Kept[] {
	const {first, title, columns, cells} = part;
	const end = withoutBlankEnd(source, first, part.end);
	const text = textOfPart({...part, end}, source);
	const start = source.starts[first] ?? 0;
	if (isComment(text) || isRule(text)) return [];
	const headings = title === undefined ? above : [...above, title];
	return [
		{
			headings,
			isSection: title !== undefined,
			text,
			start: start + (columns?.start ?? 0),
			end: columns ? start + columns.end : (source.starts[end] ?? source.text.length),
			lines: {first, end, ...(columns ? {columns} : {}), ...(cells ? {cells} : {})},
			...(after === undefined ? {} : {after}),
		},
	];
}

function isComment(text: string): boolean {
	return /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)*\s*$/.test(text);
}

function isRule(text: string): boolean {
	return /^[-*_\s]+$/.test(text);
}
