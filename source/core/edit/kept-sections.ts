import type {Json} from '../answers/answers.ts';
import {type Kept, keptIn} from '../document/kept.ts';
import type {Reading} from '../document/read.ts';
import type {ForeignTemplate} from '../foreign/template.ts';
import type {Range} from '../lens/read/found.ts';
import {titleOf} from '../lens/read/same-section.ts';
import {parsed} from '../markdown/parsed.ts';
import {type Section, sectionsIn} from '../markdown/sections.ts';
import {afterBlank, linesAsText, type Source, withoutBlankEnd} from '../markdown/source.ts';
import type {Template} from '../template/parse.ts';
import {slotsOf} from '../template/slots-of.ts';
import {keptKeysOf} from './kept-front-matter.ts';

/** What stands under some headings, from the top; the one that names the document is not among them. */
export type SectionWords = {path: readonly string[]; text: string};

/**
 * Words of a document that no key holds, with the headings that they stand under: all that a section without a question
 * says itself, or what is left of one that is partly read. `nth` tells apart those of the same headings, from 1.
 */
export type KeptSection = SectionWords & {
	nth: number;
	/** The lines of its parts, without blank ones at their ends; one, unless answers stand between. */
	parts: readonly Kept['lines'][];
	/** The level of the heading that it stands under. */
	level: number;
};

/**
 * All of a reading, in the order in which they stand; those of a document that is its own template count on from its
 * sections of the same headings. Comments are nothing that a document says.
 */
export function keptSectionsOf(template: Template | ForeignTemplate, reading: Reading): KeptSection[] {
	const counts = new Map<string, number>();
	for (const {path, nth} of 'sections' in template ? template.sections.values() : [])
		counts.set(JSON.stringify(path), nth);
	const found = [
		...keptKeysOf(reading).map((range) => keysAsPart(range, reading)),
		...keptIn(reading).flatMap((kept) => (kept.isSection ? withInside(kept, reading) : restOf(kept, reading))),
	];
	return joined(found).map((section) => {
		const name = JSON.stringify(section.path);
		const nth = (counts.get(name) ?? 0) + 1;
		counts.set(name, nth);
		return {...section, nth};
	});
}

type Part = Omit<KeptSection, 'nth'> & {of: number};

/** What front matter says besides stands above all sections, and apart from what else does. */
function keysAsPart(range: Range, {source}: Reading): Part {
	return {path: [], text: linesAsText(source, range), parts: [range], level: 0, of: -2};
}

/** The heading that names the document stands above everything. */
function pathOf(headings: readonly string[], {sections}: Reading): string[] {
	const [title] = sections;
	const isNamed = title !== undefined && slotsOf(title.pattern.heading).some(({question}) => question === 'title');
	return isNamed && headings[0] === title.title ? headings.slice(1) : [...headings];
}

function restOf({headings, text, lines}: Kept, reading: Reading): Part {
	const own = sectionsIn(parsed(reading.source.text).root).findLast(({heading}) => heading.first < lines.first);
	const of = own?.heading.first ?? -1;
	const cells = lines.cells?.map(({line, start, end}) => ({first: line, end: line + 1, columns: {start, end}}));
	return {path: pathOf(headings, reading), text, parts: cells ?? [lines], level: own?.level ?? 0, of};
}

/** A section and those inside it that say something, or have nothing inside. */
function withInside(kept: Kept, reading: Reading): Part[] {
	const {source} = reading;
	const section = sectionsIn(parsed(source.text).root).find(({heading}) => heading.first === kept.lines.first);
	return section ? partsIn(section, pathOf(kept.headings.slice(0, -1), reading), source) : [];
}

function partsIn(section: Section, above: readonly string[], source: Source): Part[] {
	const path = [...above, titleOf(section).title];
	const {body, children, level, heading} = section;
	const first = afterBlank(source, body.first, body.end);
	const end = withoutBlankEnd(source, first, body.end);
	const own = {path, text: linesAsText(source, {first, end}), parts: [{first, end}], level, of: heading.first};
	const isSaying = first < body.end || children.length === 0;
	return [...(isSaying ? [own] : []), ...children.flatMap((child) => partsIn(child, path, source))];
}

/** What is left of one section in several places is one text. */
function joined(parts: readonly Part[]): Omit<KeptSection, 'nth'>[] {
	const sections = new Map<number, Omit<KeptSection, 'nth'>>();
	for (const {of, ...part} of parts) {
		const known = sections.get(of);
		sections.set(
			of,
			known ? {...known, text: `${known.text}\n\n${part.text}`, parts: [...known.parts, ...part.parts]} : part,
		);
	}

	return [...sections.values()];
}

/** As a file of answers has them. */
export function asRecords(sections: readonly KeptSection[]): Json[] {
	return sections.map(({path, nth, text}) => ({path: [...path], nth, text}));
}
