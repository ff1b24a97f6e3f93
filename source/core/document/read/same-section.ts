import type {Section} from '../../markdown/sections.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {readLine} from '../line/read.ts';
import {readTitle} from '../write/section.ts';
import {sameTitle} from './title.ts';

/** Whether a section of a document is the one of the template, by its title. */
export function isSectionOf(pattern: SectionPattern, section: Section): boolean {
	const title = readTitle(section.title);
	if (slotsOf(pattern.heading).length > 0) return readLine(pattern.heading, title) !== undefined;
	return [pattern.heading.start, ...pattern.also].some((name) => sameTitle(name, title));
}
