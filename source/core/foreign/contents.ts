import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';

const link = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\d+(?:\.\d+)*\.?\s+)?\[.*\]\(#[^)]*\)\s*$/;
const blankOrComment = /^\s*(?:<!--.*-->\s*)?$/;

/** Whether a section is a table of contents: nothing but a list of links to headings, which tools write. */
export function isContents({body}: Section, {lines}: Source): boolean {
	let links = 0;
	for (const line of lines.slice(body.first, body.end)) {
		if (link.test(line)) links++;
		else if (!blankOrComment.test(line)) return false;
	}

	return links > 1;
}
