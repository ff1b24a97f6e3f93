import {sourceOf} from '../markdown/source.ts';
import {type ChangedLine, changedLines} from './lines.ts';
import {sectionsByLine} from './sections.ts';
import {shortened, unchangedEnds} from './shorten.ts';

/** A row of a difference: where the lines below it stand, a line, or how many unchanged lines are left out. */
export type DifferenceRow =
	| {type: 'section'; path: readonly string[]}
	| {type: 'line'; sign: ChangedLine['sign']; text: string}
	| {type: 'fold'; count: number};

/**
 * What a change does to a document, section by section; the counts are of sections and of lines. Long lines are cut
 * where they do not change.
 */
export type Difference = {rows: readonly DifferenceRow[]; sections: number; added: number; removed: number};

/** Unchanged lines that are shown on either side of a change. */
const around = 2;

/** What becomes of a text, told by the sections in which its lines stand. */
export function differenceOf(before: string, after: string): Difference {
	const [old, young] = [sourceOf(before), sourceOf(after)];
	const [oldSections, newSections] = [sectionsByLine(old), sectionsByLine(young)];
	const all = changedLines(old, young);
	const ends = unchangedEnds(all);
	const lines = all.map((line, index) => ({
		...line,
		text: shortened(line.text, ends[index]),
		path: line.sign === '-' ? oldSections(line.before) : newSections(line.after),
	}));
	const changed = lines.filter(({sign}) => sign !== ' ');
	return {
		rows: folded(lines).flatMap((part) =>
			'count' in part ? [{type: 'fold' as const, count: part.count}] : rowsOf(part.lines),
		),
		sections: new Set(changed.map(({path}) => JSON.stringify(path))).size,
		added: changed.filter(({sign}) => sign === '+').length,
		removed: changed.filter(({sign}) => sign === '-').length,
	};
}

/** Lines as they are shown: those near a change, and the counts of what lies between them. */
export function folded<Line extends {sign: string}>(lines: readonly Line[]): ({lines: Line[]} | {count: number})[] {
	const parts: ({lines: Line[]} | {count: number})[] = [];
	let shownTo = 0;
	for (const [first, end] of stretches(lines)) {
		if (first > shownTo) parts.push({count: first - shownTo});
		parts.push({lines: lines.slice(first, end)});
		shownTo = end;
	}

	return shownTo < lines.length ? [...parts, {count: lines.length - shownTo}] : parts;
}

/** Changes with what stands around them; those with but a line between them go together. */
function stretches(lines: readonly {sign: string}[]): [first: number, end: number][] {
	const result: [number, number][] = [];
	for (const [index, {sign}] of lines.entries()) {
		if (sign === ' ') continue;
		const first = Math.max(0, index - around);
		const end = Math.min(lines.length, index + around + 1);
		const last = result.at(-1);
		if (last && first <= last[1] + 1) last[1] = end;
		else result.push([first, end]);
	}

	for (const stretch of result) {
		if (stretch[0] === 1) stretch[0] = 0;
		if (stretch[1] === lines.length - 1) stretch[1] = lines.length;
	}

	return result;
}

type PlacedLine = ChangedLine & {path: readonly string[]};

/** The lines of one stretch, below the section of the changes that follow. */
function rowsOf(lines: readonly PlacedLine[]): DifferenceRow[] {
	const rows: DifferenceRow[] = [];
	let told: PlacedLine['path'] | undefined;
	for (const [index, next] of changesFrom(lines).entries()) {
		const line = lines[index];
		if (!line) continue;
		if (next && !isSamePath(next, told) && (!told || isSamePath(line.path, next))) {
			rows.push({type: 'section', path: next});
			told = next;
		}

		rows.push({type: 'line', sign: line.sign, text: line.text});
	}

	return rows;
}

/** For each line the section of the first change from there on. */
function changesFrom(lines: readonly PlacedLine[]): (PlacedLine['path'] | undefined)[] {
	let next: PlacedLine['path'] | undefined;
	return lines
		.toReversed()
		.map(({sign, path}) => {
			if (sign !== ' ') next = path;
			return next;
		})
		.reverse();
}

function isSamePath(one: readonly string[], other: readonly string[] | undefined): boolean {
	return one.length === other?.length && one.every((title, index) => title === other[index]);
}
