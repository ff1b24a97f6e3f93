import process from 'node:process';
import {Problem} from '../core/errors.ts';

let known: string | undefined;

/** The folder that the program was started in; throws a Problem when that has been removed. */
export function currentFolder(): string {
	try {
		known ??= process.cwd();
		return known;
	} catch (error) {
		throw new Problem('The current folder is gone.', {
			seen: 'It was removed or renamed after this terminal went into it.',
			next: 'Change into a folder that is there, and run the same command again.',
			cause: error,
		});
	}
}
