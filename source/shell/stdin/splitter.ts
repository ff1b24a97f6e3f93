import {pastedText} from './extended.ts';
import {abandoned, firstPiece, pasteEnd, pasteStart} from './sequences.ts';
import {withoutStrokes} from './strokes.ts';

export type Waiting = 'nothing' | 'escape' | 'reply' | 'paste';

/** Turns chunks of terminal input into single keys and whole pastes; how the input was cut makes no difference. */
export class Splitter {
	/** What is held back until more arrives. */
	waiting: Waiting = 'nothing';
	#held = '';
	// A long paste arrives in many chunks: they are joined once, and only the seams are searched again.
	#paste: string[] = [];
	#seam = '';

	/** The keys that are complete with this chunk. A paste is one string, markers included. */
	push(chunk: string): string[] {
		// A person who presses Ctrl-C while the end of a paste is missing wants out.
		if (this.waiting === 'paste' && chunk === '\u0003') return [...this.giveUp(), chunk];
		const keys: string[] = [];
		let rest: string | undefined = chunk;
		if (this.waiting !== 'paste') {
			rest = this.#held + chunk;
			this.#hold('', 'nothing');
		}

		while (rest !== undefined) {
			rest = this.waiting === 'paste' ? this.#takePaste(rest, keys) : this.#takeKeys(rest, keys);
		}

		return keys;
	}

	/** Stops waiting, and delivers what is held back as far as it means anything. */
	giveUp(): string[] {
		if (this.waiting === 'paste') return [this.#finishPaste(this.#paste.join(''))];
		const keys = this.waiting === 'nothing' ? [] : abandoned(this.#held);
		this.#hold('', 'nothing');
		return keys;
	}

	#hold(input: string, waiting: Waiting): void {
		this.#held = input;
		this.waiting = waiting;
	}

	/** Takes keys off the input; what follows the start of a paste is returned. */
	#takeKeys(input: string, keys: string[]): string | undefined {
		let rest = input;
		while (rest !== '') {
			if (rest.startsWith(pasteStart)) {
				this.waiting = 'paste';
				return rest.slice(pasteStart.length);
			}

			const piece = firstPiece(rest);
			if (piece.type === 'partial') {
				this.#hold(rest, piece.kind);
				return undefined;
			}

			if (piece.type === 'key' && piece.key !== pasteEnd) keys.push(piece.key);
			rest = rest.slice(piece.length);
		}

		return undefined;
	}

	/** Takes a piece of a paste; what follows its end is returned. */
	#takePaste(chunk: string, keys: string[]): string | undefined {
		const found = (this.#seam + chunk).indexOf(pasteEnd);
		this.#paste.push(chunk);
		if (found === -1) {
			this.#seam = (this.#seam + chunk).slice(1 - pasteEnd.length);
			return undefined;
		}

		const whole = this.#paste.join('');
		const end = whole.length - chunk.length - this.#seam.length + found;
		keys.push(this.#finishPaste(whole.slice(0, end)));
		return whole.slice(end + pasteEnd.length);
	}

	#finishPaste(text: string): string {
		this.#paste = [];
		this.#seam = '';
		this.waiting = 'nothing';
		// A multiplexer may send newlines and tabs as keys.
		return pasteStart + withoutStrokes(text, pastedText) + pasteEnd;
	}
}
