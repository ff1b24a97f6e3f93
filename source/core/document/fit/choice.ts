import type {Field} from '../../answers/interview.ts';
import {readLine, startsLike} from '../../lens/line/read.ts';
import type {Item} from '../../lens/read/found.ts';
import {itemCalled, itemName, itemNamed} from '../../lens/read/meant.ts';
import {claimsOf} from '../../lens/read/same-section.ts';
import {indexOfOrdinal} from '../../lens/scope.ts';
import {isPrompt} from '../../lens/texts.ts';
import {isOfParagraphs} from '../../lens/write/list.ts';
import {bulletOf} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import {lineOfVerdict, verdictIn} from '../../shapes/verdict.ts';
import type {Line, Pattern, Repeat, SectionPattern, Slot} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {lineAsIn} from './loose-line.ts';
import {sentencesBehind, withSentenceBelow} from './verdict-beside.ts';
import {withLines} from './with-lines.ts';

/**
 * The sections of a template with the lines that list the items of a group and name the chosen one as a document writes
 * them: `Redis — fast`, `Redis, because it is fast`, `Option B → least to run`. A form other than the template's counts
 * only where the chosen name is that of an item in it, and is that of none in the template's.
 */
export function withChoice(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	source: Source,
): readonly SectionPattern[] {
	const lines = linesIn(patterns, sections, source);
	const choice = lines.find(({line}) => slotsOf(line).some(isChosen));
	const group = choice && slotsOf(choice.line).find(isChosen)?.question;
	const home = lines.find(({repeat}) => repeat?.home && repeat.group.path === group);
	if (choice && isUnfilled(choice, home)) return withLines(patterns, new Map([[choice.line, prompted(choice.line)]]));
	if (!choice || !home?.repeat) return patterns;
	const below = sentenceBelow(choice, home, home.repeat.group);
	if (below)
		return withLines(withSentenceBelow(patterns, choice.line, below.sentence), new Map([[home.line, below.item]]));
	const forms = formsOf(choice, home, home.repeat.group);
	return [...forms].every(([line, form]) => line === form) ? patterns : withLines(patterns, forms);
}

/** A line of a template, and the texts that stand where it could be; `below` are the sentences under its list. */
type PlacedLine = {
	line: Line;
	repeat?: Repeat;
	texts: readonly string[];
	sentences?: readonly string[];
	below?: readonly string[];
};

export function isChosen({filter, column, field}: Slot): boolean {
	return filter?.single === true && column !== undefined && field.path === column && field.kind === 'line';
}

function linesIn(patterns: readonly SectionPattern[], sections: readonly Section[], source: Source): PlacedLine[] {
	return [...claimsOf(patterns, sections)].flatMap(([section, pattern]) => [
		...pattern.body.flatMap((part) => linesOfPart(part, section, source)),
		...linesIn(pattern.children, section.children, source),
	]);
}

function linesOfPart(part: Pattern, {blocks}: Section, source: Source): PlacedLine[] {
	const {lines} = source;
	if (part.type === 'list' && isOfParagraphs(part)) {
		const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? [linesAsText(source, block)] : []));
		return part.entries.map(({line, repeat}) => ({line, texts, ...(repeat ? {repeat} : {})}));
	}

	if (part.type === 'list') {
		const items = blocks.flatMap(({type, children}) => (type === 'list' ? children : []));
		const texts = items.map(({first}) => lines[first] ?? '').map((line) => line.slice(bulletOf(line).length));
		const below = sentencesBehind(blocks, source);
		return part.entries.map(({line, repeat}) => ({line, texts, below, ...(repeat ? {repeat} : {})}));
	}

	if (part.type !== 'lines') return [];
	const paragraphs = blocks.flatMap(({type, first, end}) => (type === 'paragraph' ? [lines.slice(first, end)] : []));
	const sentences = paragraphs.map((paragraph) => paragraph.join('\n'));
	return part.lines.map((line) => ({line, texts: paragraphs.flat(), sentences}));
}

/** Whether all that a line says is what a template has there, and no item is called so. */
function isUnfilled({line, sentences = []}: PlacedLine, home: PlacedLine | undefined): boolean {
	const texts = sentences.map((text) => readLine(line, text)).find((found) => found !== undefined) ?? [];
	const said = texts.filter((text) => text !== undefined);
	const isCalledSo = home?.texts.some((text) => said.some((one) => one === text)) === true;
	return said.length > 0 && said.every(isPrompt) && !isCalledSo;
}

