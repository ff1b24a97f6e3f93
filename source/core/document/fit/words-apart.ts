import {belowSeparator} from '../../lens/separator.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';
import {withNestedArguments} from './arguments.ts';
import {withNamesApart} from './item-arguments.ts';
import {withLabelledLists} from './labelled-lists.ts';
import {takesText} from './pattern.ts';
import {statedSection} from './stated.ts';
import {withTasksAsIn} from './tasks-as-in.ts';

/** What speaks for and against items, in the form in which a document has it. */
export function withArguments(pattern: SectionPattern, places: readonly Section[], source: Source): SectionPattern {
	const said = places.map((place) => whereSaid(pattern, place, source));
	return withTasksAsIn(withLabelledLists(withNestedArguments(pattern, said, source), said, source), said, source);
}

/** As `statedSection`, also where a text of a person stands above what is said. */
export function withStated(
	pattern: SectionPattern,
	places: readonly Section[],
	beside: readonly Section[],
	source: Source,
): SectionPattern {
	const said = places.map((place) => whereSaid(pattern, place, source));
	return statedSection(pattern, said, beside, source);
}

/** Sections that know which words of a text, or of a name, would be read as what else is said of an item. */
export const withWordsApart = rememberingByIdentity((sections: readonly SectionPattern[]): readonly SectionPattern[] =>
	sections.map((section) => {
		const isSaying = isTextOfItem(section) ? sayingIn(section) : undefined;
		return {
			...section,
			...(isSaying ? {isSaying} : {}),
			body: section.body.map((part) => (part.type === 'list' ? withNamesApart(part) : part)),
			children: withWordsApart(section.children),
		};
	}),
);

function sayingIn(pattern: SectionPattern): SectionPattern['isSaying'] {
	return (blocks, source) => {
		const range = {first: 0, end: source.lines.length};
		const heading = {first: 0, end: 0};
		const place = {level: pattern.level, title: '', heading, body: range, end: range.end, blocks, children: []};
		return withStated(withArguments(pattern, [place], source), [place], [], source) !== pattern;
	};
}

function isTextOfItem(pattern: SectionPattern): boolean {
	return pattern.repeat !== undefined && takesText(pattern);
}

/** A section of an item without the text that is kept apart. */
function whereSaid(pattern: SectionPattern, place: Section, source: Source): Section {
	return isTextOfItem(pattern) ? {...place, blocks: [...belowSeparator(place.blocks, source)]} : place;
}
