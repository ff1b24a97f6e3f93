import type {Field} from '../../answers/interview.ts';
import type {Section} from '../../markdown/sections.ts';
import {ordinalSlot} from '../../shapes/parts.ts';
import type {Line} from '../../template/patterns.ts';
import {lineAsIn} from './loose-line.ts';

const chapter = /^(?<start>(?:\d{1,2}\.){1,3})(?<number>\d{1,2})(?<separator>[.)]?:?[ \t]+)(?<title>\S.*)$/;

/** The heading of items as the first of these sections that is one has it. */
export function headingAsIn(heading: Line, group: Field, sections: readonly Section[]): Line | undefined {
	const [own] = sections.flatMap(({title}) => lineAsIn(heading, title) ?? []);
	return own ?? inChapters(heading, group, sections);
}

/** The heading of items whose sections are also counted as chapters: `6.1 Phase 1: Build`, `6.2 Phase 2: Run`. */
function inChapters(heading: Line, group: Field, sections: readonly Section[]): Line | undefined {
	const found = sections.flatMap(({title}) => {
		const {start = '', number = '', separator = '', title: rest = ''} = chapter.exec(title)?.groups ?? {};
		const line = lineAsIn(heading, rest);
		return line ? [{start, number, separator, line}] : [];
	});
	const [first] = found;
	const areCounted = found.every(
		({start, number, separator}, index) =>
			start === first?.start && separator === first.separator && number === String(index + 1),
	);
	if (!first || !areCounted) return undefined;
	const {start, separator, line} = first;
	const [next, ...others] = line.pieces;
	const number = {lead: '', content: ordinalSlot(group, '1'), tail: ''};
	return {
		...line,
		start,
		pieces: [number, ...(next ? [{...next, lead: separator + line.start + next.lead}] : []), ...others],
	};
}
