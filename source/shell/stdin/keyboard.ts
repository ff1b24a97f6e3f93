import {EventEmitter} from 'node:events';
import {StringDecoder} from 'node:string_decoder';
import type {Keys} from '../../ports/terminal.ts';
import {Splitter} from './splitter.ts';

/** Milliseconds until an incomplete sequence is given up: a lone Esc soon, a paste only when nothing more comes. */
const patience = {escape: 50, reply: 250, paste: 1000};

/** What is needed of a terminal's input. */
export type TerminalInput = NodeJS.ReadableStream & {
	isTTY?: boolean;
	setRawMode?(on: boolean): unknown;
	ref?(): unknown;
	unref?(): unknown;
};

/**
 * A stand-in for a terminal's input that hands out one key, or one whole paste, per `readable` event.
 * Ink passes a chunk that holds several keys on as one event, and would lose all but the first of them.
 */
export function keyboardOf(terminal: TerminalInput): Keys {
	// Ink uses no more of a stream than this class has.
	return new Keyboard(terminal) as unknown as Keys;
}

class Keyboard extends EventEmitter {
	readonly isTTY: boolean;
	#terminal: TerminalInput;
	#splitter = new Splitter();
	#decoder = new StringDecoder('utf8');
	#queue: string[] = [];
	#current: string | undefined;
	#timer: NodeJS.Timeout | undefined;
	#delivering = false;

	constructor(terminal: TerminalInput) {
		super();
		this.#terminal = terminal;
		this.isTTY = terminal.isTTY === true;
	}

	override on(event: string, listener: () => void): this {
		super.on(event, listener);
		if (event === 'readable' && this.listenerCount(event) === 1) {
			this.#terminal.on('readable', this.#take);
			this.#deliver();
		}

		return this;
	}

	override off(event: string, listener: () => void): this {
		super.off(event, listener);
		if (event === 'readable' && this.listenerCount(event) === 0) {
			this.#terminal.removeListener('readable', this.#take);
			clearTimeout(this.#timer);
			// Keys that are already here wait in the queue until the screen is back.
			this.#queue.push(...this.#splitter.giveUp());
		}

		return this;
	}

	override addListener(event: string, listener: () => void): this {
		return this.on(event, listener);
	}

	override removeListener(event: string, listener: () => void): this {
		return this.off(event, listener);
	}

	read(): string | null {
		const key = this.#current ?? null;
		this.#current = undefined;
		return key;
	}

	/** What waits for more to come is taken as it is. */
	handOut(): void {
		this.#read();
		clearTimeout(this.#timer);
		this.#queue.push(...this.#splitter.giveUp());
		while (this.#queue.length > 0 && this.listenerCount('readable') > 0) this.#emitNext();
	}

	setRawMode(on: boolean): this {
		this.#terminal.setRawMode?.(on);
		return this;
	}

	setEncoding(): this {
		return this;
	}

	ref(): this {
		this.#terminal.ref?.();
		return this;
	}

	unref(): this {
		this.#terminal.unref?.();
		return this;
	}

	#take = (): void => {
		this.#read();
		this.#wait();
		this.#deliver();
	};

	#read(): void {
		for (;;) {
			const chunk: string | Buffer | null = this.#terminal.read();
			if (chunk === null) break;
			const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk);
			for (const key of this.#splitter.push(text)) this.#queue.push(key);
		}
	}

	#wait(): void {
		clearTimeout(this.#timer);
		if (this.#splitter.waiting === 'nothing') return;
		this.#timer = setTimeout(() => {
			this.#queue.push(...this.#splitter.giveUp());
			this.#deliver();
		}, patience[this.#splitter.waiting]);
	}

	#deliver(): void {
		if (this.#delivering || this.#queue.length === 0) return;
		this.#delivering = true;
		// One turn of the loop for each key, so that the screen has taken it in before the next arrives.
		setImmediate(() => {
			this.#delivering = false;
			if (this.listenerCount('readable') === 0 || this.#queue.length === 0) return;
			this.#emitNext();
			this.#deliver();
		});
	}

	#emitNext(): void {
		this.#current = this.#queue.shift();
		this.emit('readable');
	}
}
