import {visibleLine} from '../core/text/visible.ts';
import {layout} from '../flow/buffer/layout.ts';
import {asciiOf} from './ascii.ts';

/** Columns below which a row holds no word. */
const narrowest = 20;

/** A text in rows of at most that width, broken between words. */
function rowsOf(text: string, width: number): string[] {
	return layout({text, cursor: 0, top: 0}, width, text.length + 1).rows.map((row) => row.text.trimEnd());
}

type Manner = {
	isAscii: boolean;
	/** Nobody sees what is typed, as with lines out of a file, so it is told as well. */
	isEchoing: boolean;
	/** How wide the terminal is, where it is one: so that its rows end between words, as they are read out. */
	columns(): number | undefined;
};

/** Where sentences go out, each on a line of its own, and nothing that moves the cursor. */
export class Mouth {
	readonly #write: (text: string) => void;
	readonly #manner: Manner;
	/** A prompt stands in the last line. */
	#isAsking = false;

	constructor(write: (text: string) => void, manner: Manner) {
		this.#write = write;
		this.#manner = manner;
	}

	say(lines: readonly string[]): void {
		if (lines.length === 0) return;
		this.pause();
		this.#put(`${lines.flatMap((line) => this.#rows(line)).join('\n')}\n`);
	}

	ask(prompt: string): void {
		this.pause();
		this.#put(visibleLine(prompt));
		this.#isAsking = prompt !== '';
	}

	/** A line has come in; a terminal has ended it by itself. */
	hear(line: string): void {
		this.#isAsking = false;
		if (this.#manner.isEchoing) this.#put(`${visibleLine(line)}\n`);
	}

	/** The line of the prompt is ended, for whatever comes instead of an answer. */
	pause(): void {
		if (this.#isAsking) this.#write('\n');
		this.#isAsking = false;
	}

	#rows(line: string): string[] {
		const text = visibleLine(line).trimEnd();
		const columns = this.#manner.columns();
		return columns === undefined || columns < narrowest || text === '' ? [text] : rowsOf(text, columns);
	}

	#put(text: string): void {
		this.#write(this.#manner.isAscii ? asciiOf(text) : text);
	}
}
