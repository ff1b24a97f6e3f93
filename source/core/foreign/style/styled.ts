import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Entry, HeadingStyle, ListPattern, Pattern, SectionPattern} from '../../template/patterns.ts';
import {type BulletStyle, bulletStyleOf} from './bullets.ts';
import {headingStyleOf} from './headings.ts';

type Style = {bullets: BulletStyle | undefined; heading: HeadingStyle};

/** The sections of a document, so that what is put into them looks like what is there. */
export function styled(sections: readonly SectionPattern[], root: Section, source: Source): SectionPattern[] {
	const style = {bullets: bulletStyleOf(source, root.heading.first), heading: headingStyleOf(root, source)};
	return sections.map((section) => styledSection(section, style));
}

function styledSection(section: SectionPattern, style: Style): SectionPattern {
	return {
		...section,
		style: style.heading,
		body: section.body.map((pattern) => styledPattern(pattern, style.bullets)),
		children: section.children.map((child) => styledSection(child, style)),
	};
}

function styledPattern(pattern: Pattern, bullets: BulletStyle | undefined): Pattern {
	if (!bullets) return pattern;
	if (pattern.type === 'list') return styledList(pattern, bullets);
	return pattern.type === 'labelled' ? {...pattern, list: styledList(pattern.list, bullets)} : pattern;
}

function styledList(list: ListPattern, {marker, nested}: BulletStyle): ListPattern {
	return {...list, marker, entries: list.entries.map((entry) => styledEntry(entry, nested))};
}

function styledEntry(entry: Entry, nested: string): Entry {
	return {...entry, nested, children: entry.children.map((child) => styledEntry(child, nested))};
}
