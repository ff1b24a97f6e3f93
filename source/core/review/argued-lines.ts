import {rowsAt} from '../answers/rows.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {linesOfItem} from './items.ts';
import type {Subject} from './types.ts';

/** Chapters that weigh one way against another. */
const weighing = /\b(?:options?|choices?|alternatives?|considered|pros|cons|selected|rationale|decision)\b/i;

/** The lines that weigh options, by words that compare and promise nothing: those of options, and of chapters about them. */
export function arguedLines(subject: Subject): ReadonlySet<number> {
	const rows = rowsAt(subject.answers, 'options');
	const own = rows.flatMap(({path}) => linesOfItem(subject, path)).flatMap((line) => linesFrom(subject, line));
	const chapters = sectionsIn(subject.root).filter(({level, title}) => level > 1 && weighing.test(title));
	return new Set([...own, ...chapters.flatMap(({heading, end}) => linesBetween(heading.first, end))]);
}

/** Of a heading, all that stands under it; of a line or an entry, what goes on below it up to the next one. */
function linesFrom({root, source: {lines}}: Subject, first: number): number[] {
	const section = sectionsIn(root).find(({heading}) => heading.first === first);
	const end = section?.end ?? endOfEntry(lines, first);
	return linesBetween(first, end);
}

function linesBetween(first: number, end: number): number[] {
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
