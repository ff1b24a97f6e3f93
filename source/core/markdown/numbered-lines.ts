import {blocksOf} from './blocks.ts';
import type {Heading} from './headings.ts';
import {isBlank, type Source} from './source.ts';

/** What may be the title of a part; a sentence that is counted like one ends as a sentence does. */
const title = /^(?<chapter>\d{1,2})\.(?<part>\d{1,2})[.)]?[ \t]+(?=\S).{1,100}(?<![.;,:\s])[ \t]*$/;

/** The headings, and lines of text that count the parts of a numbered chapter from one on: `4.1. Design` under `4. Plan`. */
export function withNumberedLines(source: Source, headings: readonly Heading[], titleOf: Title): readonly Heading[] {
	const found = headings.flatMap((heading, index) => {
		const [, chapter] = /^(\d{1,2})[.)]? /.exec(titleOf(heading)) ?? [];
		const next = headings.slice(index + 1).find(({level}) => level <= heading.level);
		return chapter ? linesIn(source, chapter, heading, next?.first ?? source.lines.length) : [];
	});
	return found.length === 0 ? headings : [...headings, ...found].toSorted((one, other) => one.first - other.first);
}

type Title = (heading: Heading) => string;

function linesIn(source: Source, chapter: string, {end: first, level}: Heading, end: number): Heading[] {
	const lines: number[] = [];
	for (let line = first; line < end; line++) {
		const {chapter: own, part} = title.exec(source.lines[line] ?? '')?.groups ?? {};
		const isApart = isBlank(source, line - 1) && isBlank(source, line + 1);
		if (own === chapter && part === String(lines.length + 1) && isApart) lines.push(line);
	}

	if (lines.length === 0 || level > 5) return [];
	const blocks = blocksOf(source, first, end);
	const areTitles = lines.every((line) => {
		const at = blocks.findIndex((block) => block.type === 'paragraph' && block.first === line);
		const below = blocks[at + 1];
		return at >= 0 && below && !lines.includes(below.first) && below.type !== 'heading';
	});
	return areTitles ? lines.map((line) => ({first: line, end: line + 1, level: level + 1, markup: ''})) : [];
}
