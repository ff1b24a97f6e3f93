import type {Question} from '../answers/interview.ts';
import type {Block} from '../markdown/blocks.ts';
import {labelAt} from '../markdown/label.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import type {Line, Pattern, SectionPattern} from '../template/patterns.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {type CountedHeadings, numberedHeading, numberedIn, worded} from './numbered.ts';
import {bulletTexts} from './own-list.ts';
import {columnSlot, groupColumn, groupRepeat, lineWith} from './parts.ts';
import {plainly} from './plain-heading.ts';
import type {Recogniser, Shape} from './shape.ts';

/** Headings that divide any section, whatever its group is; no item is called so. */
const otherThing =
	/^(?:(?:open|unresolved|outstanding|remaining|further) (?:questions?|issues?|points?)|questions|discussion|references?|links|see also|further reading|notes?|overview|introduction|background|context|motivation|summary|conclusions?|recommendations?|decision|decision (?:drivers|criteria|outcome)|(?:evaluation )?criteria|comparison|evaluation|(?:design )?rationale|prior art|related work|non[- ]goals?|other (?:alternatives?|options|approaches|ideas|considerations|solutions|risks)|(?:alternatives|options) considered|future work|test plan|(?:(?:upgrade|migration|rollout|rollback|deprecation|upgrade and migration|upgrade & migration) (?:plan|strategy|path)))$/;

/** Whether a section is about something of its own, wherever it stands. */
const isNoItem = plainly(otherThing);

/** The sections inside that may be items, and how they count themselves; each form of their content asks for the same. */
const itemsWith = rememberingByIdentity(({words}: Headings) =>
	rememberingByIdentity((children: readonly Section[]) => {
		const items = children.filter(({title}) => !isNoItem(title));
		return {items, counted: numberedIn(items, words, false) ?? worded(items, words)};
	}),
);

/** What stands in the section of one item; undefined when the sections do not have this form. */
export type ContentRecogniser = (
	question: Question,
	items: readonly Section[],
	source: Source,
) => {question: Question; body: readonly Pattern[]; children?: readonly SectionPattern[]} | undefined;

/** The columns that the heading and the text of an item's section are. */
export type Headings = {
	name: string;
	/** Words before the number of an item. */
	words: RegExp;
	/** Turns the heading of an item into one with more columns, or undefined where the titles do not have these. */
	heading?: (heading: Line, question: Question, items: readonly Section[]) => Line | undefined;
};

/** A section for each item: all of those inside, or those that are counted. */
export function sectionsWith(headings: Headings, content: ContentRecogniser): Recogniser {
	return (question, {children}, source) => {
		const {items, counted} = itemsWith(headings)(children);
		if (items.length === 0) return undefined;
		return shapeWith(question, headings, content, source, counted?.sections ?? items, counted);
	};
}

/** All sections inside, each with its whole heading for a name, the number that it counts with included. */
export function namedSectionsWith(headings: Headings, content: ContentRecogniser): Recogniser {
	return (question, {children}, source) =>
		numberedIn(children, headings.words, false)
			? shapeWith(
					question,
					headings,
					content,
					source,
					children.filter(({title}) => !isNoItem(title)),
				)
			: undefined;
}

/** Sections that hold nothing but lists without labels tell of what kind the items in them are, and are none themselves. */
export function unlessCategories(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const areLists = section.children.every(({blocks: [list, more]}) => list && !more && isPlainList(list, source));
		return areLists && section.children.length > 1 ? undefined : recognise(question, section, source);
	};
}

function isPlainList(list: Block, source: Source): boolean {
	return list.type === 'list' && !bulletTexts(list, source).some((text) => labelAt(text));
}

/** A section that is put in where there is none; the content must take any section. */
export function plainSection(
	question: Question,
	name: string,
	level: number,
	content: ContentRecogniser,
	numbered?: CountedHeadings,
): Shape {
	const made = content(question, [], emptySource);
	if (!made) throw new Error(`There is no plain section for ${question.path}.`);
	const heading = numbered
		? numberedHeading(numbered, made.question)
		: lineWith('', columnSlot(made.question, groupColumn(made.question, name)));
	return shapeOf(made, heading, level, []);
}

const emptySource: Source = {text: '', lines: [], starts: [], lineEnd: '\n'};

function shapeWith(
	question: Question,
	{name, heading}: Headings,
	content: ContentRecogniser,
	source: Source,
	items: readonly Section[],
	numbered?: CountedHeadings,
): Shape | undefined {
	const made = content(question, items, source);
	if (!made || new Set(items.map(({level}) => level)).size > 1) return undefined;
	const plain = numbered
		? numberedHeading(numbered, made.question)
		: lineWith('', columnSlot(made.question, groupColumn(made.question, name)));
	const line = heading ? heading(plain, made.question, items) : plain;
	return line && shapeOf(made, line, items[0]?.level ?? 1, items);
}

/** A section of that heading and content for each item. */
export function shapeOf(
	{question, body, children = []}: NonNullable<ReturnType<ContentRecogniser>>,
	heading: Line,
	level: number,
	taken: readonly Section[],
): Shape {
	const child: SectionPattern = {
		level,
		heading,
		also: [],
		repeat: groupRepeat(question),
		body,
		children: children.map((inner) => ({...inner, level: Math.min(level + 1, 6)})),
	};
	return {question, body: [], child, taken};
}
