import {frontMatterOf} from '../../markdown/front-matter.ts';
import {type Section, sectionsOf} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {lastUpTo} from '../../text/last-up-to.ts';

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
	return (line) => starts[lastUpTo(starts.length, (index) => starts[index]?.first ?? 0, line)]?.path ?? [];
}

type Start = {first: number; path: readonly string[]};

function startsIn({title, heading, children}: Section, above: readonly string[]): Start[] {
	const path = [...above, title];
	return [{first: heading.first, path}, ...children.flatMap((child) => startsIn(child, path))];
}
