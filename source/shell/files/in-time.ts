import {Problem} from '../../core/errors.ts';

/** Milliseconds in which a disk or a network has to answer. */
const patience = 10_000;

let givenUp = 0;

/**
 * What a disk answers, or a Problem that names the file when it takes too long. Work on a disk cannot be called off;
 * what comes of it later is handed to `drop`.
 */
export async function inTime<Result>(
	name: string,
	work: Promise<Result>,
	drop: (late: Result) => Promise<unknown> | undefined = () => undefined,
	most = patience,
): Promise<Result> {
	return new Promise((resolve, reject) => {
		let isLate = false;
		const timer = setTimeout(() => {
			isLate = true;
			givenUp++;
			reject(tooSlow(name, most));
		}, most);
		const came = (): void => {
			clearTimeout(timer);
			if (isLate) givenUp--;
		};
		work.then(
			(result) => {
				came();
				if (isLate) drop(result)?.catch(() => undefined);
				else resolve(result);
			},
			(error: unknown) => {
				came();
				reject(error);
			},
		);
	});
}

/** Whether a disk still owes an answer that nobody waits for: its thread would hold up the end of the process. */
export function isAnswerOwed(): boolean {
	return givenUp > 0;
}

function tooSlow(name: string, most: number): Problem {
	return new Problem(`${name} cannot be read.`, {
		seen: `The disk that it is on did not answer for ${most / 1000} s.`,
		next: 'Check that it can be reached, then try again.',
	});
}
