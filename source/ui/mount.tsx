import {type RenderOptions, render} from 'ink';
import type {Draft} from '../core/draft/types.ts';
import type {PlacedText} from '../core/lens/write/block.ts';
import type {Effect} from '../flow/actions/effect.ts';
import type {State} from '../flow/state/state.ts';
import type {Terminal} from '../ports/terminal.ts';
import {canvasOf} from './canvas.ts';
import {Loop, type Work} from './loop.ts';
import {Root} from './root.tsx';
import {clearWhenSmaller} from './smaller.ts';

export type MountOptions = Omit<Work, 'stop' | 'written'> & {
	terminal: Terminal;
	state: State;
	/** What is to be done once the screen is up. */
	effects?: readonly Effect[];
	/** The same, where keys wait for what becomes of it, but never for long. */
	beforeKeys?: readonly Effect[];
	documentOf(draft: Draft): Promise<PlacedText>;
	/** Loads what keys need and the first frame does not. */
	loadRest(): Promise<void>;
};

/** How the interview ended: the exit code, and the state for the last words. */
export type Ending = {code: number; state: State};

/** Milliseconds for which keys wait; a disk or a git that takes longer must not hold them up. */
const longestWait = 500;

const codes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

const settings: RenderOptions = {
	// Ink would draw nothing where CI is set, were it but to an empty text.
	interactive: true,
	alternateScreen: true,
	incrementalRendering: true,
	// The store draws several changes as one; a wait of Ink's own would come on top of that.
	maxFps: 1000,
	exitOnCtrlC: false,
	patchConsole: false,
};

/**
 * Runs the interview on a terminal, until it is left. Rejects when something breaks; the terminal is restored
 * and the draft saved all the same.
 */
export async function mount({
	terminal,
	state,
	effects = [],
	beforeKeys = [],
	documentOf,
	loadRest,
	...work
}: MountOptions): Promise<Ending> {
	const {stop, written} = terminal;
	const loop = new Loop(state, {...work, stop, ...(written ? {written} : {})});
	const forget = terminal.onSignal((signal) => loop.interrupt(codes[signal], () => terminal.stdin.handOut()));
	// Ink does this only after the first frame; what is typed until then would be echoed, and Ctrl-C would kill.
	terminal.stdin.setRawMode(true);
	const stdout = canvasOf(terminal.stdout);
	const stopClearing = clearWhenSmaller(stdout);
	const root = <Root loop={loop} editor={work.editor.name} documentOf={documentOf} />;
	const instance = render(root, {...settings, stdin: terminal.stdin, stdout});
	// In the alternate screen, Ink neither shows a crash nor fails for it.
	const crash = instance.waitUntilExit().catch((error) => loop.end({error}));
	const begun = atMost(longestWait, loop.done(beforeKeys));
	loop.beforeKeys(async () => void (await Promise.all([loadRest(), begun])));
	loop.run(effects);
	const end = await loop.ended;
	instance.unmount();
	stopClearing();
	terminal.stdin.setRawMode(false);
	// A terminal may take nothing any more, and a disk not answer: what had to be saved is saved.
	await atMost(300, crash);
	await atMost(700, loop.quiet());
	await written?.();
	forget();
	if ('error' in end) throw end.error;
	return {code: end.code, state: loop.store.state()};
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<void>((resolve) => {
		timer = setTimeout(resolve, milliseconds);
	});
	await Promise.race([work, late]);
	clearTimeout(timer);
}
