import {headingMarks} from '../../lens/write/heading.ts';
import type {Section} from '../../markdown/sections.ts';
import {isBlank, type Source} from '../../markdown/source.ts';
import type {HeadingStyle} from '../../template/patterns.ts';

/** How a document marks most of its headings, and whether most have no blank line below. */
export function headingStyleOf(root: Section, source: Source): HeadingStyle {
	const headings = headingsIn(root);
	const marks = headings.map(({heading}) => headingMarks(source.lines.slice(heading.first, heading.end)));
	const high = marks.filter((_, index) => (headings[index]?.level ?? 0) <= 2);
	const isClosed = marks.length > 1 && marks.every((mark) => mark !== 'hashes') && marks.includes('closed');
	const filled = headings.filter(({body}) => body.end > body.first);
	return {
		marks: isMost(high, (mark) => mark === 'underline') ? 'underline' : isClosed ? 'closed' : 'hashes',
		tight: isMost(filled, ({body}) => !isBlank(source, body.first)),
	};
}

function headingsIn({children}: Section): Section[] {
	return children.flatMap((section) => [section, ...headingsIn(section)]);
}

function isMost<Item>(items: readonly Item[], is: (item: Item) => boolean): boolean {
	return items.filter(is).length * 2 > items.length;
}
