import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import type {ComputedPattern, Line, LinesPattern, Pattern, Repeat, SectionPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {isComputedBlock} from '../computed.ts';
import type {Header} from '../header/find.ts';
import type {SlotTexts} from '../line/read.ts';
import {placeholderIn} from '../marks.ts';
import {belowSeparator, separator} from '../separator.ts';
import {readSlot} from '../texts.ts';
import {Account} from './account.ts';
import {readBodyList, readLabelledList} from './body-lists.ts';
import type {BodyState} from './body-state.ts';
import {readBodyTable} from './body-tables.ts';
import {readBodyText} from './body-text.ts';
import {bodyClaims} from './claims.ts';
import {type Collector, collectLine, collectPlaceholder} from './collector.ts';
import type {FoundComputed, FoundPattern, FoundPlaceholder, KeptPart, Mention, Range} from './found.ts';
import {isInRanges} from './kept.ts';
import {findLine} from './lines.ts';
import {bodyFirstIn} from './stated.ts';

/**
 * What is read from, and what gathers what is found; `bodyFirst` is the line after the header of the document, `stated`
 * the line below a heading that says the status.
 */
export type ReadingContext = {
	source: Source;
	collector: Collector;
	bodyFirst: number;
	header?: Header | undefined;
	stated?: number | undefined;
	besideStated: readonly KeptPart[];
};

/** Reads what stands under one heading, up to the first section that the template knows. */
export class BodyReader {
	private readonly body: BodyState;
	private readonly header: Header | undefined;

	constructor(pattern: SectionPattern, section: Section, context: ReadingContext, mention: Mention | undefined) {
		const {source, collector} = context;
		this.body = {
			pattern,
			section,
			source,
			first: bodyFirstIn(section, context),
			claims: bodyClaims(pattern, section, source),
			mention,
			collector,
			account: new Account(),
		};
		this.header = context.header;
	}

	/** What no pattern accounts for, once all of it is read; `covered` is Markdown of a person. */
	kept(covered: readonly Range[]): KeptPart[] {
		const {account, section, first, pattern} = this.body;
		return account.left(section, {
			header: this.header,
			first,
			hasText: pattern.body.some(({type}) => type === 'text'),
			isAccounted: (block) => this.isFixed(block) || isInRanges(block.first, covered),
		});
	}

	read(part: Pattern): FoundPattern | undefined {
		switch (part.type) {
			case 'fixed':
				return undefined;
			case 'computed':
				return this.computed(part);
			case 'text':
				return readBodyText(this.body, part);
			case 'lines':
				return this.lines(part);
			case 'list':
				return readBodyList(this.body, part);
			case 'labelled':
				return readLabelledList(this.body, part);
			case 'table':
				return readBodyTable(this.body, part) ?? this.placeholderFor(part.repeat);
			case 'grid':
				return readBodyTable(this.body, part) ?? this.placeholderFor(part.columns);
		}
	}

	/** The mark that stands in the place of sections that are repeated. */
	placeholder(): FoundPlaceholder | undefined {
		const home = this.body.pattern.children.find((child) => child.repeat?.home);
		return home?.repeat && this.placeholderFor(home.repeat);
	}

	private placeholderFor({home, group}: Repeat): FoundPlaceholder | undefined {
		const {claims, section, collector, account} = this.body;
		const blocks = claims.hasText ? [claims.mark] : section.blocks;
		const block = blocks.find((candidate) => candidate?.type === 'paragraph' && placeholderIn(this.textOf(candidate)));
		if (!home || !block) return undefined;
		collectPlaceholder(collector, group, this.textOf(block));
		account.take(block);
		return {type: 'placeholder', first: block.first, end: block.end};
	}

	private lines(part: LinesPattern): FoundPattern | undefined {
		const {section, source, claims, collector, mention, account} = this.body;
		const isBelowText = this.body.pattern.body[0]?.type === 'text';
		const blocks = isBelowText ? belowSeparator(section.blocks, source) : section.blocks;
		const lists = new Set<Block>();
		const lines = part.lines.flatMap((line) => {
			const {found, block} = findLine(line, part, blocks, source, claims.end) ?? {};
			if (!found || !block) return [];
			account.take(block);
			account.takeLine(found);
			if (block.type === 'list') lists.add(block);
			collectLine(collector, line, found.texts, mention);
			if (isUnread(line, found.texts)) account.leave([{first: found.first, end: found.end}]);
			return [found];
		});
		if (!isBelowText) for (const list of lists) account.leave(aboveLines(list, lines));
		return lines.length > 0 ? {type: 'lines', lines} : undefined;
	}

	private computed(part: ComputedPattern): FoundComputed | undefined {
		const block = this.body.section.blocks.find((candidate) => isComputedBlock(part, this.textOf(candidate)));
		if (!block) return undefined;
		this.body.account.take(block);
		return {type: 'computed', pattern: part, first: block.first, end: block.end};
	}

	private isFixed(block: Block): boolean {
		const text = this.textOf(block);
		return text === separator || this.body.pattern.body.some((part) => part.type === 'fixed' && part.text === text);
	}

	private textOf(range: Range): string {
		return linesAsText(this.body.source, range);
	}
}

/** The bullets of a list that stand above the first line in it that is read, if nothing else reads them. */
function aboveLines(list: Range, lines: readonly Range[]): Range[] {
	const end = Math.min(...lines.map(({first}) => first).filter((first) => first >= list.first));
	const isRead = lines.some((line) => line.first < list.first && line.end > list.first);
	return isRead ? [] : [{first: list.first, end}];
}

/** Whether nothing that stands in the places of a line is an answer. */
function isUnread(line: Line, texts: SlotTexts): boolean {
	const slots = slotsOf(line);
	const read = slots.map((slot, index) => (slot.ordinal === undefined ? readSlot(texts[index], slot) : undefined));
	const isAlone = slots.length === 1 || slots.every(({prompted}) => prompted);
	return isAlone && read.some(Boolean) && read.every((one) => one === undefined || 'unread' in one);
}
