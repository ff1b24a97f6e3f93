import process from 'node:process';
import type {Signal, Terminal} from '../ports/terminal.ts';
import {written} from './leaving.ts';
import {keyboardOf} from './stdin/keyboard.ts';
import {linesOf} from './stdin/lines.ts';

const endings: readonly Signal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The terminal of this process. To be asked for before the screen is loaded, which looks for colours only then. */
export function ownTerminal(): Terminal {
	// The library of colours knows NO_COLOR not by itself.
	if (process.env.NO_COLOR) process.env.FORCE_COLOR = '0';
	// A terminal that has gone away answers each write with an error; the way out has to go on.
	process.stdout.on('error', () => {});
	unblock();
	return {
		stdin: keyboardOf(process.stdin),
		lines: linesOf(process.stdin),
		stdout: process.stdout,
		onSignal,
		onContinued,
		written: drawn,
		stop,
	};
}

/**
 * Node waits within each write until a terminal has taken it, and no signal gets through meanwhile: behind a stalled
 * link, the program could only be killed.
 */
function unblock(): void {
	for (const stream of [process.stdout, process.stderr]) {
		if (!stream.isTTY) continue;
		const {_handle: handle} = stream as unknown as {_handle?: {setBlocking?(isBlocking: boolean): void}};
		handle?.setBlocking?.(false);
	}
}

/** Programs that are started on the terminal make it wait again. */
async function drawn(): Promise<void> {
	await written(process.stdout);
	unblock();
}

function onSignal(report: (signal: Signal) => void): () => void {
	const listeners = endings.map((signal) => ({signal, listener: () => report(signal)}));
	for (const {signal, listener} of listeners) process.on(signal, listener);
	return () => {
		for (const {signal, listener} of listeners) process.removeListener(signal, listener);
	};
}

function onContinued(report: () => void): () => void {
	process.on('SIGCONT', report);
	return () => process.removeListener('SIGCONT', report);
}

async function stop(): Promise<void> {
	await new Promise<void>((resolve) => {
		// Without a shell that could continue it, the system does not stop the process; the timer, which also
		// keeps the process alive, then brings the screen back.
		const timer = setTimeout(resolve, 100);
		process.once('SIGCONT', () => {
			clearTimeout(timer);
			resolve();
		});
		// The whole group, so that a runner around us stops as well and the shell sees its job stopped.
		process.kill(0, 'SIGTSTP');
	});
	// The window may have got another size meanwhile, and nobody told us.
	process.kill(process.pid, 'SIGWINCH');
}
