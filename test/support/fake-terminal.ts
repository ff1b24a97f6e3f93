import {PassThrough, Writable} from 'node:stream';
import xterm from '@xterm/headless';
import type {Signal, Terminal} from '../../source/ports/terminal.ts';
import {keyboardOf} from '../../source/shell/stdin/keyboard.ts';
import {linesOf} from '../../source/shell/stdin/lines.ts';
import {pictureOf} from './picture.ts';
import {cells, until} from './wait.ts';
import {narrowEmoji} from './widths.ts';

export type Size = {columns: number; rows: number};

export type Look = Size & {
	/** What stands on the screen when the program starts, the cursor behind it. */
	before?: string;
	/** Whether emoji fill one cell instead of two for each of their parts; programs mean two for all of them. */
	hasNarrowEmoji?: boolean;
};

/** A terminal within this process: what is written to it becomes real cells, and keys come in as bytes. */
export class FakeTerminal {
	readonly input = Object.assign(new PassThrough(), {
		isTTY: true,
		raw: false,
		setRawMode(on: boolean) {
			this.raw = on;
		},
		ref() {},
		unref() {},
	});
	/** Everything that has been written. */
	written = '';
	stops = 0;
	/** Whether a shell that got the terminal for a while found its rows going on in the next one. */
	didWrapAtStop: boolean | undefined;
	/** Whether raw mode was on when the first frame came. */
	wasRawAtFirst: boolean | undefined;
	readonly output: Writable & {isTTY: true} & Size;
	readonly port: Terminal;
	readonly #xterm: xterm.Terminal;
	#report: ((signal: Signal) => void) | undefined;

	constructor({before = '', hasNarrowEmoji = false, ...size}: Look) {
		const emulator = new xterm.Terminal({
			cols: size.columns,
			rows: size.rows,
			allowProposedApi: true,
			convertEol: true,
		});
		this.#xterm = emulator;
		if (hasNarrowEmoji) narrowEmoji(emulator);
		this.says(before);
		const write = (chunk: string | Buffer, _: string, done: () => void) => {
			this.wasRawAtFirst ??= this.input.raw;
			this.written += String(chunk);
			emulator.write(String(chunk), done);
		};
		this.output = Object.assign(new Writable({write, decodeStrings: false}), {isTTY: true as const, ...size});
		this.port = {
			stdin: keyboardOf(this.input),
			lines: linesOf(this.input),
			stdout: this.output as unknown as NodeJS.WriteStream,
			onSignal: (report) => {
				this.#report = report;
				return () => {
					this.#report = undefined;
				};
			},
			stop: async () => {
				this.stops++;
				await this.drawn();
				this.didWrapAtStop = this.wraps();
				this.says('\r\n[1]+  Stopped    rfc-wizard new\r\n$ fg and what is typed ahead');
			},
		};
	}

	type(keys: string): void {
		this.input.write(keys);
	}

	paste(text: string): void {
		this.type(`\u001B[200~${text}\u001B[201~`);
	}

	/** What another program writes on the terminal, or the system when it echoes keys. */
	says(text: string): void {
		this.#xterm.write(text);
	}

	signal(name: Signal): void {
		this.#report?.(name);
	}

	resize(columns: number, rows: number): void {
		Object.assign(this.output, {columns, rows});
		this.#xterm.resize(columns, rows);
		this.output.emit('resize');
	}

	/** The visible cells, a line for each row. */
	text(): string {
		return cells(this.#xterm);
	}

	/** The same with colours, as an SVG with a title. */
	picture(title: string): string {
		return pictureOf(this.#xterm, title);
	}

	/** Whether the cursor is shown, and where, from 0. */
	cursor(): {x: number; y: number; shown: boolean} {
		const {cursorX: x, cursorY: y} = this.#xterm.buffer.active;
		const shown = this.written.lastIndexOf('\u001B[?25h') > this.written.lastIndexOf('\u001B[?25l');
		return {x, y, shown};
	}

	/** Whether a row that is too long goes on in the next one. */
	wraps(): boolean {
		return this.#xterm.modes.wraparoundMode;
	}

	isAlternate(): boolean {
		return this.#xterm.buffer.active.type === 'alternate';
	}

	/** Settled when everything written so far stands in the cells. */
	async drawn(): Promise<void> {
		await new Promise<void>((resolve) => this.#xterm.write('', resolve));
	}

	/** The screen as soon as it shows the text, or all of them, or fulfils the condition. */
	async until(expected: string | string[] | ((text: string) => boolean)): Promise<string> {
		return until(async () => {
			await this.drawn();
			return this.text();
		}, expected);
	}
}
