import type {Range} from '../../lens/read/found.ts';
import {lineEndAt, type Source} from '../../markdown/source.ts';

/** Lines of the source that are replaced; where `first` is `end`, lines that are put in before it. */
export type Edit = Range & {lines: readonly string[]};

/** A change of the text by offsets, for what is smaller than a line, and for showing what changed. */
export type Splice = {start: number; end: number; text: string};

/** Edits by their place. Where one takes blank lines along that another puts lines into, it leaves them. */
export function inOrder(edits: readonly Edit[]): Edit[] {
	const ordered = edits.toSorted((one, other) => one.first - other.first || one.end - other.end);
	return ordered.map((edit, index) => ({...edit, end: Math.min(edit.end, ordered[index + 1]?.first ?? edit.end)}));
}

/** The lines of a range after the edits within it. */
export function linesAfter(source: Source, range: Range, edits: readonly Edit[]): string[] {
	let lines: string[] = [];
	let at = range.first;
	for (const edit of inOrder(edits)) {
		lines = lines.concat(source.lines.slice(at, edit.first), edit.lines);
		at = edit.end;
	}

	return lines.concat(source.lines.slice(at, range.end));
}

/** An edit as a change of the text, in the line ends that the lines there have. */
export function spliceOf(source: Source, {first, end, lines}: Edit): Splice {
	const start = source.starts[first] ?? source.text.length;
	const finish = source.starts[end] ?? source.text.length;
	const last = source.text.slice(start, finish);
	const ended = withEnds(source, {first, end, lines});
	if (first >= source.lines.length)
		return {start, end: finish, text: lines.length > 0 ? lineEndAt(source, first - 1) + withoutLastEnd(ended) : ''};
	const hasEnd = first === end || /[\r\n]$/.test(last);
	return {start, end: finish, text: hasEnd ? ended : withoutLastEnd(ended)};
}

/** A line in the place of another ends as that one did, others as the one before them. */
function withEnds(source: Source, {first, end, lines}: Edit): string {
	let usual = lineEndAt(source, first === end && first > 0 ? first - 1 : first);
	return lines
		.map((line, index) => {
			if (first + index < end) usual = lineEndAt(source, first + index);
			return line + usual;
		})
		.join('');
}

function withoutLastEnd(text: string): string {
	return text.replace(/(?:\r\n|\n|\r)$/, '');
}

export function applySplices(text: string, splices: readonly Splice[]): string {
	let result = '';
	let at = 0;
	for (const splice of splices) {
		result += text.slice(at, splice.start) + splice.text;
		at = splice.end;
	}

	return result + text.slice(at);
}
