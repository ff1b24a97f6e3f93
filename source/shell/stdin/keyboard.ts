import {EventEmitter} from 'node:events';
import {StringDecoder} from 'node:string_decoder';
import {createSplitter} from './splitter.ts';

/** Milliseconds until an incomplete sequence is given up: a lone Esc soon, a paste only when nothing comes any more. */
const patience = {escape: 50, reply: 250, paste: 1000};

/** What is needed of a terminal's input stream. */
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
export function keyboardOf(terminal: TerminalInput): NodeJS.ReadStream {
	const emitter = new EventEmitter();
	const splitter = createSplitter();
	const decoder = new StringDecoder('utf8');
	const queue: string[] = [];
	let current: string | undefined;
	let timer: NodeJS.Timeout | undefined;
	let delivering = false;

	const deliver = (): void => {
		if (delivering || queue.length === 0 || emitter.listenerCount('readable') === 0) return;
		delivering = true;
		// One turn of the loop for each key, so that the screen has taken it in before the next arrives.
		setImmediate(() => {
			delivering = false;
			if (emitter.listenerCount('readable') === 0) return;
			current = queue.shift();
			emitter.emit('readable');
			deliver();
		});
	};

	const wait = (): void => {
		clearTimeout(timer);
		const waiting = splitter.waiting();
		if (waiting === 'nothing') return;
		timer = setTimeout(() => {
			queue.push(...splitter.giveUp());
			deliver();
		}, patience[waiting]);
	};

	const onReadable = (): void => {
		for (;;) {
			const chunk: string | Buffer | null = terminal.read();
			if (chunk === null) break;
			queue.push(...splitter.push(typeof chunk === 'string' ? chunk : decoder.write(chunk)));
		}

		wait();
		deliver();
	};

	const attach = (): void => {
		if (emitter.listenerCount('readable') !== 1) return;
		terminal.on('readable', onReadable);
		deliver();
	};

	const detach = (): void => {
		if (emitter.listenerCount('readable') !== 0) return;
		terminal.removeListener('readable', onReadable);
		clearTimeout(timer);
		// Keys that were already complete stay in the queue for when the screen is back.
		queue.push(...splitter.giveUp());
	};

	const add = (event: string, listener: () => void): NodeJS.ReadStream => {
		emitter.on(event, listener);
		if (event === 'readable') attach();
		return keyboard;
	};

	const remove = (event: string, listener: () => void): NodeJS.ReadStream => {
		emitter.off(event, listener);
		if (event === 'readable') detach();
		return keyboard;
	};

	const keyboard = {
		isTTY: terminal.isTTY === true,
		read: (): string | null => {
			const key = current ?? null;
			current = undefined;
			return key;
		},
		setRawMode: (on: boolean) => {
			terminal.setRawMode?.(on);
			return keyboard;
		},
		setEncoding: () => keyboard,
		ref: () => terminal.ref?.(),
		unref: () => terminal.unref?.(),
		on: add,
		addListener: add,
		off: remove,
		removeListener: remove,
	} as unknown as NodeJS.ReadStream;
	return keyboard;
}
