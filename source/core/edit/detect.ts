import {isAlwaysWritten, isNamed} from '../document/fit/pattern.ts';
import {read} from '../document/read.ts';
import {render} from '../document/render.ts';
import {hasOwnTitle, isSectionOf} from '../lens/read/same-section.ts';
import {parsed} from '../markdown/parsed.ts';
import type {Section} from '../markdown/sections.ts';
import {holdsWords, wordsOf} from '../shapes/words.ts';
import type {Template} from '../template/parse.ts';
import type {SectionPattern} from '../template/patterns.ts';
import {rememberingByIdentity} from '../text/remembering.ts';

/** The share of a document's headings that must be a template's; another name of a section counts half. */
const enough = 0.6;

/** The share of the headings that a template always writes which must be there; some titles are common to all houses. */
const characteristic = 0.3;

/** Headings of the first two levels under the title count wherever they stand, those below only when they are known. */
const deepest = 2;

/**
 * The template that most headings of a document are of; undefined when none knows enough of them. One that does not
 * know them by titles of its own must have a place for every word: else the document is one of another house.
 */
export function detect(templates: readonly Template[], text: string): Template | undefined {
	const {root} = parsed(text);
	const sections = sectionsWithin(root, 1);
	return templates
		.map((template) => ({template, share: shareOf(template, sections, root, likeness)}))
		.filter(({template, share}) => share >= enough && coverageOf(template, sections, likeness) >= characteristic)
		.toSorted((one, other) => other.share - one.share)
		.find(({template}) => isItsOwn(template, sections, root) || holdsAll(template, text))?.template;
}

/** Whether the headings are the template's by titles of its own, one of them such as no other house would choose. */
function isItsOwn(template: Template, sections: readonly Placed[], root: Section): boolean {
	return (
		shareOf(template, sections, root, ownLikeness) >= enough &&
		coverageOf(template, sections, ownLikeness) >= characteristic &&
		patternsOf(template).some(
			(pattern) => isChosen(pattern) && sections.some(({section}) => hasOwnTitle(pattern, section)),
		)
	);
}

/** Several words, or words before an answer; a single one, such as `Context`, half of all houses have. */
function isChosen({heading}: SectionPattern): boolean {
	return heading.pieces.length > 0 || /\S\s+\S/.test(heading.start);
}

/** How much of a document's headings is the template's. */
function shareOf(template: Template, sections: readonly Placed[], root: Section, like: Likeness): number {
	const patterns = patternsOf(template);
	const known = sections.map(({section}) => largest(patterns.map((pattern) => like(pattern, section))));
	const counted = known.filter((part, index) => part > 0 || isCounted(sections[index], root));
	return sum(known) / Math.max(1, counted.length);
}

/** How much of what the template always writes is there. */
function coverageOf(template: Template, sections: readonly Placed[], like: Likeness): number {
	const always = patternsOf(template).filter(isAlwaysWritten);
	const present = always.map((pattern) => largest(sections.map(({section}) => like(pattern, section))));
	return sum(present) / Math.max(1, always.length);
}

/** All sections of a template that have a name of their own. */
const patternsOf = rememberingByIdentity(({body}: Template): readonly SectionPattern[] =>
	body.sections.flatMap(withInside).filter(isNamed),
);

/** How much a section of a document is one of a template, by its heading: from 0 to 1. */
type Likeness = (pattern: SectionPattern, section: Section) => number;

/** 1 for the template's own title of a section, half for another name of it. */
function likeness(pattern: SectionPattern, section: Section): number {
	if (hasOwnTitle(pattern, section)) return 1;
	return isSectionOf(pattern, section) ? 0.5 : 0;
}

function ownLikeness(pattern: SectionPattern, section: Section): number {
	return hasOwnTitle(pattern, section) ? 1 : 0;
}

function largest(numbers: readonly number[]): number {
	return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}

type Placed = {section: Section; depth: number};

/** What is not known counts only on the first two levels; the title of a document every house words in its own way. */
function isCounted(at: Placed | undefined, root: Section): boolean {
	return at !== undefined && at.depth <= deepest && at.section !== titleOf(root);
}

function withInside(pattern: SectionPattern): SectionPattern[] {
	return [pattern, ...pattern.children.flatMap(withInside)];
}

function sectionsWithin({children}: Section, depth: number): Placed[] {
	return children.flatMap((section) => [{section, depth}, ...sectionsWithin(section, depth + 1)]);
}

/** The heading that names the document, which every house words in its own way. */
function titleOf({children}: Section): Section | undefined {
	return children[0]?.level === 1 ? children[0] : undefined;
}

/**
 * Whether a template has a place for all that a document says: each of its words is in what the template makes of
 * the answers that it reads.
 */
function holdsAll(template: Template, text: string): boolean {
	const {answers, marks, body} = read(template, text);
	const written = render({...template, body}, answers, marks);
	return holdsWords(wordsOf(text.toLowerCase()), wordsOf(written.toLowerCase()));
}
