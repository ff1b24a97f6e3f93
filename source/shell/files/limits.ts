import {Problem} from '../../core/errors.ts';

/** So many bytes are read of a file at most: of any, of what we wrote ourselves, and of what is waited for. */
export const most = {any: 2 ** 26, own: 2 ** 29, now: 2 ** 20};

/** `limit` in bytes. */
export function tooLarge(name: string, limit: number): Problem {
	return new Problem(`${name} cannot be read.`, {
		seen: `It holds more than ${limit / 2 ** 20} MiB, the most that is read.`,
		next: 'Check that it is the one that you mean.',
	});
}
