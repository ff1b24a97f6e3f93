import {valueAt} from '../answers/answers.ts';
import type {Reading} from '../document/read.ts';
import type {Range} from '../lens/read/found.ts';
import {keysOf} from '../markdown/front-matter.ts';
import {parsed} from '../markdown/parsed.ts';
import {linesAsText} from '../markdown/source.ts';

/** The lines of keys of front matter that no question is for, or with a value that is no answer; those in a row as one, and none where a key has no value. */
export function keptKeysOf({source, body, metadata, answers, marks}: Reading): Range[] {
	const {frontMatter} = parsed(source.text);
	if (!frontMatter) return [];
	const answered = body.metadata.filter(
		({slot: {question}}) => valueAt(answers, question) !== undefined || marks[question] !== undefined,
	);
	const read = new Set(answered.map(({key}) => key).filter((key) => metadata?.values[key] !== undefined));
	const ranges: Range[] = [];
	for (const {first, end, key} of keyRanges(source.lines, frontMatter)) {
		const isSaying = /[\p{L}\p{N}]/u.test(linesAsText(source, {first, end}).slice(key.length + 1));
		if (read.has(key) || !isSaying) continue;
		const last = ranges.at(-1);
		if (last?.end === first) last.end = end;
		else ranges.push({first, end});
	}

	return ranges;
}

/** Each key at the left edge, with all that stands below it up to the next one. */
function keyRanges(lines: readonly string[], {first, end}: Range): (Range & {key: string})[] {
	const starts: {first: number; key: string}[] = [];
	for (let line = first; line < end; line++) {
		const text = lines[line] ?? '';
		const [key] = keysOf({text, lines: [text], starts: [0], lineEnd: '\n'}, {first: 0, end: 1});
		if (key !== undefined) starts.push({first: line, key});
	}

	return starts.map((start, index) => ({...start, end: starts[index + 1]?.first ?? end}));
}
