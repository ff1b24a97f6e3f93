import {setTimeout as pause} from 'node:timers/promises';
import type {Terminal} from '@xterm/headless';

/** Longest wait, in milliseconds, before a test fails with the screen that it saw. */
const limit = 25_000;

/** Reads a screen again and again until it shows what is expected; fails with the screen that was seen last. */
export async function until(
	read: () => Promise<string>,
	expected: string | string[] | ((text: string) => boolean),
): Promise<string> {
	const shows =
		typeof expected === 'function' ? expected : (text: string) => [expected].flat().every((one) => text.includes(one));
	const deadline = performance.now() + limit;
	for (;;) {
		const text = await read();
		if (shows(text)) return text;
		if (performance.now() > deadline)
			throw new Error(`waited in vain for ${String(expected)}; the screen shows:\n${text}`);
		await pause(5);
	}
}

/** The visible cells of an emulated terminal, a line for each row. */
export function cells(terminal: Terminal): string {
	const buffer = terminal.buffer.active;
	const row = (index: number) => buffer.getLine(buffer.viewportY + index)?.translateToString(true) ?? '';
	return Array.from({length: terminal.rows}, (_, index) => row(index)).join('\n');
}
