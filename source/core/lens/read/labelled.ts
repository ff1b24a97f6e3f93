import type {Block} from '../../markdown/blocks.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import type {LabelledPattern, SectionPattern} from '../../template/patterns.ts';
import {belowSeparator} from '../separator.ts';
import {sameTitle} from './title.ts';

/** A list, with the line above it that says what it lists, or with the paragraph of a text that announces it. */
export type LabelledList = {pattern: LabelledPattern; list: Block; label?: Block; announcement?: Block};

/** A list and what stands above it. */
type Place = {above: Block; list: Block};

/** The labelled lists under headings, in the order in which they stand; a label goes before an announcement. */
export function labelledListsIn(
	{body}: Pick<SectionPattern, 'body'>,
	under: readonly (readonly Block[])[],
	source: Source,
): LabelledList[] {
	const patterns = body.filter((part) => part.type === 'labelled');
	if (patterns.length === 0) return [];
	const places = under.flatMap((blocks) => placesIn(blocks, source)).toReversed();
	const found: LabelledList[] = [];
	for (const {above, list} of places) {
		const pattern = patterns.find((part) => !isIn(found, {pattern: part}) && isLabelOfList(part, above, source));
		if (pattern && !isIn(found, {list})) found.push({pattern, list, label: above});
	}

	for (const {above, list} of places) {
		const pattern = patterns.find(
			(part) => !isIn(found, {pattern: part}) && isAnnouncedIn(part.announced, above, source),
		);
		if (pattern && !isIn(found, {list})) found.push({pattern, list, announcement: above});
	}

	return found.toSorted((one, other) => one.list.first - other.list.first);
}

function isIn(found: readonly LabelledList[], {pattern, list}: Partial<LabelledList>): boolean {
	return found.some((one) => one.pattern === pattern || one.list === list);
}

/** Lists below paragraphs, after the last comment that says that all above it is text. */
function placesIn(blocks: readonly Block[], source: Source): Place[] {
	return belowSeparator(blocks, source).flatMap((list, index, all) => {
		const above = all[index - 1];
		return list.type === 'list' && above?.type === 'paragraph' ? [{above, list}] : [];
	});
}

/** Whether a block is the line above a list of that pattern. */
export function isLabelOfList(
	{label, also = []}: LabelledPattern,
	{type, first, end}: Block,
	{lines}: Source,
): boolean {
	const line = bare(lines[first] ?? '');
	return type === 'paragraph' && end === first + 1 && [label, ...also].some((one) => sameTitle(bare(one), line));
}

/** Whether a paragraph ends in a sentence that announces a list, and so in a colon, which may be in bold. */
export function isAnnouncedIn(announced: RegExp | undefined, paragraph: Block, source: Source): boolean {
	const last = (source.lines[paragraph.end - 1] ?? '').trimEnd();
	if (!announced || !/[:*]$/.test(last.slice(-1))) return false;
	return announced.test(lastSentences(linesAsText(source, paragraph)));
}

/** The last sentence of a text in one line; with the one before it where that is what it speaks of: `This is because:`. */
function lastSentences(text: string): string {
	const sentences = text
		.trimEnd()
		.slice(-600)
		.split(/(?<=[.!?;])\s+|\s+(?=but\b)/);
	const last = sentences.at(-1) ?? '';
	const isShort = last.split(/\s/).length < 6;
	return (isShort ? sentences.slice(-2).join(' ') : last).replaceAll(/\s+/g, ' ');
}

/** A label without its colon and its emphasis. */
function bare(label: string): string {
	return label.replaceAll(/[*_:]/g, '').trim();
}
