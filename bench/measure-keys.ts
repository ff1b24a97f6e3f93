import {setTimeout as pause} from 'node:timers/promises';
import {percentile} from './statistics.ts';
import type {Painted, TimedTerminal} from './timed-terminal.ts';

export type Keys = {p50: number; p99: number; bytes: number; lost: number};

/** Letters are typed and erased in runs of this length behind a mark, so that half of the keys are deletions. */
const run = 20;
const mark = 'zq';

/**
 * Types keys at 30 a second and takes the time from each to the paint that shows its effect, in milliseconds.
 * `typed` finds the text in front of the cursor on a painted screen.
 */
export async function measureKeys(terminal: TimedTerminal, count: number, typed = beforeCursor): Promise<Keys> {
	const shown = (painted: Painted) => new RegExp(`${mark}(a*)$`).exec(typed(painted))?.[1]?.length;
	const marked = terminal.until((painted) => shown(painted) === 0, 'the mark');
	terminal.send(mark);
	await marked;
	const sent: {at: number; length: number}[] = [];
	const times: number[] = [];
	const stop = terminal.watch((painted) => {
		const length = shown(painted);
		// Several keys may be painted at once: all up to the first that explains what is seen are done.
		const next = sent.findIndex((key, index) => index >= times.length && key.length === length);
		while (next >= times.length) times.push(painted.at - (sent[times.length]?.at ?? painted.at));
	});
	const before = terminal.bytes;
	for (let index = 0; index < count; index++) {
		const place = index % (2 * run);
		sent.push({at: terminal.now(), length: place < run ? place + 1 : 2 * run - 1 - place});
		terminal.send(place < run ? 'a' : '\u007F');
		await pause(1000 / 30);
	}

	await pause(500);
	stop();
	return {
		p50: percentile(times, 0.5),
		p99: percentile(times, 0.99),
		bytes: (terminal.bytes - before) / count,
		lost: count - times.length,
	};
}

function beforeCursor(painted: Painted): string {
	return painted.beforeCursor;
}

export type Paste = {settled: number; memory: number; nextKey: number};

/** Pastes text of that many bytes, and takes the time until its end is on the screen and until a key after it is. */
export async function measurePaste(terminal: TimedTerminal, bytes: number): Promise<Paste> {
	const line = `${'word '.repeat(14)}\n`;
	const end = `${mark}end`;
	const text = line.repeat(Math.ceil(bytes / line.length)).slice(0, bytes - end.length) + end;
	const startedAt = terminal.now();
	const pasted = terminal.until((painted) => painted.beforeCursor.endsWith(end), 'the end of the paste', 60);
	terminal.send(`\u001B[200~${text}\u001B[201~`);
	const {at} = await pasted;
	const memory = terminal.peakMemory();
	const keyAt = terminal.now();
	const key = terminal.until((painted) => painted.beforeCursor.endsWith(`${end}x`), 'the key after the paste');
	terminal.send('x');
	return {settled: at - startedAt, memory, nextKey: (await key).at - keyAt};
}
