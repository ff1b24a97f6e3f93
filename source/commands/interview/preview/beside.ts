import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {Answers} from '../../../core/answers.ts';
import type {Block} from '../../../core/document/write/block.ts';
import {deltaBetween} from '../../../core/draft/delta.ts';
import type {Draft} from '../../../core/draft/types.ts';
import {Problem} from '../../../core/errors.ts';
import type {Answered, Asked} from './messages.ts';

/** Beside the bundle of the program. */
const file = new URL('./preview-thread.js', import.meta.url);

/**
 * Writes documents as they grow in a thread of its own, one after the other. The thread keeps the draft, so that only
 * what was changed has to be handed over; one that breaks is replaced with the next request.
 */
export function previewsBeside(cwd: string): (draft: Draft) => Promise<Block> {
	let thread: Worker | undefined;
	let known: Answers = {};
	let last: Promise<unknown> = Promise.resolve();

	const start = (): Worker => {
		const started = new Worker(file, {workerData: cwd});
		// Nobody waits for a preview when the interview is over.
		started.unref();
		started.on('error', () => {
			thread = undefined;
		});
		known = {};
		return started;
	};

	const written = async (draft: Draft): Promise<Block> => {
		thread ??= start();
		const asked: Asked = {delta: deltaBetween(known, draft) ?? {}};
		known = draft;
		thread.postMessage(asked);
		const [answer]: Answered[] = await once(thread, 'message');
		if (answer && 'block' in answer) return answer.block;
		throw new Problem(answer?.problem ?? '');
	};

	return async (draft) => {
		const next = last.then(() => written(draft));
		last = next.catch(() => undefined);
		return next;
	};
}
