import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import type {
	ComputedPattern,
	Line,
	LinesPattern,
	ListPattern,
	Pattern,
	Repeat,
	SectionPattern,
	TextPattern,
} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {isComputedBlock} from '../computed.ts';
import type {Header} from '../header/find.ts';
import type {SlotTexts} from '../line/read.ts';
import {placeholderIn} from '../marks.ts';
import {separator} from '../separator.ts';
import {readSlot} from '../texts.ts';
import {Account} from './account.ts';
import {type BodyClaims, bodyClaims, isBelowList} from './claims.ts';
import {type Collector, collect, collectLine, collectPlaceholder} from './collector.ts';
import type {
	FoundComputed,
	FoundLabelled,
	FoundList,
	FoundPattern,
	FoundPlaceholder,
	FoundText,
	KeptPart,
	Mention,
	Range,
} from './found.ts';
import {isInRanges} from './kept.ts';
import {findLine} from './lines.ts';
import {readList, unreadItems} from './list.ts';
import {bodyFirstIn} from './stated.ts';
import {readGrid, readTable} from './table.ts';
import {textRanges} from './text-range.ts';

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
	private readonly pattern: SectionPattern;
	private readonly section: Section;
	private readonly source: Source;
	private readonly collector: Collector;
	private readonly mention: Mention | undefined;
	private readonly first: number;
	private readonly header: Header | undefined;
	private readonly claims: BodyClaims;
	private readonly account = new Account();

	constructor(pattern: SectionPattern, section: Section, context: ReadingContext, mention: Mention | undefined) {
		this.pattern = pattern;
		this.section = section;
		this.source = context.source;
		this.collector = context.collector;
		this.mention = mention;
		this.first = bodyFirstIn(section, context);
		this.header = context.header;
		this.claims = bodyClaims(pattern, section, context.source);
	}

	/** What no pattern accounts for, once all of it is read; `covered` is Markdown of a person. */
	kept(covered: readonly Range[]): KeptPart[] {
		return this.account.left(this.section, {
			header: this.header,
			first: this.first,
			hasText: this.pattern.body.some(({type}) => type === 'text'),
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
				return this.text(part);
			case 'lines':
				return this.lines(part);
			case 'list':
				return this.list(part);
			case 'labelled':
				return this.labelledList(part);
			case 'table':
			case 'grid':
				return this.tableOr(part) ?? this.placeholderFor(part.type === 'grid' ? part.columns : part.repeat);
		}
	}

	/** The mark that stands in the place of sections that are repeated. */
	placeholder(): FoundPlaceholder | undefined {
		const home = this.pattern.children.find((child) => child.repeat?.home);
		return home?.repeat && this.placeholderFor(home.repeat);
	}

	private placeholderFor({home, group}: Repeat): FoundPlaceholder | undefined {
		const blocks = this.claims.hasText ? [this.claims.mark] : this.section.blocks;
		const block = blocks.find((candidate) => candidate?.type === 'paragraph' && placeholderIn(this.textOf(candidate)));
		if (!home || !block) return undefined;
		collectPlaceholder(this.collector, group, this.textOf(block));
		this.account.take(block);
		return {type: 'placeholder', first: block.first, end: block.end};
	}

	/** The text, and what goes on of it below the labelled lists that stand in it. */
	private text(part: TextPattern): FoundText | undefined {
		const {divider, lists, labelled, table, mark, end} = this.claims;
		const {body} = this.pattern;
		const at = body.indexOf(part);
		// One text cannot be told from the other when nothing stands between them.
		if (at > 1 && isBelowList(body, at) && !divider) return undefined;
		const isBelow = divider !== undefined && isBelowList(body, at);
		const first = Math.max(this.first, isBelow ? divider.end : this.section.body.first);
		const next = [divider, ...lists, table, mark].find((block) => block && block.first >= first);
		const inside = labelled.filter(({list}) => list.first >= first);
		const holes = inside.map(({label, list}) => ({first: (label ?? list).first, end: list.end}));
		const whole = {first, end: next?.first ?? end};
		const [range, ...rest] = textRanges(this.pattern, this.section, this.source, whole, holes);
		if (!range) return undefined;
		collect(this.collector, part.slot, [range, ...rest].map((one) => this.textOf(one)).join('\n\n'), this.mention);
		return {type: 'text', ...range, ...(rest.length > 0 ? {rest} : {})};
	}

	private lines(part: LinesPattern): FoundPattern | undefined {
		const lines = part.lines.flatMap((line) => {
			const {found, block} =
				findLine(line, part.isOwn ? part.lines : [], this.section.blocks, this.source, this.claims.end) ?? {};
			if (!found || !block) return [];
			this.account.take(block);
			this.account.takeLine(found);
			collectLine(this.collector, line, found.texts, this.mention);
			if (isUnread(line, found.texts)) this.account.leave([{first: found.first, end: found.end}]);
			return [found];
		});
		return lines.length > 0 ? {type: 'lines', lines} : undefined;
	}

	private list(part: ListPattern): FoundPattern | undefined {
		for (const list of this.claims.lists) this.account.takeAll(this.section.blocks, list);
		const items = this.claims.lists.flatMap((list) => list.children);
		return this.withUnread(items, readList(part, items, this.source, this.collector, this.mention));
	}

	private withUnread(items: readonly Block[], list: FoundList | undefined): FoundList | undefined {
		this.account.leave(unreadItems(items, list?.entries ?? []));
		return list;
	}

	private labelledList(part: Extract<Pattern, {type: 'labelled'}>): FoundLabelled | undefined {
		const own = this.claims.labelled.find(({pattern}) => pattern === part);
		const list =
			own &&
			this.withUnread(
				own.list.children,
				readList(part.list, own.list.children, this.source, this.collector, this.mention),
			);
		if (!own || !list) return undefined;
		const {label, announcement} = own;
		if (label) this.account.take(label);
		this.account.take(own.list);
		return {
			type: 'labelled',
			first: (label ?? own.list).first,
			end: own.list.end,
			list,
			...(announcement ? {announcement} : {}),
		};
	}

	private tableOr(part: Extract<Pattern, {type: 'table' | 'grid'}>): FoundPattern | undefined {
		for (const block of this.tablesFor(part)) {
			const found =
				part.type === 'grid'
					? readGrid(part, block, this.source, this.collector)
					: readTable(part, block, this.source, this.collector);
			if (!found) continue;
			this.account.take(block);
			return found;
		}

		return undefined;
	}

	private tablesFor(part: Pattern): readonly Block[] {
		if (part.type === 'table' && this.claims.hasText) return this.claims.table ? [this.claims.table] : [];
		return this.section.blocks.filter(({type}) => type === 'table');
	}

	private computed(part: ComputedPattern): FoundComputed | undefined {
		const block = this.section.blocks.find((candidate) => isComputedBlock(part, this.textOf(candidate)));
		if (!block) return undefined;
		this.account.take(block);
		return {type: 'computed', pattern: part, first: block.first, end: block.end};
	}

	private isFixed(block: Block): boolean {
		const text = this.textOf(block);
		return text === separator || this.pattern.body.some((part) => part.type === 'fixed' && part.text === text);
	}

	private textOf(range: Range): string {
		return linesAsText(this.source, range);
	}
}

/** Whether what stands in the one place of a line is no answer. */
function isUnread(line: Line, [text]: SlotTexts): boolean {
	const [slot, ...others] = slotsOf(line);
	const read = slot && others.length === 0 ? readSlot(text, slot) : undefined;
	return read !== undefined && 'unread' in read;
}
