import process from 'node:process';
import {isatty} from 'node:tty';
import {Problem} from '../core/errors.ts';
import type {Input, Output} from '../ports/world.ts';
import {most, tooLarge} from './files/limits.ts';

/**
 * Standard output or standard error. A reader that has gone away, such as `head`, ends the program in silence, and a
 * disk that is full with a message.
 */
export function outputOf(stream: NodeJS.WriteStream): Output {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		// A terminal that has gone away: a signal tells of it, and what is not saved yet has to be saved first.
		if (error.code === 'EIO') return;
		// As the signal would end it: what was not written is not known to be without fault.
		if (error.code === 'EPIPE') process.exit(141);
		if (stream !== process.stderr) process.stderr.write(`The output cannot be written.\nFound: ${error.message}\n`);
		process.exit(1);
	});
	return {write: (text) => stream.write(text), isTTY: stream.isTTY === true};
}

/** Standard input, opened only when it is read. */
export function standardInput(): Input {
	return {
		isTTY: isatty(0),
		async read() {
			const chunks: Uint8Array[] = [];
			let length = 0;
			for await (const chunk of process.stdin) {
				chunks.push(chunk);
				length += chunk.length;
				if (length > most.any) throw tooLarge('Standard input', most.any);
			}

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
