import process from 'node:process';
import {isatty} from 'node:tty';
import {Problem} from '../core/errors.ts';
import type {Input, Output} from '../ports/world.ts';

/** Standard output or standard error. A reader that has gone away, such as `head`, ends the program in silence. */
export function outputOf(stream: NodeJS.WriteStream): Output {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		// A terminal that has gone away: a signal tells of it, and what is not saved yet has to be saved first.
		if (error.code === 'EIO') return;
		if (error.code !== 'EPIPE') throw error;
		process.exit();
	});
	return {write: (text) => stream.write(text), isTTY: stream.isTTY === true};
}

/** Standard input, opened only when it is read. */
export function standardInput(): Input {
	return {
		isTTY: isatty(0),
		async read() {
			const chunks: Uint8Array[] = [];
			for await (const chunk of process.stdin) chunks.push(chunk);
			return decode(Buffer.concat(chunks));
		},
	};
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch (cause) {
		throw new Problem('Standard input cannot be read.', {
			seen: 'It holds bytes that are not UTF-8.',
			next: 'Save it as UTF-8 and run the same command again.',
			cause,
		});
	}
}
