import type {Header} from '../lens/header/find.ts';
import {aboutDocument} from '../lens/header/names.ts';
import type {Section} from '../markdown/sections.ts';
import {isBlank, type Source} from '../markdown/source.ts';
import {conceptOf} from '../shapes/concepts.ts';
import {isVague} from '../shapes/outline.ts';

/** The section that names the document; what stands under it is no section of its own. */
export function titleIn(root: Section, header: Header | undefined, source: Source): Section | undefined {
	const [first, ...others] = root.children;
	if (!first) return undefined;
	if (first.level === 1) return isAlone(first, others) ? first : undefined;
	const isOneOfMany = others.length > 0 && others.every(({level}) => level === first.level);
	const isTitle = first.level === 2 && isOneOfMany && first.children.length === 0 && !isOrdinary(first.title);
	return isTitle && holdsOnly(header, first, source) ? first : undefined;
}

/** The one heading of the first level names the document; so does the first of several that holds most sections. */
function isAlone({children}: Section, others: readonly Section[]): boolean {
	return others.every(({level}) => level > 1) || children.length > others.length + 1;
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
