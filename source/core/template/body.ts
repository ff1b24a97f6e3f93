import {kindOf} from '../kinds/registry.ts';
import type {Block} from '../markdown/blocks.ts';
import {frontMatterOf} from '../markdown/front-matter.ts';
import {type Section, sectionsOf} from '../markdown/sections.ts';
import {type Source, sourceOf} from '../markdown/source.ts';
import {cellsOf} from '../markdown/table.ts';
import type {Report} from './faults.ts';
import {lineOf, slotsOf} from './line.ts';
import type {Body, Entry, Filter, Line, MetadataPattern, Pattern, Repeat, SectionPattern, Slot} from './patterns.ts';
import {cutAtSlots, slotOf} from './slots.ts';
import type {Field, Interview} from './types.ts';

/** Compiles a template's body; `firstLine` is its line in the file, from 1. */
export function bodyOf(text: string, interview: Interview, firstLine: number, report: Report): Body {
	const source = sourceOf(text);
	const reader = new BodyReader(source, interview, (line, message) => report(line + firstLine, message));
	const metadata = frontMatterOf(source);
	const root = sectionsOf(source, metadata ? metadata.end + 1 : 0);
	return {
		metadata: metadata ? reader.metadata(metadata.first, metadata.end) : [],
		sections: root.children.map((section) => reader.section(section)),
	};
}

class BodyReader {
	private readonly source: Source;
	private readonly interview: Interview;
	private readonly fault: (line: number, message: string) => void;
	private readonly homes = new Set<string>();

	constructor(source: Source, interview: Interview, fault: (line: number, message: string) => void) {
		this.source = source;
		this.interview = interview;
		this.fault = fault;
	}

	metadata(first: number, end: number): MetadataPattern {
		return this.source.lines.slice(first, end).flatMap((line, index) => {
			const found = /^([\w-]+):\s*\{\{([^{}]+)\}\}\s*$/.exec(line);
			const slot = found
				? slotOf(found[2] ?? '', this.interview)
				: {problem: 'Each line of the metadata is a key and a slot.'};
			if (!('problem' in slot)) return [{key: found?.[1] ?? '', slot}];
			this.fault(first + index, slot.problem);
			return [];
		});
	}

	/** `within` is the group that something around the section is repeated for already. */
	section(section: Section, within?: Field): SectionPattern {
		const heading = this.line(section.title, section.heading.first);
		const repeat = this.repeatOf([heading], within);
		const inside = repeat?.group ?? within;
		const body = section.blocks.flatMap((block) => this.pattern(block, inside));
		this.checkText(section, body);
		return {
			level: section.level,
			heading,
			also: section.blocks.flatMap((block) => this.otherHeadings(block)),
			...(repeat ? {repeat} : {}),
			body,
			children: section.children.map((child) => this.section(child, inside)),
		};
	}

	private checkText(section: Section, body: Pattern[]): void {
		const at = body.findIndex((pattern) => pattern.type === 'text');
		const after = body.slice(at + 1);
		if (at < 0 || after.length === 0 || (after.length === 1 && after[0]?.type === 'list')) return;
		this.fault(
			section.heading.first,
			`In "${section.title}" only one list may follow a slot of Markdown, or nobody can tell where it ends.`,
		);
	}

	private otherHeadings(block: Block): string[] {
		const found = block.type === 'html' ? /^<!--\s*also:\s*([\s\S]*?)-->/.exec(this.text(block)) : null;
		return found?.[1]?.split(',').map((title) => title.trim()) ?? [];
	}

	private pattern(block: Block, within: Field | undefined): Pattern[] {
		if (block.type === 'html' && this.text(block).startsWith('<!--')) return [];
		if (cutAtSlots(this.text(block)).slots.length === 0) return [{type: 'fixed', text: this.text(block)}];
		if (block.type === 'paragraph') return this.paragraph(block);
		if (block.type === 'table') return this.table(block);
		if (block.type === 'list') {
			return [
				{
					type: 'list',
					entries: block.children.map((item) => this.entry(item, within)),
					ordered: /[.)]/.test(block.markup),
				},
			];
		}

