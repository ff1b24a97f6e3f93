import {isBlank, type Source, withoutBlankEnd} from '../../markdown/source.ts';
import type {Range} from '../read/found.ts';
import {type Edit, linesAfter} from './edits.ts';

/** One of the things that stand one after another: where it stands now, and what becomes of it. */
export type Part = {
	/** Undefined for what is not there yet. */
	found?: Range;
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
	const staying = longestInOrder(parts);
	const isReplaced = staying.length === 0 && parts.length > 0;
	const edits: Edit[] = removed.map((range, index) =>
		isReplaced && index === 0 ? {...range, lines: []} : removal(source, range, spaced),
	);
	let at: number | undefined;
	const first = staying[0]?.found?.first ?? removed[0]?.first;
	for (const part of parts) {
		if (part.found && staying.includes(part)) {
			edits.push(...part.update());
			at = part.found.end;
			continue;
		}

		const lines = part.found ? linesAfter(source, part.found, part.update()) : part.write();
		if (part.found) edits.push(removal(source, part.found, spaced));
		if (lines.length === 0) continue;
		if (at === undefined && first !== undefined)
			edits.push({first, end: first, lines: spaced && staying.length > 0 ? [...lines, ''] : lines});
		else edits.push(insertion(source, at ?? start, lines, spaced));
	}

	return edits;
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

/** The longest run of found parts whose order in the source is the order that they shall have. */
function longestInOrder(parts: readonly Part[]): Part[] {
	const found = parts.filter((part) => part.found);
	const best: Part[][] = [];
	for (const [index, part] of found.entries()) {
		const before = best.slice(0, index).filter((run) => (run.at(-1)?.found?.first ?? 0) < (part.found?.first ?? 0));
		const longest = before.reduce<Part[]>((one, other) => (other.length > one.length ? other : one), []);
		best.push([...longest, part]);
	}

	return best.reduce<Part[]>((one, other) => (other.length > one.length ? other : one), []);
}
