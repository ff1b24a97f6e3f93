import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';

const signals: Readonly<Record<number, NodeJS.Signals>> = {129: 'SIGHUP', 130: 'SIGINT', 143: 'SIGTERM'};

/** Milliseconds for a terminal to take what was written, and for a disk to finish. */
const patience = {terminal: 300, disk: 500};

/** Settled when a stream has taken what was written to it; a terminal that reads nothing any more is not waited for. */
export async function written(stream: NodeJS.WriteStream): Promise<void> {
	const taken = new Promise<void>((resolve) => {
		stream.write('', () => resolve());
	});
	await (stream.isTTY === true ? Promise.race([taken, pause(patience.terminal)]) : taken);
}

/**
 * Ends a process that has done what was asked of it, whatever else keeps it going. An ordinary end would wait for
 * each thread that waits for a disk; a signal does not, and gives the same code to a shell.
 */
export async function leave(code: number): Promise<void> {
	await Promise.all([written(process.stdout), written(process.stderr)]);
	const end = performance.now() + patience.disk;
	while (isDiskAwaited() && performance.now() < end) await pause(20);
	const signal = isDiskAwaited() ? signals[code] : undefined;
	if (signal === undefined) process.exit(code);
	process.removeAllListeners(signal);
	process.kill(process.pid, signal);
}

function isDiskAwaited(): boolean {
	return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
}
