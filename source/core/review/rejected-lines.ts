import {rowsAt} from '../answers/rows.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {linesOfItem} from './items.ts';
import type {Subject} from './types.ts';

/** The lines on which options are told that were not chosen; none while nothing is chosen. */
export function rejectedLines(subject: Subject): ReadonlySet<number> {
	const rows = rowsAt(subject.answers, 'options');
	const chosen = rows.filter(({item}) => item.selected === true);
	if (chosen.length === 0) return new Set();
	const taken = new Set(chosen.flatMap(({path}) => linesOfItem(subject, path)));
	const rejected = rows.flatMap(({path}) => linesOfItem(subject, path)).filter((line) => !taken.has(line));
	return new Set(rejected.flatMap((line) => linesFrom(subject, line)));
}

/** Of a heading, all that stands under it; of a line or an entry, what goes on below it up to the next one. */
function linesFrom({root, source: {lines}}: Subject, first: number): number[] {
	const section = sectionsIn(root).find(({heading}) => heading.first === first);
	const end = section?.end ?? endOfEntry(lines, first);
	return Array.from({length: end - first}, (_, index) => first + index);
}

function endOfEntry(lines: readonly string[], first: number): number {
	let end = first + 1;
	const indent = (text: string): number => /^\s*/.exec(text)?.[0].length ?? 0;
	const own = indent(lines[first] ?? '');
	while (
		end < lines.length &&
		(lines[end] ?? '').trim() !== '' &&
		(indent(lines[end] ?? '') > own || !begins.test(lines[end] ?? ''))
	)
		end++;
	return end;
}

/** Another entry, row or heading. */
const begins = /^\s*(?:[-*+|#]|\d{1,3}[.)]\s)/;
