import process from 'node:process';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {cells, until} from './wait.ts';

export type Started = {
	file: string;
	args?: readonly string[];
	cwd?: string;
	/** Added to the environment; undefined removes. */
	env?: Readonly<Record<string, string | undefined>>;
	columns?: number;
	rows?: number;
};

/** A real process in a real pseudo-terminal, with an emulated screen in front of it. */
export class PseudoTerminal {
	/** Settled with the exit code, or 128 and the number of the signal that ended it. */
	readonly exit: Promise<number>;
	/** Everything that the process has written. */
	raw = '';
	readonly #child: pty.IPty;
	readonly #screen: xterm.Terminal;

	constructor({file, args = [], cwd = process.cwd(), env = {}, columns = 80, rows = 24}: Started) {
		this.#screen = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 2000});
		this.#child = pty.spawn(file, [...args], {
			name: env.TERM ?? 'xterm-256color',
			cols: columns,
			rows,
			cwd,
			env: environment(env),
		});
		this.#child.onData((data) => {
			this.raw += data;
			this.#screen.write(data);
		});
		// The emulator answers what a program asks a terminal.
		this.#screen.onData((answer) => this.#child.write(answer));
		this.exit = new Promise((resolve) => {
			this.#child.onExit(({exitCode, signal}) => resolve(signal ? 128 + signal : exitCode));
		});
	}

	get pid(): number {
		return this.#child.pid;
	}

	type(keys: string): void {
		this.#child.write(keys);
	}

	paste(text: string): void {
		this.type(`\u001B[200~${text}\u001B[201~`);
	}

	resize(columns: number, rows: number): void {
		this.#child.resize(columns, rows);
		this.#screen.resize(columns, rows);
	}

	signal(name: string): void {
		this.#child.kill(name);
	}

	/** Takes the terminal itself away from the process, as when its window is closed. */
	close(): void {
		// Left out of its types.
		(this.#child as pty.IPty & {destroy(): void}).destroy();
	}

	isAlternate(): boolean {
		return this.#screen.buffer.active.type === 'alternate';
	}

	/** The visible cells, a line for each row. */
	text(): string {
		return cells(this.#screen);
	}

	async until(expected: string | string[] | ((text: string) => boolean)): Promise<string> {
		return until(async () => {
			await this.drawn();
			return this.text();
		}, expected);
	}

	/** Settled when everything received so far stands in the cells. */
	async drawn(): Promise<void> {
		await new Promise<void>((resolve) => this.#screen.write('', resolve));
	}
}

function environment(changes: Started['env'] = {}): Record<string, string> {
	// Ink draws nothing while CI is set, and a test runner sets colours of its own.
	const all: NodeJS.ProcessEnv = {
		...process.env,
		CI: undefined,
		FORCE_COLOR: undefined,
		NO_COLOR: undefined,
		NODE_ENV: undefined,
		...changes,
	};
	return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
