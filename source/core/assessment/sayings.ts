import {cellsOf} from '../markdown/table.ts';
import {cleanLine} from '../text/clean.ts';

const fenced = /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?!\n))/gm;
const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const next = /\n(?=[ \t]*(?:[-*+|#]|\d{1,9}[.)])[ \t])|\n(?:[ \t]*\n)+/;

/** What a Markdown text says, sentence by sentence, each on one line; tables, headings and code say nothing here. */
export function sayingsIn(text: string): string[] {
	return text
		.replace(fenced, '\n')
		.split(next)
		.filter((part) => !/^[ \t]*(?:\||#|<!--)/.test(part))
		.flatMap((part) => cleanLine(part.replace(marker, '')).split(/(?<=[.!?]) (?=["'(“]?[\p{Lu}\d])/u))
		.filter((saying) => /[\p{L}\p{N}]/u.test(saying));
}

/** The last row of the first table in a text, each cell behind its heading: "Month: August 2027, Peak a second: 620". */
export function lastRowIn(text: string): string | undefined {
	const lines = text.split('\n').map((line) => line.trim());
	const first = lines.findIndex((line) => line.startsWith('|'));
	if (first < 0) return undefined;
	const below = lines.slice(first);
	const end = below.findIndex((line) => !line.startsWith('|'));
	const [head = '', , ...rows] = end < 0 ? below : below.slice(0, end);
	const last = rows.at(-1);
	if (last === undefined) return undefined;
	const names = cellsOf(head);
	const cells = cellsOf(last).map(({text: cell}, at) => (cell === '' ? '' : `${names[at]?.text ?? ''}: ${cell}`));
	return cleanLine(cells.filter((cell) => cell !== '').join(', '));
}