		this.fault(block.first, 'Slots stand in paragraphs, bullets, headings and tables only.');
		return [];
	}

	private paragraph(block: Block): Pattern[] {
		const lines = this.source.lines
			.slice(block.first, block.end)
			.map((line, index) => this.line(line.trim(), block.first + index));
		const [only] = lines;
		const slot = only && lines.length === 1 && only.start === '' && only.end === '' ? slotsOf(only)[0] : undefined;
		if (!slot || only?.pieces.length !== 1) return [{type: 'lines', lines}];
		const {form} = kindOf(slot.field.kind);
		if (form === 'markdown') return [{type: 'text', slot}];
		if (typeof form === 'object' && 'bullets' in form)
			return [{type: 'list', entries: [eachEntry(slot)], ordered: false}];
		return [{type: 'lines', lines}];
	}

	private entry(item: Block, within: Field | undefined): Entry {
		const [first = ''] = this.source.lines.slice(item.first, item.first + 1);
		const line = this.line(first.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ''), item.first);
		const each = slotsOf(line).find((slot) => slot.each);
		const children = item.children.filter((child) => child.type === 'list').flatMap((list) => list.children);
		const repeat = each ? undefined : this.repeatOf([line], within);
		return {
			line,
			children: children.map((child) => this.entry(child, repeat?.group ?? within)),
			...(repeat ? {repeat} : {}),
			...(each ? {each} : {}),
		};
	}

	private table(block: Block): Pattern[] {
		const rows = block.children.map((row) => cellsOf(this.source.lines[row.first] ?? '').map((cell) => cell.text));
		const [header = [], sample = []] = rows;
		const cells = sample.map((cell) => this.line(cell, block.end - 1));
		if (cutAtSlots(header.join(' ')).slots.length > 0) return this.grid(block, header, cells);
		const repeat = this.repeatOf(cells);
		if (repeat)
			return [{type: 'table', columns: cells.map((cell, index) => ({header: header[index] ?? '', cell})), repeat}];
		this.fault(block.first, 'The row of a table holds the columns of one group.');
		return [];
	}

	private grid(block: Block, header: string[], cells: Line[]): Pattern[] {
		const [first, scored] = cells;
		const head = this.line(header[1] ?? '', block.first);
		const columns = this.repeatOf([head]);
		const rows = first ? this.repeatOf([first]) : undefined;
		const slot = scored ? slotsOf(scored)[0] : undefined;
		if (columns && rows && first && slot && header.length === 2) {
			return [{type: 'grid', corner: header[0] ?? '', columns, header: head, rows, first, cells: slot}];
		}

		this.fault(block.first, 'A grid has two columns: names of rows, and one that stands for all others.');
		return [];
	}

	private line(text: string, line: number): Line {
		const compiled = lineOf(text, this.interview);
		if (!('problem' in compiled)) return compiled;
		this.fault(line, compiled.problem);
		return {start: text, pieces: [], end: ''};
	}

	/** What a block is repeated for: the group of its columns, unless they are those of its one selected item. */
	private repeatOf(lines: readonly Line[], within?: Field): Repeat | undefined {
		const slots = lines
			.flatMap(slotsOf)
			.filter((slot) => (slot.column ?? slot.ordinal) !== undefined && !slot.filter?.single);
		const [first] = slots;
		const group = this.interview.questions.find((question) => question.path === first?.question);
		if (!first || !group || group.path === within?.path) return undefined;
		return {group, ...(first.filter ? {filter: first.filter} : {}), home: this.isHome(group, slots, first.filter)};
	}

	/** The first place that names each item, whatever its flags, is where the group has its order. */
	private isHome(group: Field, slots: readonly Slot[], filter: Filter | undefined): boolean {
		const names = group.key === undefined || slots.some((slot) => slot.column === group.key);
		if (filter || !names || this.homes.has(group.path)) return false;
		this.homes.add(group.path);
		return true;
	}

	private text(block: Block): string {
		return this.source.lines.slice(block.first, block.end).join('\n');
	}
}

function eachEntry(slot: Slot): Entry {
	return {
		line: {start: '', pieces: [{lead: '', content: {...slot, each: true}, tail: ''}], end: ''},
		children: [],
		each: {...slot, each: true},
	};
}
