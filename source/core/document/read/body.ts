import {kindOf} from '../../kinds/registry.ts';
import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import {isBlank, type Source, withoutBlankEnd} from '../../markdown/source.ts';
import type {Line, LinesPattern, ListPattern, Pattern, SectionPattern, TextPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {readLine, startsLike} from '../line/read.ts';
import {placeholderIn} from '../marks.ts';
import {separator} from '../write/section.ts';
import {type Collector, collect, collectLine, collectPlaceholder} from './collector.ts';
import type {FoundLine, FoundPattern, FoundPlaceholder, FoundText, Mention, Range} from './found.ts';
import {isListOf, readList} from './list.ts';
import {isSectionOf} from './same-section.ts';
import {readGrid, readTable} from './table.ts';

/** What is read from, and what gathers what is found. */
export type Place = {source: Source; collector: Collector};

/** Reads what stands under one heading, up to the first section that the template knows. */
export class BodyReader {
	private readonly pattern: SectionPattern;
	private readonly section: Section;
	private readonly source: Source;
	private readonly collector: Collector;
	private readonly mention: Mention | undefined;
	private readonly claimed = new Set<Block>();
	private readonly claimedLists: Block[];

	constructor(pattern: SectionPattern, section: Section, place: Place, mention: Mention | undefined) {
		this.pattern = pattern;
		this.section = section;
		this.source = place.source;
		this.collector = place.collector;
		this.mention = mention;
		this.claimedLists = this.listsOf();
	}

	hasText(): boolean {
		return this.pattern.body.some(
			(part) => part.type === 'text' || (part.type === 'lines' && part.lines.some(endsInMarkdown)),
		);
	}

	hasKept(): boolean {
		return !this.hasText() && this.section.blocks.some((block) => !this.claimed.has(block) && !this.isFixed(block));
	}

	read(part: Pattern): FoundPattern | undefined {
		switch (part.type) {
			case 'fixed':
				return undefined;
			case 'text':
				return this.text(part);
			case 'lines':
				return this.lines(part);
			case 'list':
				return this.list(part);
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

	private placeholderFor(repeat: {
		group: Parameters<typeof collectPlaceholder>[1];
		home: boolean;
	}): FoundPlaceholder | undefined {
		const block = repeat.home
			? this.section.blocks.find((candidate) => candidate.type === 'paragraph' && placeholderIn(this.textOf(candidate)))
			: undefined;
		if (!block) return undefined;
		collectPlaceholder(this.collector, repeat.group, this.textOf(block));
		this.claimed.add(block);
		return {type: 'placeholder', first: block.first, end: block.end};
	}

	private text(part: TextPattern): FoundText | undefined {
		const range = this.trimmed({first: this.section.body.first, end: this.claimedLists[0]?.first ?? this.bodyEnd()});
		if (!range) return undefined;
		collect(this.collector, part.slot, this.source.lines.slice(range.first, range.end).join('\n'), this.mention);
		return {type: 'text', ...range};
	}

	/** Without blank lines at either end, and without the comment that keeps a list apart from the next. */
	private trimmed({first, end}: Range): Range | undefined {
		let start = first;
		while (start < end && isBlank(this.source, start)) start++;
		let last = withoutBlankEnd(this.source, start, end);
		const isFollowed = this.pattern.body.some((part) => part.type === 'list');
		if (isFollowed && this.source.lines[last - 1] === separator) last = withoutBlankEnd(this.source, start, last - 1);
		return start < last ? {first: start, end: last} : undefined;
	}

	private lines(part: LinesPattern): FoundPattern | undefined {
		const lines = part.lines.flatMap((line) => this.line(line) ?? []);
		return lines.length > 0 ? {type: 'lines', lines} : undefined;
	}

	private line(line: Line): FoundLine | undefined {
		for (const block of this.section.blocks.filter(({type}) => type === 'paragraph')) {
			for (let first = block.first; first < block.end; first++) {
				const found = this.lineAt(line, first);
				if (!found) continue;
				this.claimed.add(block);
				collectLine(this.collector, line, found.texts, this.mention);
				return found;
			}
		}

		return undefined;
	}

	private lineAt(line: Line, first: number): FoundLine | undefined {
		const text = this.source.lines[first] ?? '';
		if (!startsLike(line, text)) return undefined;
		const end = endsInMarkdown(line) ? withoutBlankEnd(this.source, first, this.bodyEnd()) : first + 1;
		const texts = readLine(line, this.source.lines.slice(first, end).join('\n'));
		return texts && {line, texts, first, end};
	}

	private list(part: ListPattern): FoundPattern | undefined {
		for (const list of this.claimedLists) this.claimed.add(list);
		return readList(
			part,
			this.claimedLists.flatMap((list) => list.children),
			this.source,
			this.collector,
			this.mention,
		);
	}

	/** After Markdown of a person, whose lists are their own, only a list at the very end is the template's. */
	private listsOf(): Block[] {
		const part = this.pattern.body.find((candidate) => candidate.type === 'list');
		if (!part) return [];
		const lastBlock = lastBlockBefore(this.section, this.bodyEnd());
		const candidates = this.hasText() ? (lastBlock ? [lastBlock] : []) : this.section.blocks;
		return candidates.filter((block) => block.type === 'list' && isListOf(part, block.children, this.source));
	}

	private tableOr(part: Extract<Pattern, {type: 'table' | 'grid'}>): FoundPattern | undefined {
		for (const block of this.section.blocks.filter(({type}) => type === 'table')) {
			const found =
				part.type === 'grid'
					? readGrid(part, block, this.source, this.collector)
					: readTable(part, block, this.source, this.collector);
			if (!found) continue;
			this.claimed.add(block);
			return found;
		}

		return undefined;
	}

	/** Markdown of a person goes on through sections that the template does not know. */
	private bodyEnd(): number {
		const known = this.section.children.find((child) =>
			this.pattern.children.some((pattern) => isSectionOf(pattern, child)),
		);
		return known?.heading.first ?? this.section.end;
	}

	private isFixed(block: Block): boolean {
		const text = this.textOf(block);
		return text === separator || this.pattern.body.some((part) => part.type === 'fixed' && part.text === text);
	}

	private textOf(block: Block): string {
		return this.source.lines.slice(block.first, block.end).join('\n');
	}
}

/** The last block that stands before a line, in the section or in those inside it. */
function lastBlockBefore(section: Section, end: number): Block | undefined {
	const inside = section.children.filter((child) => child.heading.first < end).at(-1);
	return inside ? lastBlockBefore(inside, end) : section.blocks.at(-1);
}

function endsInMarkdown(line: Line): boolean {
	const last = slotsOf(line).at(-1);
	return last !== undefined && kindOf(last.field.kind).form === 'markdown';
}
