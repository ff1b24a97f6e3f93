import {applySplices, spliceOf} from '../document/update/edits.ts';
import {frontMatterOf} from '../markdown/front-matter.ts';
import {type Section, sectionsOf} from '../markdown/sections.ts';
import {isBlank, type Source, sourceOf} from '../markdown/source.ts';

/** A section that is gone from a document and is wanted again: its headings from the top, each with its level. */
export type PutBack = {
	headings: {title: string; level: number}[];
	/** The heading of the section before it, in the same section. */
	after?: string;
};

/** What it takes to put a section of a text back into another one; undefined when the text has no such section. */
export function putBackOf(text: string, path: readonly string[]): PutBack | undefined {
	const headings: PutBack['headings'] = [];
	let siblings: readonly Section[] = topOf(sourceOf(text)).children;
	let after: string | undefined;
	for (const title of path) {
		const index = siblings.findIndex((section) => section.title === title);
		const section = siblings[index];
		if (!section) return undefined;
		headings.push({title, level: section.level});
		after = siblings[index - 1]?.title;
		siblings = section.children;
	}

	return headings.length === 0 ? undefined : {headings, ...(after === undefined ? {} : {after})};
}

/** The text with the headings of these sections where it lacks them; what is to stand below them comes later. */
export function withSectionsPutBack(text: string, sections: readonly PutBack[]): string {
	return sections.reduce(withSection, text);
}

function withSection(text: string, {headings, after}: PutBack): string {
	const source = sourceOf(text);
	let parent = topOf(source);
	let depth = 0;
	for (const {title} of headings) {
		const found = parent.children.find((section) => section.title === title);
		if (!found) break;
		parent = found;
		depth++;
	}

	const missing = headings.slice(depth);
	if (missing.length === 0) return text;
	const before = missing.length === 1 ? parent.children.find(({title}) => title === after) : undefined;
	const at = (before ?? parent).end;
	const lines = missing.flatMap(({title, level}) => [`${'#'.repeat(level)} ${title}`, '']);
	const space = at > 0 && !isBlank(source, at - 1) ? [''] : [];
	return applySplices(text, [spliceOf(source, {first: at, end: at, lines: [...space, ...lines]})]);
}

/** The document, or the one section of the first level that names it. */
function topOf(source: Source): Section {
	const frontMatter = frontMatterOf(source);
	const root = sectionsOf(source, frontMatter ? frontMatter.end + 1 : 0);
	const [title] = root.children;
	return title?.level === 1 && root.children.length === 1 ? title : root;
}
