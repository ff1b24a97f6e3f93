import {sourceOf} from '../../markdown/source.ts';
import {folded} from './folded.ts';
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
