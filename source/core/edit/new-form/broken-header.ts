import {hardBreak} from '../../markdown/breaks.ts';

const labelled = /^\*\*[^*]+\*\*:? \S/;

/** Labelled lines that stand one below the other, each but the last with what breaks the line on a page. */
export function withHardBreaks(text: string): string {
	const lines = text.split('\n');
	const isBroken = (line: string): boolean => /(?:\\| {2}|<br *\/?>)$/.test(line);
	return lines
		.map((line, index) => {
			const next = lines[index + 1];
			const isFollowed = next !== undefined && labelled.test(next);
			return isFollowed && labelled.test(line) && !isBroken(line) ? line.trimEnd() + hardBreak : line;
		})
		.join('\n');
}
