import {isAlwaysWritten, isNamed} from '../document/fit/pattern.ts';
import {read} from '../document/read.ts';
import {render} from '../document/render.ts';
import {byTitle, candidatesFor, hasOtherTitle, hasOwnTitle} from '../lens/read/same-section.ts';
import {parsed} from '../markdown/parsed.ts';
import type {Section} from '../markdown/sections.ts';
import {holdsWords, wordsOf} from '../shapes/words.ts';
import type {Template} from '../template/parse.ts';
import type {SectionPattern} from '../template/patterns.ts';
import {rememberingByIdentity} from '../text/remembering.ts';

/** The share of a document's headings that must be a template's; another name of a section counts half. */
const enough = 0.6;

/** The share of the headings that a template always writes which must be there; some titles are common to all houses. */
const characteristic = 0.28;

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
		.map((template) => ({template, likeness: likenessOf(template, sections)}))
		.map(({template, likeness}) => ({template, likeness, share: shareOf(likeness, sections, root)}))
		.filter(({likeness, share}) => share >= enough && coverageOf(likeness) >= characteristic)
		.toSorted((one, other) => other.share - one.share)
		.find(({template, likeness}) => isItsOwn(likeness, sections, root) || holdsAll(template, text))?.template;
}

/**
 * How much each section of a document is one of a template, and the other way round: 1 by the template's own title, half
 * by another one.
 */
type Likeness = {sections: readonly number[]; patterns: ReadonlyMap<SectionPattern, number>};

function likenessOf(template: Template, placed: readonly Placed[]): Likeness {
	const patterns = new Map(patternsOf(template).map((pattern) => [pattern, 0]));
	const titles = titlesOf(template);
	const sections = placed.map(({section}) => {
		let most = 0;
		for (const pattern of candidatesFor(titles, section)) {
			const before = patterns.get(pattern) ?? 0;
			const part = hasOwnTitle(pattern, section) ? 1 : hasOtherTitle(pattern, section) ? 0.5 : 0;
			if (part > before) patterns.set(pattern, part);
			most = Math.max(most, part);
		}

		return most;
	});
	return {sections, patterns};
}

/** Whether the headings are the template's by titles of its own, one of them such as no other house would choose. */
function isItsOwn(likeness: Likeness, placed: readonly Placed[], root: Section): boolean {
	const own = {
		sections: likeness.sections.map(Math.floor),
		patterns: new Map([...likeness.patterns].map(([pattern, part]) => [pattern, Math.floor(part)])),
	};
	return (
		shareOf(own, placed, root) >= enough &&
		coverageOf(own) >= characteristic &&
		[...own.patterns].some(([pattern, part]) => part === 1 && isChosen(pattern))
	);
}

/** Several words, or words before an answer; a single one, such as `Context`, half of all houses have. */
function isChosen({heading}: SectionPattern): boolean {
	return heading.pieces.length > 0 || /\S\s+\S/.test(heading.start);
}

/** How much of a document's headings is the template's. */
function shareOf({sections}: Likeness, placed: readonly Placed[], root: Section): number {
	const counted = sections.filter((part, index) => part > 0 || isCounted(placed[index], root));
	return sum(sections) / Math.max(1, counted.length);
}

/** How much of what the template always writes is there. */
function coverageOf({patterns}: Likeness): number {
	const always = [...patterns].flatMap(([pattern, part]) => (isAlwaysWritten(pattern) ? [part] : []));
	return sum(always) / Math.max(1, always.length);
}

/** All sections of a template that have a name of their own. */
const patternsOf = rememberingByIdentity(({body}: Template): readonly SectionPattern[] =>
	body.sections.flatMap(withInside).filter(isNamed),
);

/** By their titles, since each document is compared with all templates. */
const titlesOf = rememberingByIdentity((template: Template) => byTitle(patternsOf(template)));

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
