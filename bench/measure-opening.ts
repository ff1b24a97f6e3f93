import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {documentOf} from './documents.ts';
import {type Keys, measureKeys} from './measure-keys.ts';
import {measureStart, type Start} from './measure-start.ts';
import {freshHome, type Program} from './programs.ts';
import {TimedTerminal} from './timed-terminal.ts';

/** A document, how it opens, and how it takes keys. */
export type Opened = {name: string; start: Start; keys: Keys};

const sizes = [
	{name: 'an empty document', bytes: 0},
	{name: '412 kB', bytes: 412_000},
	{name: '5 MB', bytes: 5_000_000},
];

/** Opens documents of several sizes with `rfc-wizard edit`, in turn, then types into the title of each. */
export async function measureOpening(launcher: string, rounds: number, keys: number): Promise<Opened[]> {
	const programs = sizes.map(({name, bytes}): Program => {
		const home = freshHome();
		const file = join(home, 'document.md');
		writeFileSync(file, documentOf(bytes));
		return {
			name,
			args: [launcher, 'edit', file],
			ready: 'What is this document called?',
			env: {RFC_WIZARD_HOME: home},
		};
	});
	const starts = await measureStart(programs, rounds);
	const opened: Opened[] = [];
	for (const program of programs) {
		const start = starts.get(program.name) ?? {milliseconds: Number.NaN, memory: Number.NaN};
		opened.push({name: program.name, start, keys: await keysIn(program, keys)});
	}

	return opened;
}

async function keysIn({args, ready, env}: Program, count: number): Promise<Keys> {
	const terminal = new TimedTerminal(args, env);
	try {
		await terminal.until(({text}) => text.includes(ready), ready);
		return await measureKeys(terminal, count);
	} finally {
		await terminal.kill();
	}
}
