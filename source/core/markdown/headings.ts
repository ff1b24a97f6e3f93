import type {Token} from 'markdown-it';
import {SingleBlocks} from './library.ts';
import {kindOfLine} from './line-kind.ts';
import type {Source} from './source.ts';

/** A heading at the left edge: its lines, its level from 1, and its mark (`##`, `=` or `-`). */
export type Heading = {first: number; end: number; level: number; markup: string};

/** The headings of the lines from `first` on that are in no list and no quote. */
export function headingsOf(source: Source, first: number): Heading[] {
	return new Scanner(source.lines, first).scan();
}

/**
 * Looks at each line once. Where a line alone does not tell, the library parses the blocks from the last line that
 * surely started one, up to that line; what it says counts.
 */
class Scanner {
	private readonly lines: readonly string[];
	private readonly headings: Heading[] = [];
	private library: SingleBlocks | undefined;
	private line: number;
	/** The last line seen that no block before it reaches. */
	private start: number;

	constructor(lines: readonly string[], first: number) {
		this.lines = lines;
		this.line = first;
		this.start = first;
	}

	scan(): Heading[] {
		let isAfterBlank = true;
		while (this.line < this.lines.length) {
			const text = this.lines[this.line] ?? '';
			const kind = kindOfLine(text);
			if (kind === 'edge' && isAfterBlank) this.start = this.line;
			if (kind === 'heading') this.heading(text);
			else if (kind === 'fence') this.goTo(this.endOfFence(text));
			else if (kind === 'unsure' || (kind === 'underline' && !isAfterBlank)) this.ask();
			else this.line++;
			isAfterBlank = kind === 'blank';
		}

		return this.headings;
	}

	/** Goes on with a line that no block before it reaches. */
	private goTo(line: number): void {
		this.line = line;
		this.start = line;
	}

	private heading(text: string): void {
		const level = text.search(/[^#]|$/);
		this.headings.push({first: this.line, end: this.line + 1, level, markup: '#'.repeat(level)});
		this.goTo(this.line + 1);
	}

	/** The line after a fence that starts at the left edge. */
	private endOfFence(opening: string): number {
		const mark = opening[0] ?? '';
		const length = opening.search(mark === '~' ? /[^~]|$/ : /[^`]|$/);
		const closing = new RegExp(`^ {0,3}${mark}{${length},}[ \\t]*$`);
		for (let line = this.line + 1; line < this.lines.length; line++) {
			if (closing.test(this.lines[line] ?? '')) return line + 1;
		}

		return this.lines.length;
	}

	/** Has the library parse from the last start to the end of the block that this line is in. */
	private ask(): void {
		this.library ??= new SingleBlocks(this.lines);
		let line = this.start;
		while (line <= this.line) {
			const {tokens, end} = this.library.blockFrom(line);
			for (const heading of tokens.flatMap(headingIn)) this.headings.push(heading);
			line = end;
		}

		this.goTo(line);
	}
}

function headingIn({type, level, tag, map, markup}: Token): Heading[] {
	if (type !== 'heading_open' || level > 0 || !map) return [];
	return [{first: map[0], end: map[1], level: Number(tag.slice(1)), markup}];
}
