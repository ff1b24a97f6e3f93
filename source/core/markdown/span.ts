import type {Section} from './sections.ts';
import type {Source} from './source.ts';

/** A piece of a text, by offsets; `end` is exclusive. */
export type Span = {start: number; end: number};

/** The text of lines, without the last line end. */
export function spanOfLines(source: Source, {first, end}: {first: number; end: number}): Span {
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
