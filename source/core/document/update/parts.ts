import type {Range} from '../../lens/read/found.ts';
import {afterBlank, isBlank, type Source, withoutBlankEnd} from '../../markdown/source.ts';
import {type Edit, linesAfter} from './edits.ts';

/** One of the things that stand one after another: where it stands now, and what becomes of it. */
export type Part = {
	/** Undefined for what is not there yet. */
	found?: Range;
	/** Its place among those of the same pattern before; what stands once has none, and never moves. */
	was?: {of: object; at: number};
	/** Lines to put in where nothing is found. */
	write(): readonly string[];
	/** Edits within what is found. */
	update(): Edit[];
};

export type Sequence = {
	source: Source;
	/** In the order that they shall have. */
	parts: readonly Part[];
	/** What is found and shall go. */
	removed: readonly Range[];
	/** The line where the first one goes when none is found. */
	start: number;
	/** Whether blank lines stand between them. */
	spaced: boolean;
};

/** Puts parts into their order: what keeps its place is edited there; what moves takes its own lines along. */
export function sequence({source, parts, removed, start, spaced}: Sequence): Edit[] {
	const staying = new Set(longestInOrder(parts));
	const isReplaced = staying.size === 0 && parts.length > 0;
	const gone = spaced && !isReplaced ? together(removed, source) : removed;
	const edits: Edit[] = gone.map((range, index) =>
		isReplaced && index === 0 ? {...range, lines: []} : removal(source, range, spaced),
	);
	let at: number | undefined;
	const first = firstOf(staying) ?? removed[0]?.first;
	for (const part of parts) {
		if (part.found && staying.has(part)) {
			for (const edit of part.update()) edits.push(edit);
			at = part.found.end;
			continue;
		}

		const lines = part.found ? linesAfter(source, part.found, part.update()) : part.write();
		if (part.found) edits.push(removal(source, part.found, spaced));
		if (lines.length === 0) continue;
		if (at === undefined && first !== undefined) {
			const isBehind = edits.some((edit) => edit.end === first && edit.lines.length > 0);
			const isCrowded = spaced && first > 0 && (!isBlank(source, first - 1) || (isBehind && staying.size === 0));
			const before = isCrowded ? [''] : [];
			edits.push({first, end: first, lines: [...before, ...lines, ...(spaced && staying.size > 0 ? [''] : [])]});
		} else edits.push(insertion(source, at ?? start, lines, spaced));
	}

	return edits;
}

/** Ranges with nothing between them as one, which takes the blank lines around it along only once. */
function together(ranges: readonly Range[], source: Source): Range[] {
	const merged: Range[] = [];
	for (const {first, end} of ranges.toSorted((one, other) => one.first - other.first)) {
		const last = merged.at(-1);
		if (last && afterBlank(source, last.end) >= first) merged[merged.length - 1] = {first: last.first, end};
		else merged.push({first, end});
	}

	return merged;
}

/** The first line of any of the parts. */
function firstOf(parts: ReadonlySet<Part>): number | undefined {
	let first: number | undefined;
	for (const {found} of parts) if (found && (first === undefined || found.first < first)) first = found.first;
	return first;
}

/** Lines put in after a line, with a blank one between where blocks need it. */
export function insertion(source: Source, at: number, lines: readonly string[], spaced: boolean): Edit {
	if (!spaced) return {first: at, end: at, lines};
	const next = source.lines[at];
	const isCrowded = next !== undefined && next.trim() !== '';
	const before = at === 0 ? [] : [''];
	return {first: at, end: at, lines: [...before, ...lines, ...(isCrowded ? [''] : [])]};
}

/** A block goes with the blank lines after it, or at the end of the text with those before it. */
export function removal(source: Source, {first, end}: Range, spaced: boolean): Edit {
	if (!spaced) return {first, end, lines: []};
	const last = source.lines.length - 1;
	let to = end;
	while (to < last && isBlank(source, to)) to++;
	return {first: to >= last ? withoutBlankEnd(source, 0, first) : first, end: to, lines: []};
}

/** What keeps its place: of each pattern the longest run whose order did not change, wherever a person put it. */
function longestInOrder(parts: readonly Part[]): Part[] {
	const found = parts.filter((part) => part.found);
	const patterns = new Set(found.map((part) => part.was?.of));
	return [...patterns].flatMap((of) => {
		const run = found.filter((part) => part.was?.of === of);
		return of === undefined ? run : longestRun(run);
	});
}

function longestRun(parts: readonly Part[]): readonly Part[] {
	const isInOrder = parts.every((part, index) => index === 0 || (parts[index - 1]?.was?.at ?? 0) < (part.was?.at ?? 0));
	if (isInOrder) return parts;
	const best: Part[][] = [];
	for (const part of parts) {
		const before = best.filter((run) => (run.at(-1)?.was?.at ?? 0) < (part.was?.at ?? 0));
		best.push([...longest(before), part]);
	}

	return longest(best);
}

function longest(runs: readonly Part[][]): Part[] {
	return runs.reduce<Part[]>((one, other) => (other.length > one.length ? other : one), []);
}
