import {kindOf} from '../../kinds/registry.ts';
import type {Block} from '../../markdown/blocks.ts';
import {withoutBreak} from '../../markdown/breaks.ts';
import {linesAsText, type Source, withoutBlankEnd} from '../../markdown/source.ts';
import type {Line, LinesPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {readLine, startsLike} from '../line/read.ts';
import {halveEnd} from '../line/tokens.ts';
import {unguardParagraph} from '../paragraph.ts';
import type {FoundLine} from './found.ts';
import {labelLinesIn} from './label-lines.ts';

/**
 * The first line of any paragraph that one of the lines of a pattern is; Markdown that starts on it ends at `end`, or
 * where another line of a pattern that is the document's own begins.
 */
export function findLine(
	line: Line,
	part: LinesPattern,
	blocks: readonly Block[],
	source: Source,
	end: number,
): {found: FoundLine; block: Block} | undefined {
	for (const {block, lines} of labelLinesIn(blocks, source)) {
		for (const first of lines) {
			const bodyEnd = endsInMarkdown(line) && part.isOwn ? endBefore(part.lines, first, blocks, source, end) : end;
			const found = lineAt(line, first, source, bodyEnd, part.breaks !== undefined);
			if (found) return {found, block};
		}
	}

	return undefined;
}

function endBefore(
	lines: readonly Line[],
	after: number,
	blocks: readonly Block[],
	source: Source,
	end: number,
): number {
	const below = labelLinesIn(blocks, source).flatMap((block) => block.lines.filter((at) => at > after && at < end));
	return below.find((at) => lines.some((line) => startsLike(line, source.lines[at] ?? ''))) ?? end;
}

function lineAt(line: Line, first: number, source: Source, bodyEnd: number, isBroken: boolean): FoundLine | undefined {
	if (!startsLike(line, source.lines[first] ?? '')) return undefined;
	const end = endsInMarkdown(line) ? withoutBlankEnd(source, first, bodyEnd) : first + 1;
	const whole = linesAsText(source, {first, end});
	const {text, tail} = isBroken ? withoutBreak(whole) : {text: whole, tail: ''};
	const texts = readLine(line, unguardParagraph(line, isBroken ? halveEnd(text) : text));
	// Only what the line ends in may go on below it: anything else would take in what another line says.
	return texts && !texts.slice(0, -1).some((part) => part?.includes('\n'))
		? {line, texts, first, end, tail}
		: undefined;
}

/** Whether what stands on a line may go on below it. */
export function endsInMarkdown(line: Line): boolean {
	const last = slotsOf(line).at(-1);
	return last !== undefined && kindOf(last.field.kind).form === 'markdown';
}