function prompted(line: Line): Line {
	const pieces = line.pieces.map(({content, ...piece}) => ({
		...piece,
		content: 'question' in content ? {...content, prompted: true as const} : content,
	}));
	return {...line, pieces};
}

/** A sentence below a list that names one of its items, where no entry of the list says which was chosen. */
function sentenceBelow(choice: PlacedLine, home: PlacedLine, group: Field): {item: Line; sentence: Line} | undefined {
	const {line, texts, below = []} = choice;
	const isWritten = texts.some((text) => startsLike(line, text) || lineAsIn(line, text) !== undefined);
	if (below.length === 0 || isWritten) return undefined;
	for (const item of formsIn(home)) {
		const sentence = verdictForm({line, texts, sentences: below}, itemsIn(item, home.texts, group), group);
		if (sentence) return {item, sentence};
	}

	return undefined;
}

/** The lines that take the place of the template's. */
function formsOf(choice: PlacedLine, home: PlacedLine, group: Field): ReadonlyMap<Line, Line> {
	for (const one of formsIn(home)) {
		const items = itemsIn(one, home.texts, group);
		const [own] = [...formsIn(choice), ...formsNaming(choice, items, group)].filter((other) =>
			itemCalled(items, textsIn(other, choice.texts, isChosen)[0], group),
		);
		const other = own === choice.line ? own : (verdictForm(choice, items, group) ?? own);
		if (other)
			return new Map([
				[home.line, one],
				[choice.line, other],
			]);
	}

	return new Map(
		[choice, home].flatMap((placed) => (isWritten(placed) ? [] : [[placed.line, formsIn(placed)[1] ?? placed.line]])),
	);
}

/** The line of a sentence that says which of the items was chosen, where the reason may follow: `We will use Redis.` */
function verdictForm({line, sentences = []}: PlacedLine, items: readonly Item[], group: Field): Line | undefined {
	const [name, reason, ...others] = slotsOf(line);
	const [verdict] = sentences.flatMap((text) => verdictIn(text) ?? []);
	if (!name || !reason || others.length > 0 || !isChosen(name) || !verdict) return undefined;
	return itemNamed(items, verdict.name, group) && lineOfVerdict(verdict, name, reason);
}

/** The line as the template writes it, and as the first text does that could be it. */
function formsIn({line, texts}: PlacedLine): Line[] {
	const [form] = texts.flatMap((text) => lineAsIn(line, text) ?? []);
	return form ? [line, form] : [line];
}

/** The line as the first text does that names an item in full, which may have in it what else divides the two. */
function formsNaming({line, texts}: PlacedLine, items: readonly Item[], group: Field): Line[] {
	const names = items.flatMap(({answers}) => itemName(answers, group) ?? []).filter((name) => /[,.;:–—-]/.test(name));
	return names.flatMap((name) =>
		texts.flatMap((text) => (text.includes(name) ? (lineAsIn(line, text.replace(name, 'name')) ?? []) : [])),
	);
}

function isWritten({line, texts}: PlacedLine): boolean {
	// Where a number stands in a line, what begins like it may have other marks behind that.
	const isCounted = slotsOf(line).some(({ordinal}) => ordinal !== undefined);
	return texts.some((text) => (isCounted ? readLine(line, text) !== undefined : startsLike(line, text)));
}

/** What stands in one slot of a line, wherever the line is. */
function textsIn(line: Line, texts: readonly string[], isWanted: (slot: Slot) => boolean): (string | undefined)[] {
	const at = slotsOf(line).findIndex(isWanted);
	return texts.flatMap((text) => {
		const found = readLine(line, text);
		return found ? [found[at]] : [];
	});
}

function itemsIn(line: Line, texts: readonly string[], {key = ''}: Field): Item[] {
	const names = textsIn(line, texts, ({column}) => column === key);
	const numbers = textsIn(line, texts, ({ordinal}) => ordinal !== undefined);
	return names.map((name, index) => ({
		answers: name === undefined ? {} : {[key]: name},
		number: indexOfOrdinal(numbers[index] ?? '') ?? index,
	}));
}
