import {lastUpTo} from '../text/last-up-to.ts';

/** A text by its lines, so that a range of lines can be turned into offsets of the text as it stands. */
export type Source = {
	text: string;
	/** Each line without its end. */
	lines: readonly string[];
	/** Offset of the first character of each line, after a BOM; one more entry for the end of the text. */
	starts: readonly number[];
	/** The line end that the text uses first; LF when it has none. */
	lineEnd: string;
};

/** Line ends are CRLF, LF and CR, as in CommonMark section 2.1. */
export function sourceOf(text: string): Source {
	const lines: string[] = [];
	let start = text.startsWith('\uFEFF') ? 1 : 0;
	const starts: number[] = [start];
	for (const found of text.matchAll(/\r\n|\n|\r/g)) {
		lines.push(text.slice(start, found.index));
		start = found.index + found[0].length;
		starts.push(start);
	}

	lines.push(text.slice(start));
	starts.push(text.length);
	return {text, lines, starts, lineEnd: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'};
}

/** The line of an offset: the last one that starts there or before it. */
export function lineAtOffset({starts, lines}: Source, offset: number): number {
	return lastUpTo(lines.length, (line) => starts[line] ?? 0, offset);
}

/** What ends a line, or would end one put in after it: the last line of a text has no end of its own. */
export function lineEndAt({text, lines, starts, lineEnd}: Source, line: number): string {
	for (const at of [line, line - 1]) {
		const start = starts[at];
		const end = start === undefined ? '' : text.slice(start + (lines[at] ?? '').length, starts[at + 1]);
		if (end !== '') return end;
	}

	return lineEnd;
}

/** A range of lines as they stand, joined by LF. */
export function linesAsText({lines}: Source, {first, end}: {first: number; end: number}): string {
	return lines.slice(first, end).join('\n');
}

export function isBlank(source: Source, line: number): boolean {
	return /^[ \t]*$/.test(source.lines[line] ?? '');
}

/** The first line from one on that is not blank; `end` where there is none before it. */
export function afterBlank(source: Source, first: number, end = source.lines.length): number {
	let line = first;
	while (line < end && isBlank(source, line)) line++;
	return line;
}

/** The end of a range of lines without the blank lines that it ends in. */
export function withoutBlankEnd(source: Source, first: number, end: number): number {
	let last = end;
	while (last > first && isBlank(source, last - 1)) last--;
	return last;
}
