import type {Range} from '../document/read/found.ts';
import {placesOf} from '../document/read/places.ts';
import type {Reading} from '../document/read/read.ts';
import type {Place} from '../document/write/block.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import type {Subject} from './types.ts';

export type Span = {start: number; end: number};

/** The text of lines, without the last line end. */
export function spanOfLines(source: Source, {first, end}: Range): Span {
	const start = source.starts[first] ?? source.text.length;
	const last = Math.max(first, end - 1);
	return {start, end: (source.starts[last] ?? start) + (source.lines[last]?.length ?? 0)};
}

export function spanOfHeading(source: Source, {heading}: Section): Span {
	return heading.end > heading.first ? spanOfLines(source, heading) : startOf(source);
}

/** The heading of the first level; the first line where there is none. */
export function spanOfTitle(source: Source, root: Section): Span {
	const title = root.children.find(({level}) => level === 1);
	return title ? spanOfHeading(source, title) : startOf(source);
}

/** The first line, for what concerns the document as a whole. */
export function startOf(source: Source): Span {
	return spanOfLines(source, {first: 0, end: 1});
}

/** The place of an answer. */
export type AnswerSpan = Span & {path: string};

/** Where the answer of a path stands (`options[1].name`), or what it is part of; the start where it stands nowhere. */
export function spanOfPath({reading, source}: Pick<Subject, 'reading' | 'source'>, path: string): AnswerSpan {
	const places = placesByPath(reading);
	for (let at: string | undefined = path; at !== undefined; at = shorter(at)) {
		const found = places.get(at);
		if (found) return {start: found.start, end: found.end, path};
	}

	return {...startOf(source), path};
}

/** The first place of each path, looked up once for all rules. */
const placesByPath = rememberingByIdentity(
	(reading: Reading): ReadonlyMap<string, Place> =>
		new Map(
			placesOf(reading)
				.toReversed()
				.map((place) => [place.path, place]),
		),
);

function shorter(path: string): string | undefined {
	const cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
	return cut <= 0 ? undefined : path.slice(0, cut);
}

/** All sections in their order, put together once for all rules. */
export const sectionsIn = rememberingByIdentity(sectionsInside);

function sectionsInside({children}: Section): readonly Section[] {
	return children.flatMap((section) => [section, ...sectionsIn(section)]);
}
