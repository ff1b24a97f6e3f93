import type {Range} from '../../lens/read/found.ts';
import {isBreak, withoutBreak} from '../../markdown/breaks.ts';
import {isBlank, type Source} from '../../markdown/source.ts';
import {type Edit, inOrder} from './edits.ts';

/** A line of the paragraph as it becomes, and whether there was one in its place. */
type Placed = {text: string; isNew: boolean};

/**
 * The edits of a paragraph whose lines are broken. A break belongs to the line that follows it: where a line is put in
 * or taken out, the break before it comes and goes with it. Others stay as they are.
 */
export function withBreaks(edits: readonly Edit[], breaks: string, found: readonly Range[], source: Source): Edit[] {
	if (edits.length === 0) return [];
	const whole = paragraphAround(found, source);
	const placed = placedAfter(edits, whole, source);
	const wasLast = source.lines[whole.end - 1];
	const lines = placed.map(({text, isNew}, index) => {
		const next = placed[index + 1];
		const line = withoutBreak(text);
		if (next) return (isNew || next.isNew) && !isBreak(line.tail) ? text + breaks : text;
		return text !== wasLast && isBreak(line.tail) ? line.text : text;
	});
	return changedPart(source.lines.slice(whole.first, whole.end), lines, whole.first);
}

/** Also the lines of the paragraph that no pattern knows. */
function paragraphAround(found: readonly Range[], source: Source): Range {
	let first = found[0]?.first ?? 0;
	let end = found.reduce((last, range) => Math.max(last, range.end), first);
	first = found.reduce((least, range) => Math.min(least, range.first), first);
	while (end < source.lines.length && !isBlank(source, end)) end++;
	return {first, end};
}

function placedAfter(edits: readonly Edit[], {first, end}: Range, {lines}: Source): Placed[] {
	const standing = (from: number, to: number): Placed[] => lines.slice(from, to).map((text) => ({text, isNew: false}));
	let placed: Placed[] = [];
	let at = first;
	for (const edit of inOrder(edits)) {
		const isNew = edit.first === edit.end;
		placed = placed.concat(
			standing(at, edit.first),
			edit.lines.map((text) => ({text, isNew})),
		);
		at = edit.end;
	}

	return placed.concat(standing(at, end));
}

/** What differs of the lines, as one edit. */
function changedPart(old: readonly string[], lines: readonly string[], at: number): Edit[] {
	let start = 0;
	while (start < old.length && start < lines.length && old[start] === lines[start]) start++;
	let same = 0;
	while (same < old.length - start && same < lines.length - start && old.at(-1 - same) === lines.at(-1 - same)) same++;
	const edit = {first: at + start, end: at + old.length - same, lines: lines.slice(start, lines.length - same)};
	return edit.first === edit.end && edit.lines.length === 0 ? [] : [edit];
}
