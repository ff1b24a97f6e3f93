import {readLine} from '../../lens/line/read.ts';
import {numberAlone} from '../../lens/read/item-names.ts';
import {isListOf} from '../../lens/read/list.ts';
import {claimsOf} from '../../lens/read/same-section.ts';
import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import {lineOfVerdict, verdictIn} from '../../shapes/verdict.ts';
import type {Entry, Line, ListPattern, Pattern, SectionPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {isChosen} from './choice.ts';
import {lineAsIn} from './loose-line.ts';

/**
 * What a section says of single items beside those that it lists, as a document has it, and the section without that;
 * `rest` is undefined where it stands among the items.
 */
export function besideItems(
	pattern: SectionPattern,
	own: Section,
	source: Source,
): {body: Pattern[]; rest: Section | undefined} {
	const singles = singlesIn(pattern, own, source);
	const beside = pattern.body.flatMap((part) => (part.type === 'list' ? withoutHome(part) : []));
	const lists = own.blocks.filter(
		({type, children}) => type === 'list' && beside.some((list) => isListOf(list, children, source)),
	);
	const others = pattern.children.filter(({repeat}) => !repeat);
	const known = new Set(claimsOf(others, own.children).keys());
	const lines: Pattern[] =
		singles.length > 0 ? [{type: 'lines', lines: singles.map(({line}) => line), isOwn: true}] : [];
	return {
		body: [...lines, ...(lists.length > 0 ? beside : [])],
		rest: withoutParts(own, [...singles.map(({block}) => block), ...lists], known),
	};
}

/** What a list of the template says besides the items themselves. */
function withoutHome(list: ListPattern): ListPattern[] {
	const entries = list.entries.filter(({repeat}) => !repeat?.home);
	return entries.length > 0 ? [{...list, entries}] : [];
}

type Single = {line: Line; block: Block};

/** What the template says of one item beside its list, where a document has it as a line of its own. */
function singlesIn({body}: SectionPattern, {blocks}: Section, source: Source): Single[] {
	const entries = body.flatMap((part): readonly Entry[] => (part.type === 'list' ? part.entries : []));
	const paragraphs = blocks.filter(({type}) => type === 'paragraph');
	const tables = blocks.filter(({type}) => type === 'table').map((block) => linesAsText(source, block));
	const leads = paragraphs.flatMap(({first}) => /^\*\*([^*]+)\*\*/.exec(source.lines[first] ?? '')?.[1] ?? []);
	return entries.flatMap(({line, repeat}): Single[] => {
		if (repeat || slotsOf(line).length === 0) return [];
		for (const block of paragraphs) {
			const text = source.lines[block.first] ?? '';
			const found = readLine(line, text)
				? line
				: (lineAsIn(line, text) ?? verdictLine(line, linesAsText(source, block), [...tables, ...leads]));
			if (found) return [{line: found, block}];
		}

		return [];
	});
}

/** The line of a sentence that says which of the items was chosen, by tables or names in bold: `Decision: Redis. It is fast.` */
function verdictLine(line: Line, sentence: string, items: readonly string[]): Line | undefined {
	const [name, reason, ...others] = slotsOf(line);
	if (!name || !reason || others.length > 0 || !isChosen(name)) return undefined;
	const verdict = verdictIn(sentence);
	const isItem = verdict && items.some((text) => text.includes(verdict.name) || hasRow(text, verdict.name));
	return isItem ? lineOfVerdict(verdict, name, reason) : undefined;
}

/** Whether a table has a row of that number, which says so itself or is the one at that place: `option 2`. */
function hasRow(table: string, name: string): boolean {
	const number = numberAlone(name);
	return number !== undefined && number < table.split('\n').length - 2;
}

/** A section without some of its blocks at its start or its end, and without some of the sections inside. */
function withoutParts(section: Section, taken: readonly Block[], known: ReadonlySet<Section>): Section | undefined {
	const blocks = section.blocks.filter((block) => !taken.includes(block));
	const [first, last] = [blocks[0], blocks.at(-1)];
	const children = section.children.filter((child) => !known.has(child));
	if (!first || !last) return children.length > 0 && taken.length === 0 ? {...section, blocks, children} : undefined;
	if (taken.some((block) => block.first > first.first && block.first < last.first)) return undefined;
	return {...section, blocks, children, body: {first: first.first, end: last.end}};
}
