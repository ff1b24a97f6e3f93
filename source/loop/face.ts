import type {Draft} from '../core/draft/types.ts';
import type {PlacedText} from '../core/lens/write/block.ts';
import type {Effect} from '../flow/actions/effect.ts';
import type {State} from '../flow/state/state.ts';
import type {Terminal} from '../ports/terminal.ts';
import type {Work} from './loop.ts';

/** What the interview is shown with, drawn or told: whatever takes what a person does, and shows what becomes of it. */
export type FaceOptions = Omit<Work, 'stop' | 'written'> & {
	terminal: Terminal;
	state: State;
	/** What is to be done once the face is up. */
	effects?: readonly Effect[];
	/** The same, where whoever answers waits for what becomes of it, but never for long. */
	beforeKeys?: readonly Effect[];
	/** The document as it grows. */
	documentOf(draft: Draft): Promise<PlacedText>;
	/** Loads what keys need and the first frame does not. */
	loadRest(): Promise<void>;
};

/** How the interview ended: the exit code, and the state for the last words. */
export type Ending = {code: number; state: State};

export const exitCodes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

/** Milliseconds for which the first answer waits; a disk or a git that takes longer must not hold it up. */
export const longestWait = 500;

/** Settled with a task, or after so many milliseconds: a disk or a terminal may not answer any more. */
export async function atMost(milliseconds: number, task: Promise<unknown>): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<void>((resolve) => {
		timer = setTimeout(resolve, milliseconds);
	});
	await Promise.race([task, late]);
	clearTimeout(timer);
}
