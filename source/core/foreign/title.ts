import type {Header} from '../lens/header/find.ts';
import {aboutDocument} from '../lens/header/names.ts';
import type {Section} from '../markdown/sections.ts';
import {isBlank, type Source} from '../markdown/source.ts';
import {conceptOf} from '../shapes/concepts.ts';
import {isVague} from '../shapes/outline.ts';

/** The section that stands for the whole document, and whether its heading is the name of it: `Meta` is none. */
export type Title = {section: Section; isName: boolean};

/** The section that names the document; what stands under it is no section of its own. */
export function titleIn(root: Section, header: Header | undefined, source: Source): Title | undefined {
	const [first, ...others] = root.children;
	if (!first) return undefined;
	const above = aboveTitle(root, source);
	if (above) return {section: above, isName: true};
	if (first.level === 1 && (isAlone(first, others) || isAboveChapters(first, source)))
		return {section: first, isName: !aboutDocument.test(first.title.trim())};
	if (others.length === 0) return isNameOfAll(first) ? {section: first, isName: true} : undefined;
	if (first.level > 2 || isOrdinary(first.title) || others.some(({level}) => level !== first.level)) return undefined;
	const isTitle =
		first.level === 1 ? areChapters(others) : first.children.length === 0 && holdsOnly(header, first, source);
	return isTitle ? {section: first, isName: true} : undefined;
}

/** The one heading of the first level names the document; so does the first of several that holds most sections. */
function isAlone({children}: Section, others: readonly Section[]): boolean {
	return others.every(({level}) => level > 1) || children.length > others.length + 1;
}

/** A heading of the first level with nothing under it, or with sections as documents have them, is no chapter. */
function isAboveChapters(section: Section, source: Source): boolean {
	const {title, children} = section;
	if (isOrdinary(title)) return false;
	if (children.length === 0) return isEmpty(section, source);
	return children.filter((child) => isOrdinary(child.title)).length >= 2;
}

/** The one heading of the first level behind others that hold nothing: a line of metadata above hyphens is one. */
function aboveTitle({children}: Section, source: Source): Section | undefined {
	const at = children.findIndex(({level}) => level === 1);
	const title = children[at];
	const isFirst = children.slice(0, at).every((section) => section.children.length === 0 && isEmpty(section, source));
	return at > 0 && title && isFirst && children.slice(at + 1).every(({level}) => level > 1) ? title : undefined;
}

function isEmpty({body}: Section, source: Source): boolean {
	for (let line = body.first; line < body.end; line++) if (!isBlank(source, line)) return false;
	return true;
}

/** All other sections stand below it. */
function isNameOfAll({title, level, children}: Section): boolean {
	return level === 2 && children.length > 0 && !isOrdinary(title);
}

/** Sections of the first level, as documents have them: the one before them is none of them. */
function areChapters(sections: readonly Section[]): boolean {
	return sections.length > 1 && sections.filter(({title}) => isOrdinary(title)).length * 2 > sections.length;
}

/** What a section about the document or about a part of its subject is called; several words may name the proposal. */
function isOrdinary(title: string): boolean {
	const concept = conceptOf(title);
	const isProposal = concept !== undefined && isVague(concept) && /\S\s+\S/.test(title);
	return aboutDocument.test(title) || (concept !== undefined && !isProposal);
}

function holdsOnly(header: Header | undefined, {body}: Section, source: Source): boolean {
	if (!header || header.first < body.first || header.end > body.end) return false;
	for (let line = body.first; line < body.end; line++)
		if ((line < header.first || line >= header.end) && !isBlank(source, line)) return false;
	return true;
}
