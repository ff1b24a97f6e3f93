import {Worker} from 'node:worker_threads';
import {Problem} from '../../../core/errors.ts';
import {leastOf} from '../../../core/text/numbers.ts';
import type {World} from '../../../ports/world.ts';
import {startedAhead} from '../ahead.ts';
import type {Checker} from '../document.ts';
import type {CheckResponse, ThreadData} from './messages.ts';

/** Beside the bundle of the program. */
const script = new URL('./check-thread.js', import.meta.url);

/** A thread takes as long to begin as some ten documents take, so that it pays for several times as many. */
const fewestEach = 48;

/** Each takes some 80 MB. */
const mostThreads = 8;

/** So many documents wait for each thread, or their results for their turn. */
const waitingEach = 4;

/** How many threads pay for so many documents; with fewer than two, none does. */
export function threadsFor(documents: number, processors: number): number {
	return Math.min(processors, mostThreads, Math.floor(documents / fewestEach));
}

/** Checks documents in several threads; what these say on standard error comes in the order of the documents, too. */
export function threadedChecker(count: number, files: readonly string[], data: ThreadData, {stderr}: World): Checker {
	const threads = Array.from({length: count}, () => threadOf(data));
	const answered = startedAhead(files, count * waitingEach, (file) => {
		const least = leastOf(threads.map(({waiting}) => waiting()));
		const free = threads.find(({waiting}) => waiting() === least);
		return free ? free.ask(file) : Promise.reject(new Error('No thread was begun.'));
	});
	return {
		async check(file) {
			const response = await answered(file);
			stderr.write(response.told);
			if ('checked' in response) return {checked: response.checked};
			if ('bug' in response) throw response.bug;
			const {message, seen, next} = response.problem;
			throw new Problem(message, {...(seen === undefined ? {} : {seen}), ...(next === undefined ? {} : {next})});
		},
		async end() {
			await Promise.all(threads.map(({end}) => end()));
		},
	};
}

/** A thread, which answers in the order in which it is asked. */
function threadOf(data: ThreadData) {
	const worker = new Worker(script, {workerData: data});
	const asked: {resolve(response: CheckResponse): void; reject(error: unknown): void}[] = [];
	let failure: unknown;
	const fail = (error: unknown): void => {
		failure ??= error;
		for (const {reject} of asked.splice(0)) reject(failure);
	};
	worker.on('message', (response: CheckResponse) => asked.shift()?.resolve(response));
	worker.on('error', fail);
	worker.on('exit', (code) => fail(new Error(`A thread that checks documents has ended with ${code}.`)));
	return {
		waiting: () => asked.length,
		ask: (file: string) =>
			new Promise<CheckResponse>((resolve, reject) => {
				if (failure !== undefined) return reject(failure);
				asked.push({resolve, reject});
				worker.postMessage(file);
			}),
		end: () => worker.terminate(),
	};
}
