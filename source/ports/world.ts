import type {Clock} from './clock.ts';
import type {Disk} from './disk.ts';
import type {Drafts} from './drafts.ts';
import type {Editor} from './editor.ts';
import type {Git} from './git.ts';
import type {Settings} from './settings.ts';
import type {Templates} from './templates.ts';
import type {Terminal} from './terminal.ts';

export type Ports = {
	clock: Clock;
	disk: Disk;
	drafts: Drafts;
	editor: Editor;
	git: Git;
	settings: Settings;
	templates: Templates;
	terminal: Terminal;
};

export type Output = {
	write(text: string): unknown;
	/** Whether a person looks at it. */
	isTTY: boolean;
};

export type Input = {
	/** Everything up to its end, as UTF-8; refuses more than 64 MiB. */
	read(): Promise<string>;
	isTTY: boolean;
};

/** Everything outside the program, given to it once. */
export type World = {
	cwd: string;
	env: Readonly<Record<string, string | undefined>>;
	stdin: Input;
	stdout: Output;
	stderr: Output;
	/** The version of the program. */
	version(): string;
	/** The version of Node. */
	node: string;
	/** Loaded when a command asks for them, since `--help` and `--version` need none. */
	ports(): Promise<Ports>;
};
