import type {TypedLine, TypedLines} from '../../ports/terminal.ts';
import type {TerminalInput} from './keyboard.ts';

/** Bytes of the longest line that terminals take in before Enter: those of Linux and of macOS. */
const longest: readonly number[] = [4095, 1023, 1024];

/** The lines of a terminal, a pipe or a file. Nothing is read before the first one is asked for. */
export function linesOf(input: TerminalInput): TypedLines {
	return new LineReader(input);
}

class LineReader implements TypedLines {
	readonly isTyped: boolean;
	readonly #input: TerminalInput;
	readonly #queue: TypedLine[] = [];
	/** What has come of a line whose end has not. */
	#begun: Buffer[] = [];
	#isEnded = false;
	#isOpen = false;
	#wake: () => void = () => {};

	constructor(input: TerminalInput) {
		this.#input = input;
		this.isTyped = input.isTTY === true;
	}

	async next(): Promise<TypedLine | undefined> {
		this.#open();
		while (!this.isWaiting() && !this.#isEnded) {
			await new Promise<void>((resolve) => {
				this.#wake = resolve;
			});
		}

		return this.#queue.shift();
	}

	isWaiting(): boolean {
		if (this.#isOpen && this.#queue.length === 0 && !this.#isEnded) this.#read();
		return this.#queue.length > 0;
	}

	close(): void {
		if (!this.#isOpen) return;
		this.#input.removeListener('readable', this.#come);
		this.#input.removeListener('end', this.#end);
		this.#input.removeListener('error', this.#end);
		this.#input.on('error', () => {});
		this.#input.unref?.();
		this.#end();
	}

	#open(): void {
		if (this.#isOpen) return;
		this.#isOpen = true;
		this.#input.on('readable', this.#come);
		this.#input.on('end', this.#end);
		// A terminal that has gone away ends what is typed on it; a signal tells of it, too.
		this.#input.on('error', this.#end);
	}

	#come = (): void => this.#wake();

	#end = (): void => {
		if (this.#begun.length > 0) this.#take();
		this.#isEnded = true;
		this.#wake();
	};

	/** Only as much as is needed for the next line, so that what comes faster than it is answered waits outside. */
	#read(): void {
		while (this.#queue.length === 0) {
			const chunk: string | Buffer | null = this.#input.read();
			if (chunk === null) return;
			let rest = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
			for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
				this.#begun.push(rest.subarray(0, end));
				this.#take();
				rest = rest.subarray(end + 1);
			}

			if (rest.length > 0) this.#begun.push(rest);
		}
	}

	#take(): void {
		const bytes = Buffer.concat(this.#begun);
		this.#begun = [];
		this.#queue.push(lineIn(bytes, this.isTyped));
	}
}

const newline = 0x0a;

function lineIn(bytes: Buffer, isTyped: boolean): TypedLine {
	const isCut = isTyped && longest.includes(bytes.length);
	try {
		// Of a line that was cut, the last character may have lost its end.
		const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: isCut}).replace(/\r$/, '');
		return isCut ? {text, isCut} : {text};
	} catch {
		return {problem: 'That line holds bytes that are not UTF-8, so nothing was taken of it.'};
	}
}
