import {applySplices, spliceOf} from '../document/update/edits.ts';
import {frontMatterOf} from '../markdown/front-matter.ts';
import {type Section, sectionsOf} from '../markdown/sections.ts';
import {isBlank, type Source, sourceOf, withoutBlankEnd} from '../markdown/source.ts';

/** A section that is gone from a document and is wanted again: its headings from the top, each with its level. */
export type PutBack = {
	headings: {title: string; level: number}[];
	/** What stood below the last of them, so that it is taken for the same as before. */
	lines: string[];
	/** The heading of the section before it, in the same section. */
	after?: string;
};

/** What it takes to put a section of a text back into another one; undefined when the text has no such section. */
export function putBackOf(text: string, path: readonly string[]): PutBack | undefined {
	const headings: PutBack['headings'] = [];
	const source = sourceOf(text);
	let siblings: readonly Section[] = topOf(source).children;
	let lines: string[] = [];
	let after: string | undefined;
	for (const title of path) {
		const index = siblings.findIndex((section) => section.title === title);
		const section = siblings[index];
		if (!section) return undefined;
		headings.push({title, level: section.level});
		lines = source.lines.slice(section.body.first, withoutBlankEnd(source, section.body.first, section.body.end));
		after = siblings[index - 1]?.title;
		siblings = section.children;
	}

	return headings.length === 0 ? undefined : {headings, lines, ...(after === undefined ? {} : {after})};
}

/** The section of a text with these headings from the top; the document itself where there are none. */
export function sectionAtPath(source: Source, path: readonly string[]): Section | undefined {
	let section: Section | undefined = topOf(source);
	for (const title of path) section = section?.children.find((inner) => inner.title === title);
	return section;
}

/** The text with these sections where it lacks them. */
export function withSectionsPutBack(text: string, sections: readonly PutBack[]): string {
	// A section that is within another one of them finds it there.
	return sections.toSorted((one, other) => one.headings.length - other.headings.length).reduce(withSection, text);
}

function withSection(text: string, {headings, lines: below, after}: PutBack): string {
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
	const at = placeIn(parent, missing.length === 1 ? after : undefined, missing[0]?.level ?? 1);
	const lines = missing.flatMap(({title, level}) => [`${'#'.repeat(level)} ${title}`, '']);
	const space = at > 0 && !isBlank(source, at - 1) ? [''] : [];
	const first = below.findIndex((line) => line.trim() !== '');
	const body = first < 0 ? [] : [...below.slice(first), ''];
	return applySplices(text, [spliceOf(source, {first: at, end: at, lines: [...space, ...lines, ...body]})]);
}

/**
 * The line in a section at which one of that level stands beside those within: behind the one named, or as far down
 * as can be.
 */
function placeIn({children, body, end}: Section, after: string | undefined, level: number): number {
	const wanted = children.findIndex(({title}) => title === after) + 1;
	const places = [...(wanted > 0 ? [wanted] : []), ...children.map((_, index) => children.length - index), 0];
	const place = places.find((index) => {
		const [above, below] = [children[index - 1], children[index]];
		return (!above || above.level >= level) && (!below || below.level <= level);
	});
	return place === undefined ? end : (children[place - 1]?.end ?? body.end);
}

/** The document, or the one section of the first level that names it. */
function topOf(source: Source): Section {
	const frontMatter = frontMatterOf(source);
	const root = sectionsOf(source, frontMatter ? frontMatter.end + 1 : 0);
	const [title] = root.children;
	return title?.level === 1 && root.children.length === 1 ? title : root;
}
