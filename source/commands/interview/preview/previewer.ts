import {once} from 'node:events';
import {Worker} from 'node:worker_threads';
import type {Answers} from '../../../core/answers/answers.ts';
import {deltaBetween} from '../../../core/draft/delta.ts';
import type {Draft} from '../../../core/draft/types.ts';
import {Problem} from '../../../core/errors.ts';
import type {HouseView} from '../../../core/house/types.ts';
import type {PlacedText} from '../../../core/lens/write/block.ts';
import type {PlacedFinding} from '../../../core/review/by-question.ts';
import type {PreviewRequest, PreviewResponse} from './messages.ts';

/** Beside the bundle of the program. */
const file = new URL('./preview-thread.js', import.meta.url);

/** What of a library can be had from a thread, too. */
export type Previewer = {
	previewOf(draft: Draft): Promise<PlacedText>;
	findingsIn(draft: Draft, house: HouseView): Promise<PlacedFinding[]>;
};

type Want = PreviewRequest extends infer Kind ? (Kind extends PreviewRequest ? Omit<Kind, 'delta'> : never) : never;

/** Works on documents in a thread of its own, on one after the other. */
export function threadedPreviewer(cwd: string): Previewer {
	const respond = threadIn(cwd);
	let last: Promise<unknown> = Promise.resolve();
	const queued = async (draft: Draft, want: Want): Promise<PreviewResponse> => {
		const next = last.then(() => respond(draft, want));
		last = next.catch(() => undefined);
		return next;
	};

	return {
		async previewOf(draft) {
			const answer = await queued(draft, {want: 'preview'});
			if ('block' in answer) return answer.block;
			throw new Problem('problem' in answer ? answer.problem : '');
		},
		async findingsIn(draft, house) {
			const answer = await queued(draft, {want: 'findings', house});
			if ('findings' in answer) return answer.findings;
			throw new Problem('problem' in answer ? answer.problem : '');
		},
	};
}

/**
 * What a thread responds. It keeps the draft, so that only what was changed has to be handed over; one that breaks is
 * replaced with the next request.
 */
function threadIn(cwd: string): (draft: Draft, want: Want) => Promise<PreviewResponse> {
	let thread: Worker | undefined;
	let known: Answers = {};
	const start = (): Worker => {
		const started = new Worker(file, {workerData: cwd});
		// Nobody waits for it when the interview is over.
		started.unref();
		started.on('error', () => {
			thread = undefined;
		});
		known = {};
		return started;
	};

	return async (draft, want) => {
		thread ??= start();
		const request: PreviewRequest = {delta: deltaBetween(known, draft) ?? {}, ...want};
		known = draft;
		thread.postMessage(request);
		const [response]: PreviewResponse[] = await once(thread, 'message');
		return response ?? {problem: ''};
	};
}
