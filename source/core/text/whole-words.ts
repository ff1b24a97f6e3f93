import {firstColumns} from './columns.ts';

const insideWord = /[\p{L}\p{N}]$/u;
const goesOn = /^[\p{L}\p{N}]/u;

/**
 * Where to cut a line so that what is left has so many terminal columns at most, as an index: behind the last whole
 * word, unless a word fills more than half of what is left.
 */
export function endOfWords(line: string, columns: number): number {
	const {text} = firstColumns(line, Math.max(0, columns));
	if (!insideWord.test(text) || !goesOn.test(line.slice(text.length))) return text.trimEnd().length;
	const space = text.lastIndexOf(' ');
	return space < text.length / 2 ? text.length : line.slice(0, space).trimEnd().length;
}
