import type {Question} from '../answers/interview.ts';
import type {Section} from '../markdown/sections.ts';
import {afterBlank, isBlank, type Source} from '../markdown/source.ts';
import type {Home} from '../shapes/homes.ts';
import type {OutlinedSection} from '../shapes/outline.ts';
import {lineWith, slotFor} from '../shapes/parts.ts';
import {withPending} from '../shapes/pending.ts';
import {isAbout, type Meanings} from '../shapes/said-meanings.ts';
import type {Line, Pattern, SectionPattern, Slot} from '../template/patterns.ts';
import {type Chosen, verdictLines} from './chosen.ts';
import {isContents} from './contents.ts';
import {divisionOf, labelledText} from './divided.ts';
import type {FoundQuestions} from './found-questions.ts';
import type {ForeignMetadata} from './metadata/metadata.ts';
import {promptOf} from './prompts.ts';
import type {TextKey} from './text-keys.ts';
import type {Title} from './title.ts';

/** What is known of the sections of a document before the patterns are made of them. */
export type KnownSections = {
	placed: ReadonlyMap<Section, OutlinedSection>;
	homes: ReadonlyMap<Section, Home>;
	keys: ReadonlyMap<Section, TextKey>;
	chosen: Chosen | undefined;
	/** What comments say that sections are. */
	said: Meanings;
	title: Title | undefined;
	/** What its heading has before the title, where a label says that as well. */
	beforeTitle: string | undefined;
	source: Source;
	/** The line after the labelled values at the start, which are no text. */
	bodyFirst: number;
	/** The section that says the status of the document. */
	stated: ForeignMetadata['stated'];
};

/** The pattern of a section and of all inside it; what it asks for is added. */
function patternOf(section: Section, known: KnownSections, found: FoundQuestions): SectionPattern {
	const heading = headingOf(section, known, found);
	const home = known.homes.get(section);
	const text = textOf(section, known, found);
	const group = home ? groupOf(home, section, known, found) : [];
	if (home) askGroup(home, section, known, found);
	const below = home?.shape.place === 'between' ? [textBelow(section, known, found)] : [];
	const body = home?.shape.place === 'above' ? [...group, ...text] : [...text, ...group, ...below];
	const none = home?.shape.none;
	return {
		level: section.level,
		heading,
		also: [],
		...(section.isLed ? {led: {tight: !isBlank(known.source, section.body.first)}} : {}),
		stays: true,
		...(none === undefined ? {} : {none}),
		body,
		children: childrenOf(section, known, found),
	};
}

function headingOf(section: Section, {title, beforeTitle, stated, source}: KnownSections, found: FoundQuestions): Line {
	if (section === title?.section && title.isName) return titleLine(found, beforeTitle);
	if (section.isLed) return {start: (source.lines[section.heading.first] ?? '').trimEnd(), pieces: [], end: ''};
	if (section !== stated?.section || !('inHeading' in stated)) return {start: section.title, pieces: [], end: ''};
	const {line} = stated.statement;
	return {...line, start: section.title.slice(0, stated.inHeading) + line.start};
}

/** Without its list, a text may end in another one, which is no list of the group. */
function groupOf({shape}: Home, section: Section, known: KnownSections, found: FoundQuestions): Pattern[] {
	const body = withPending(shape, () => pendingSlot(section, known, found));
	const last = section.blocks.at(-1);
	return body.map((part) => (part.type === 'list' && last?.type === 'list' ? {...part, sign: last.markup} : part));
}

/** The patterns of the sections inside; those that are items of a group are one. */
export function childrenOf(section: Section, known: KnownSections, found: FoundQuestions): SectionPattern[] {
	const shape = known.homes.get(section)?.shape;
	const child = shape?.child;
	const isItem = (inner: Section) => shape?.taken.includes(inner) === true;
	const patterns = section.children.filter((inner) => !isItem(inner)).map((inner) => patternOf(inner, known, found));
	const at = section.children.findIndex(isItem);
	const before = at >= 0 ? at : child?.led ? 0 : patterns.length;
	const items = child ? [child, ...(shape?.asides ?? [])] : [];
	return [...patterns.slice(0, before), ...items, ...patterns.slice(before)];
}

function askGroup(
	{shape, hasText}: Home,
	section: Section,
	{placed, chosen}: KnownSections,
	found: FoundQuestions,
): void {
	const question = chosen?.group.path === shape.question.path ? chosen.group : shape.question;
	const isAlone = question.fields === undefined && !hasText;
	if (isAlone) found.addSection(placed.get(section)?.path ?? [], question);
	else found.add(question);
}

