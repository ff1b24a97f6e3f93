import {readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

export const size = {cols: 100, rows: 30};

/** What stood on the screen after one piece of output, and when that piece arrived (in milliseconds since the start). */
export type Painted = {at: number; text: string; beforeCursor: string};

/** A program in a pseudo-terminal, with a clock reading for each piece of its output, taken before it is parsed. */
export class TimedTerminal {
	/** Bytes that were written so far. */
	bytes = 0;
	readonly pid: number;
	readonly exit: Promise<void>;
	readonly #startedAt = performance.now();
	readonly #child: pty.IPty;
	readonly #screen = new xterm.Terminal({...size, allowProposedApi: true});
	readonly #watchers = new Set<(painted: Painted) => void>();

	constructor(args: readonly string[], env: Record<string, string> = {}) {
		const {CI: _ci, NO_COLOR: _plain, FORCE_COLOR: _colour, ...own} = process.env;
		this.#child = pty.spawn(process.execPath, [...args], {name: 'xterm-256color', ...size, env: {...own, ...env}});
		this.pid = this.#child.pid;
		this.#child.onData((data) => this.#take(data));
		this.#screen.onData((answer) => this.#child.write(answer));
		this.exit = new Promise((resolve) => {
			this.#child.onExit(() => resolve());
		});
	}

	/** Milliseconds since the start. */
	now(): number {
		return performance.now() - this.#startedAt;
	}

	send(keys: string): void {
		this.#child.write(keys);
	}

	/** The first paint, from now on, on which a test holds; rejects with the screen when there is none in time, or no more. */
	async until(test: (painted: Painted) => boolean, label: string, seconds = 20): Promise<Painted> {
		return new Promise((resolve, reject) => {
			const fail = (reason: string) => {
				clearTimeout(timeout);
				stop();
				reject(new Error(`${reason} ${label}; the screen:\n${this.#painted(0).text.trimEnd()}`));
			};
			const timeout = setTimeout(fail, seconds * 1000, `waited ${seconds} s for`);
			// What it wrote last may still be on its way to the screen.
			void this.exit.then(() => setTimeout(fail, 200, 'the program ended before'));
			const stop = this.watch((painted) => {
				if (!test(painted)) return;
				clearTimeout(timeout);
				stop();
				resolve(painted);
			});
		});
	}

	/** Reports every paint, until the function that comes back is called. */
	watch(watcher: (painted: Painted) => void): () => void {
		this.#watchers.add(watcher);
		return () => this.#watchers.delete(watcher);
	}

	/** The most memory it has held, in MB; NaN where the system does not tell. */
	peakMemory(): number {
		try {
			const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8')) ?? [];
			return Number(kilobytes) / 1024;
		} catch {
			return Number.NaN;
		}
	}

	async kill(): Promise<void> {
		this.#child.kill('SIGKILL');
		await this.exit;
	}

	#take(data: string): void {
		const at = this.now();
		this.bytes += Buffer.byteLength(data);
		this.#screen.write(data, () => {
			if (this.#watchers.size === 0) return;
			const painted = this.#painted(at);
			for (const watcher of this.#watchers) watcher(painted);
		});
	}

	#painted(at: number): Painted {
		const {active} = this.#screen.buffer;
		const row = (index: number, end?: number) => active.getLine(index)?.translateToString(true, 0, end) ?? '';
		const text = Array.from({length: active.length}, (_, index) => row(index)).join('\n');
		return {at, text, beforeCursor: row(active.baseY + active.cursorY, active.cursorX)};
	}
}
