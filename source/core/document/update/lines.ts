import {asWritten} from '../../lens/line/as-written.ts';
import {composeLine} from '../../lens/line/compose.ts';
import {doubleEnd} from '../../lens/line/tokens.ts';
import {guardParagraph} from '../../lens/paragraph.ts';
import type {FoundLine, FoundLines} from '../../lens/read/found.ts';
import {isEmpty, textsOf, writeLineOf} from '../../lens/write/line.ts';
import {linesAsText} from '../../markdown/source.ts';
import type {LinesPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {withBreaks} from './breaks.ts';
import type {Revision} from './change.ts';
import type {Edit} from './edits.ts';
import {type Part, sequence} from './parts.ts';
import {reused} from './texts.ts';

/** Edits of the lines of a paragraph, each of which comes and goes with its answer. */
export function updateLines(pattern: LinesPattern, found: FoundLines, change: Revision): Edit[] {
	const parts = pattern.lines.flatMap((line): (Part & {source?: unknown})[] => {
		const old = found.lines.find((candidate) => candidate.line === line);
		const text = writeLineOf(pattern, line, change.after);
		// What is still to be decided, and stands nowhere, has not to be said with every change.
		const isNew = text !== undefined && text !== writeLineOf(pattern, line, change.before);
		if (!old) return isNew ? [{write: () => text.split('\n'), update: () => []}] : [];
		if (text === undefined)
			return writeLineOf(pattern, line, change.before) === undefined
				? [{found: old, source: old, write: () => [], update: () => []}]
				: [];
		return [{found: old, source: old, write: () => [], update: () => updateLine(pattern, old, change)}];
	});
	const kept = new Set(parts.map((part) => part.source));
	const removed = found.lines.filter((line) => !kept.has(line));
	const edits = sequence({source: change.source, parts, removed, start: found.lines[0]?.first ?? 0, spaced: false});
	return pattern.breaks === undefined ? edits : withBreaks(edits, pattern.breaks, found.lines, change.source);
}

function updateLine({breaks}: LinesPattern, found: FoundLine, change: Revision): Edit[] {
	const before = textsOf(found.line, change.before);
	const after = textsOf(found.line, change.after);
	const slots = slotsOf(found.line);
	if (before.every((text, index) => text === after[index]) || isEmpty(slots, after)) return [];
	// Once one place of a line is filled in, what a template says in the others would be read as an answer.
	const known = found.texts.map((text, index) => (slots[index]?.prompted ? undefined : text));
	const own = asWritten(found.line, linesAsText(change.source, found));
	const text = composeLine(own, reused(known, before, after, slots));
	const line = guardParagraph(found.line, breaks === undefined ? text : doubleEnd(text)) + found.tail;
	return [{first: found.first, end: found.end, lines: line.split('\n')}];
}
