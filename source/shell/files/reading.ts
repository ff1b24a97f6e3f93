import {closeSync, constants, fstatSync, openSync, readSync, type Stats} from 'node:fs';
import {open} from 'node:fs/promises';
import {Problem} from '../../core/errors.ts';
import {inTime} from './in-time.ts';
import {most, tooLarge} from './limits.ts';

/** With these, opening a pipe does not wait for whoever writes to it, and a terminal does not become ours. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * All bytes of a file. What is no regular file, such as a device, a pipe or a link to one, holds more than `limit`
 * bytes, or does not come in time, is refused with a Problem: a checkout may bring links to what has no end.
 */
export async function readWhole(name: string, limit: number = most.any): Promise<Buffer> {
	const file = await inTime(name, open(name, flags), (late) => late.close());
	try {
		const whole = new Whole(name, await inTime(name, file.stat()), limit);
		for (;;) {
			const room = whole.room();
			const {bytesRead} = await inTime(name, file.read(room, 0, room.length, null));
			if (!whole.take(room, bytesRead)) return whole.bytes();
		}
	} finally {
		// Nobody waits for it, since a disk that does not answer would hold that up as well.
		file.close().catch(() => undefined);
	}
}

/** The same, done when it returns, so that nothing can be given up; for small files of our own. */
export function readWholeNow(name: string, limit: number = most.now): Buffer {
	const file = openSync(name, flags);
	try {
		const whole = new Whole(name, fstatSync(file), limit);
		for (;;) {
			const room = whole.room();
			if (!whole.take(room, readSync(file, room, 0, room.length, null))) return whole.bytes();
		}
	} finally {
		closeSync(file);
	}
}

/** What has been read of a file so far. It may be longer than it said, or grow for ever. */
class Whole {
	readonly #name: string;
	readonly #size: number;
	readonly #limit: number;
	readonly #pieces: Buffer[] = [];
	#length = 0;

	/** `found` is asked of what has been opened, since a name may lead elsewhere a moment later. */
	constructor(name: string, found: Stats, limit: number) {
		if (found.isDirectory()) throw Object.assign(new Error(`${name} is a folder`), {code: 'EISDIR'});
		if (!found.isFile()) throw notRegular(name);
		if (found.size > limit) throw tooLarge(name, limit);
		this.#name = name;
		this.#size = found.size;
		this.#limit = limit;
	}

	/** Where the next piece goes: with room for one byte more than is left, so that the end is seen. */
	room(): Buffer {
		const left = this.#size - this.#length + 1;
		return Buffer.allocUnsafe(Math.min(Math.max(left, 2 ** 12), 2 ** 20));
	}

	/** Takes so many bytes of a piece; false at the end. */
	take(piece: Buffer, count: number): boolean {
		this.#length += count;
		if (this.#length > this.#limit) throw tooLarge(this.#name, this.#limit);
		if (count > 0) this.#pieces.push(piece.subarray(0, count));
		return count > 0;
	}

	bytes(): Buffer {
		const [first] = this.#pieces;
		return first && this.#pieces.length === 1 ? first : Buffer.concat(this.#pieces);
	}
}

function notRegular(name: string): Problem {
	return new Problem(`${name} cannot be read.`, {
		seen: 'It is a device or a pipe, or a link to one, and not a regular file.',
		next: 'Put a regular file in its place. What comes through a pipe is read where a command takes - as a file.',
	});
}