function textOf(section: Section, known: KnownSections, found: FoundQuestions): Pattern[] {
	const home = known.homes.get(section);
	const key = known.keys.get(section);
	if (!home && !key && (isContents(section, known.source) || isTitleAlone(section, known))) return [];
	const isOfGroup = home && (isAbout(home.kind, section, known.said) || home.shape.body.length > 0);
	const isVerdict = section === known.chosen?.section;
	const isQuestion = isVerdict || key !== undefined || (isOfGroup ? home.hasText : hasText(section, known));
	if (!isQuestion) return [];
	const question = found.addSection(known.placed.get(section)?.path ?? [], textQuestion(section, known));
	const slot = slotFor(question);
	const taken = new Set([...known.keys.values()].map(({path}) => path));
	const division = key && !isVerdict ? divisionOf(section, key, taken, known.source) : undefined;
	if (division) return labelledText(division, slot, (other) => (other === key ? slot : askedBeside(other, found)));
	return [isVerdict && known.chosen ? verdictLines(known.chosen, slot) : {type: 'text', slot}];
}

/** What is said below a label in the section of another text. */
function askedBeside({path, step, label, prompt}: TextKey, found: FoundQuestions): Slot {
	return slotFor(
		found.questions.find((one) => one.path === path) ?? found.add({path, kind: 'text', step, label, prompt}),
	);
}

/** What goes on below the list of a section. */
function textBelow(section: Section, {placed}: KnownSections, found: FoundQuestions): Pattern {
	const {path = [], step = 'define'} = placed.get(section) ?? {};
	const label = `${path.at(-1) ?? section.title} (below)`;
	const prompt = `What is said under "${section.title}" below the list?`;
	return {type: 'text', slot: slotFor(found.addSection(path, {kind: 'text', step, label, prompt}))};
}

/** What is still to be written below the items of a section. */
function pendingSlot(section: Section, {placed}: KnownSections, found: FoundQuestions): Slot {
	const {path = [], step = 'define'} = placed.get(section) ?? {};
	const label = `${path.at(-1) ?? section.title} (to be written)`;
	const prompt = `What is still to be written under "${section.title}"?`;
	return slotFor(found.addSection(path, {kind: 'line', step, label, prompt}));
}

/** A title that stands beside the sections has nothing under it but what the header says. */
function isTitleAlone(section: Section, {title}: KnownSections): boolean {
	return section === title?.section && section.level > 1;
}

/** Below all levels that there are: any heading in such a text would be an item, or stand above a line that is one. */
const noHeadings = 7;

function textQuestion(
	section: Section,
	{placed, homes, keys, said}: KnownSections,
): Omit<Question, 'path'> & {path?: string} {
	const {path = [], step = 'design', concept} = placed.get(section) ?? {};
	const label = path.at(-1) ?? 'Before the first section';
	const isOfLines = section.isLed || section.children.some(({isLed}) => isLed);
	const key = keys.get(section);
	const home = homes.get(section);
	if (home && isAbout(home.kind, section, said))
		return {
			kind: 'text',
			step,
			label: `${label} (text)`,
			prompt: `What is said under "${label}" besides ${home.kind.question.label.toLowerCase()}?`,
			...(isOfLines || home.shape.child || home.shape.place === 'between' ? {headings: noHeadings} : {}),
		};
	const found = key ? {path: key.path, prompt: key.prompt} : promptOf(concept?.name, label);
	return {kind: 'text', step, label, ...found, ...(isOfLines ? {headings: noHeadings} : {})};
}

/** A heading without any sections or text under it is there to be filled, too. */
export function hasText(
	{body, children}: Section,
	known: Pick<KnownSections, 'source' | 'bodyFirst' | 'stated'>,
): boolean {
	const {source, bodyFirst, stated} = known;
	if (stated?.section.body === body && 'row' in stated) return hasTextBelow(body, stated.row.line, source);
	for (let line = Math.max(body.first, bodyFirst); line < body.end; line++)
		if (!isBlank(source, line) && !isRule(source.lines[line])) return true;
	return children.length === 0;
}

/** A line between two parts says nothing. */
function isRule(line = ''): boolean {
	return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line);
}

/** What stands above the status is kept, and so is then all below it. */
function hasTextBelow({first, end}: Section['body'], line: number, source: Source): boolean {
	return afterBlank(source, first, end) === line && afterBlank(source, line + 1, end) < end;
}

function titleLine(found: FoundQuestions, before = ''): Line {
	const question =
		found.questions.find(({path}) => path === 'title') ??
		found.add({
			path: 'title',
			kind: 'line',
			label: 'Title',
			prompt: 'What is this document called?',
			step: 'define',
		});
	return lineWith(before, slotFor(question));
}
