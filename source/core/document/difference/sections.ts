import {frontMatterOf} from '../../markdown/front-matter.ts';
import {type Section, sectionsOf} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';

/** For each line the headings above it, from the top; the one that names the document is not among them. */
export type SectionsByLine = (line: number) => readonly string[];

export function sectionsByLine(source: Source): SectionsByLine {
	const frontMatter = frontMatterOf(source);
	const root = sectionsOf(source, frontMatter ? frontMatter.end + 1 : 0);
	const [title] = root.children;
	const isNamed = title?.level === 1 && root.children.length === 1;
	const starts = [
		...(frontMatter ? [{first: 0, path: ['Front matter']}] : []),
		{first: frontMatter ? frontMatter.end + 1 : 0, path: ['Before the first section']},
		...(isNamed ? title : root).children.flatMap((section) => startsIn(section, [])),
	];
	return (line) => starts[lastUpTo(starts, line)]?.path ?? [];
}

type Start = {first: number; path: readonly string[]};

function startsIn({title, heading, children}: Section, above: readonly string[]): Start[] {
	const path = [...above, title];
	return [{first: heading.first, path}, ...children.flatMap((child) => startsIn(child, path))];
}

/** The index of the last start that is not behind a line. */
function lastUpTo(starts: readonly Start[], line: number): number {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle]?.first ?? 0) <= line) low = middle;
		else high = middle - 1;
	}

	return low;
}
