import {type RenderOptions, render} from 'ink';
import {atMost, type Ending, exitCodes, type FaceOptions, longestWait} from '../loop/face.ts';
import {Loop} from '../loop/loop.ts';
import {canvasOf} from './canvas.ts';
import {drawWholeWhenResized} from './resized.ts';
import {Root} from './root.tsx';

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
}: FaceOptions): Promise<Ending> {
	const {stop, written} = terminal;
	const loop = new Loop(state, {...work, stop, ...(written ? {written} : {})});
	const forget = terminal.onSignal((signal) => loop.interrupt(exitCodes[signal], () => terminal.stdin.handOut()));
	// Ink does this only after the first frame; what is typed until then would be echoed, and Ctrl-C would kill.
	terminal.stdin.setRawMode(true);
	const stdout = canvasOf(terminal.stdout);
	const stopClearing = drawWholeWhenResized(stdout, () => instance.clear());
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
