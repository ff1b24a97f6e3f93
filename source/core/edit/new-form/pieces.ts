import type {Reading} from '../../document/read.ts';
import type {FoundSection, KeptPart} from '../../lens/read/found.ts';
import {linesAsText, withoutBlankEnd} from '../../markdown/source.ts';

/** A section of a document, known to its template or not. */
export type CutSection = FoundSection | KeptPart;

/** A document cut at its headings: what stands below each, up to the next one that is known or that nothing reads. */
export type Pieces = {
	/** The sections at the top, and those inside one, as they stand. */
	top: readonly CutSection[];
	insideOf(section: FoundSection): readonly CutSection[];
	/** What stands above the first of them. */
	head: string;
	/** A heading and what is below it; all of a section that nothing reads. */
	textOf(place: CutSection): string;
};

export function piecesOf({sections, kept, source}: Reading): Pieces {
	const top = inOrder(sections, kept);
	const starts = top.flatMap(startsIn);
	const text = (first: number, end: number): string =>
		linesAsText(source, {first, end: withoutBlankEnd(source, first, end)});
	const textOf = (place: CutSection): string => {
		const next = starts.find((start) => start > place.first) ?? source.lines.length;
		return text(place.first, isKnown(place) ? next : place.end);
	};
	return {top, insideOf, head: text(0, starts[0] ?? source.lines.length), textOf};
}

export function isKnown(place: CutSection): place is FoundSection {
	return 'pattern' in place;
}

function insideOf({children, kept}: FoundSection): readonly CutSection[] {
	return inOrder(children, kept);
}

function startsIn(place: CutSection): number[] {
	return [place.first, ...(isKnown(place) ? insideOf(place).flatMap(startsIn) : [])];
}

function inOrder(sections: readonly FoundSection[], kept: readonly KeptPart[]): readonly CutSection[] {
	return [...sections, ...kept.filter(({title}) => title !== undefined)].toSorted(
		(one, other) => one.first - other.first,
	);
}
