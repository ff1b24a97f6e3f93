import {anchorsOf, gitilesAnchorOf} from '../../markdown/anchor.ts';
import {type Section, sectionsIn, sectionsOf, withoutMarks} from '../../markdown/sections.ts';
import {type Source, sourceOf} from '../../markdown/source.ts';

const named = /\b(?:name|id)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))|\{\s*:?#([\w-]+)/g;

/** Headings within lists and quotations have anchors as well. */
const inner = /^[ \t>]{0,40}(?:[-*+>]|\d{1,9}[.)])[ \t>]{1,40}(#{1,6}[ \t][^\n]*)/gm;

/** All that links can lead to in a document, in lower case; `bare` is its text without code. */
export function placesIn({text}: Source, root: Section, bare: string): Set<string> {
	const within = [...bare.matchAll(inner)].map((found) => withoutMarks(found[1] ?? ''));
	const anchors = anchorsOf([...sectionsIn(root).map(({title}) => title), ...within]);
	for (const found of text.matchAll(named))
		anchors.add((found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').toLowerCase());
	return anchors;
}

/** The same for the text of another document; nothing of it is kept, since this one is still being looked at. */
export function placesInText(text: string): Set<string> {
	const source = sourceOf(text);
	return placesIn(source, sectionsOf(source), text);
}

/** Whether a heading has an anchor as Gitiles makes them, so that a link leads there where the house publishes. */
export function isPlaceOnGitiles(anchor: string, root: Section): boolean {
	return anchor.includes('_') && sectionsIn(root).some(({title}) => gitilesAnchorOf(title) === anchor);
}
