import type {Source} from '../../markdown/source.ts';
import type {Range} from '../read/found.ts';

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

/** An edit as a change of the text, in the line ends that the text has. */
export function spliceOf(source: Source, {first, end, lines}: Edit): Splice {
	const start = source.starts[first] ?? source.text.length;
	const finish = source.starts[end] ?? source.text.length;
	const last = source.text.slice(start, finish);
	const text = lines.join(source.lineEnd);
	if (first >= source.lines.length) return {start, end: finish, text: lines.length > 0 ? source.lineEnd + text : ''};
	const hasEnd = first === end || /[\r\n]$/.test(last);
	return {start, end: finish, text: lines.length > 0 && hasEnd ? text + source.lineEnd : text};
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
