import {slotsOf} from '../../template/slots-of.ts';
import {pathOfColumn} from '../scope.ts';
import type {Place} from '../write/block.ts';
import type {FoundSection} from './found.ts';
import type {Reading} from './read.ts';

/** Where the answers of a document stand, by offsets of its text; what is smaller than a section counts as all of it. */
export function placesOf({source, sections}: Reading): Place[] {
	const offsetOf = (line: number): number => source.starts[line] ?? source.text.length;
	return sections.flatMap((section) => placesIn(section, offsetOf));
}

function placesIn(section: FoundSection, offsetOf: (line: number) => number): Place[] {
	const end = offsetOf(section.children[0]?.first ?? section.end);
	const own = section.body.flatMap((found, index): Place[] => {
		const pattern = section.pattern.body[index];
		if (found?.type !== 'text' || pattern?.type !== 'text') return [];
		const {question, column} = pattern.slot;
		const item = section.mention?.index;
		const path =
			column === undefined || item === undefined ? question : pathOfColumn({group: question, index: item}, column);
		return [{path, start: offsetOf(found.first), end: offsetOf(found.end)}];
	});
	const titles = slotsOf(section.pattern.heading).map(({question}) => ({
		path: question,
		start: offsetOf(section.heading.first),
		end,
	}));
	return [...own, ...titles, ...section.children.flatMap((child) => placesIn(child, offsetOf))];
}
