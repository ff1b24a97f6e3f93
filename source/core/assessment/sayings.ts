import {cellsOf} from '../markdown/table.ts';
import {stateOfText} from '../review/unwritten.ts';
import {cleanLine} from '../text/clean.ts';
import {withoutCodeAndComments} from './words-alone.ts';

const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const next = /\n(?=[ \t]*(?:[-*+|#]|\d{1,9}[.)])[ \t])|\n(?:[ \t]*\n)+/;

/** A label that leads a line: "**Load**: ", "**Load:** ". */
const label = /^\*\*([^*\n]{1,80}?)(?::\*\*|\*\*\s*[:：])\s*(?=\S)/;

/** Nothing but what something is called: a bold label, or a few words that lead to others. */
const labelAlone = /^(?:\*\*[^*]+\*\*|__[^_]+__)\s*[:：]?$|^(?:\S+\s+){0,3}\S+[:：]$/;

/** Behind a shortened word or a single letter, a full stop ends no sentence. */
const shortened = '(?:\\p{L}|e\\.g|i\\.e|approx|vs|[Nn]o|ca|cf|etc|resp|[Ff]ig|[Ss]ec|incl|excl|min|max)\\.';
const sentenceEnd = new RegExp(`(?<=[.!?])(?<!(?:^|[\\s("'])${shortened}) (?=["'(“]?[\\p{Lu}\\d])|(?<=[。！？])`, 'u');

/**
 * What a Markdown text says, sentence by sentence, each on one line; tables, headings and code say
 * nothing here, and neither do comments, questions, labels alone and what only holds a place. `known` are sentences of the
 * template itself.
 */
export function sayingsIn(text: string, known: ReadonlySet<string> = new Set()): string[] {
	return withoutCodeAndComments(text)
		.split(next)
		.filter((part) => !/^[ \t]*(?:\||#)/.test(part))
		.flatMap((part) => sentencesOf(cleanLine(part.replace(marker, ''))))
		.filter((saying) => !saying.endsWith('?') && stateOfText(saying, known) === 'written');
}

function sentencesOf(part: string): string[] {
	if (labelAlone.test(part)) return [];
	return part
		.replace(label, '$1: ')
		.split(sentenceEnd)
		.map((sentence) => sentence.trim())
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The last row of the first table in a text, each cell behind its heading: "Month: August 2027, Peak a second: 620". */
export function lastRowIn(text: string): string | undefined {
	const lines = withoutCodeAndComments(text)
		.split('\n')
		.map((line) => line.trim());
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
