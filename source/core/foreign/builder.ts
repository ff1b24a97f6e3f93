import type {Question} from '../answers/interview.ts';
import type {Section} from '../markdown/sections.ts';
import {isBlank, type Source} from '../markdown/source.ts';
import type {Home} from '../shapes/homes.ts';
import type {OutlinedSection} from '../shapes/outline.ts';
import {slotFor} from '../shapes/parts.ts';
import type {Line, Pattern, SectionPattern} from '../template/patterns.ts';
import {isContents} from './contents.ts';
import type {FoundQuestions} from './found-questions.ts';
import {promptOf} from './prompts.ts';
import type {TextKey} from './text-keys.ts';

/** What is known of the sections of a document before the patterns are made of them. */
export type KnownSections = {
	placed: ReadonlyMap<Section, OutlinedSection>;
	homes: ReadonlyMap<Section, Home>;
	keys: ReadonlyMap<Section, TextKey>;
	title: Section | undefined;
	source: Source;
	/** The line after the labelled values at the start, which are no text. */
	bodyFirst: number;
};

/** The pattern of a section and of all inside it; what it asks for is added. */
function patternOf(section: Section, known: KnownSections, found: FoundQuestions): SectionPattern {
	const heading = section === known.title ? titleLine(found) : {start: section.title, pieces: [], end: ''};
	const home = known.homes.get(section);
	const body = [...textOf(section, known, found), ...(home ? signed(home.shape.body, section) : [])];
	if (home) askGroup(home, section, known, found);
	return {level: section.level, heading, also: [], stays: true, body, children: childrenOf(section, known, found)};
}

/** Without its list, a text may end in another one, which is no list of the group. */
function signed(body: readonly Pattern[], {blocks}: Section): Pattern[] {
	const last = blocks.at(-1);
	return body.map((part) => (part.type === 'list' && last?.type === 'list' ? {...part, sign: last.markup} : part));
}

/** The patterns of the sections inside; those that are items of a group are one. */
export function childrenOf(section: Section, known: KnownSections, found: FoundQuestions): SectionPattern[] {
	const shape = known.homes.get(section)?.shape;
	const child = shape?.child;
	const isItem = (inner: Section) => shape?.taken.includes(inner) === true;
	const patterns = section.children.filter((inner) => !isItem(inner)).map((inner) => patternOf(inner, known, found));
	const at = section.children.findIndex(isItem);
	const before = at < 0 ? patterns.length : at;
	return child ? [...patterns.slice(0, before), child, ...patterns.slice(before)] : patterns;
}

function askGroup({shape, hasText}: Home, section: Section, {placed}: KnownSections, found: FoundQuestions): void {
	const {question} = shape;
	const isAlone = question.fields === undefined && !hasText;
	if (isAlone) found.addSection(placed.get(section)?.path ?? [], question);
	else found.add(question);
}

function textOf(section: Section, known: KnownSections, found: FoundQuestions): Pattern[] {
	const home = known.homes.get(section);
	const key = known.keys.get(section);
	if (!home && !key && (isContents(section, known.source) || isTitleAlone(section, known))) return [];
	const isQuestion = key !== undefined || (home?.kind.isHome(section.title) ? home.hasText : hasText(section, known));
	if (!isQuestion) return [];
	const question = found.addSection(known.placed.get(section)?.path ?? [], textQuestion(section, known));
	return [{type: 'text', slot: slotFor(question)}];
}

/** A title that stands beside the sections has nothing under it but what the header says. */
function isTitleAlone(section: Section, {title}: KnownSections): boolean {
	return section === title && section.level > 1;
}

/** Below all levels that there are: any heading in such a text would be an item. */
const noHeadings = 7;

function textQuestion(
	section: Section,
	{placed, homes, keys}: KnownSections,
): Omit<Question, 'path'> & {path?: string} {
	const {path = [], step = 'design', concept} = placed.get(section) ?? {};
	const label = path.at(-1) ?? 'Before the first section';
	const key = keys.get(section);
	const home = homes.get(section);
	if (home?.kind.isHome(section.title))
		return {
			kind: 'text',
			step,
			label: `${label} (text)`,
			prompt: `What is said under "${label}" besides ${home.kind.question.label.toLowerCase()}?`,
			...(home.shape.child ? {headings: noHeadings} : {}),
		};
	const found = key ? {path: key.path, prompt: key.prompt} : promptOf(concept?.name, label);
	return {kind: 'text', step, label, ...found};
}

/** A heading without any sections or text under it is there to be filled, too. */
export function hasText(
	{body, children}: Section,
	{source, bodyFirst}: Pick<KnownSections, 'source' | 'bodyFirst'>,
): boolean {
	for (let line = Math.max(body.first, bodyFirst); line < body.end; line++) if (!isBlank(source, line)) return true;
	return children.length === 0;
}

function titleLine(found: FoundQuestions): Line {
	const question = found.add({
		path: 'title',
		kind: 'line',
		label: 'Title',
		prompt: 'What is this document called?',
		step: 'define',
	});
	return {start: '', pieces: [{lead: '', content: slotFor(question), tail: ''}], end: ''};
}
