import {keptIn} from '../document/kept.ts';
import {spanOfPath} from '../document/places.ts';
import type {Reading} from '../document/read.ts';
import {isCounted} from '../foreign/found-questions.ts';
import type {ForeignTemplate} from '../foreign/template.ts';
import type {Range} from '../lens/read/found.ts';
import {lineAtOffset, type Source} from '../markdown/source.ts';
import type {Template} from '../template/parse.ts';

/** By line, since a document may have as many such parts as sections. */
export function linesOf(ranges: readonly Range[], {lines}: Source): boolean[] {
	const isIn = lines.map(() => false);
	for (const {first, end} of ranges) isIn.fill(true, first, end);
	return isIn;
}

/** The lines that no key holds, those of sections without a key of their own included; cells of a table are no lines. */
export function unreadIn(template: Template | ForeignTemplate, reading: Reading): Range[] {
	const counted = 'sections' in template ? [...template.sections.keys()].filter(isCounted) : [];
	const places = counted.map((path) => spanOfPath({reading}, path)).filter(({start, end}) => start < end);
	const lines = places.map(({start, end}) => ({
		first: lineAtOffset(reading.source, start),
		end: lineAtOffset(reading.source, end - 1) + 1,
	}));
	const kept = keptIn(reading).flatMap((part) => (part.lines.cells ? [] : part.lines));
	return [...kept, ...lines];
}
