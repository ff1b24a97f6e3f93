import {execFileSync} from 'node:child_process';
import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {inject, onTestFinished} from 'vitest';
import {temporaryFolder} from '../shell/support/folder.ts';
import {PseudoTerminal, type Started} from '../support/terminal.ts';

export const launcher = path.join(inject('packageFolder'), 'launcher.mjs');

/** The first question of the default template. */
export const firstQuestion = 'What should this RFC be called?';

/** A repository without commits, and a home without drafts. */
export type Desk = {folder: string; home: string};

export function emptyDesk(): Desk {
	const folder = temporaryFolder();
	execFileSync('git', ['init', '--quiet'], {cwd: folder});
	execFileSync('git', ['config', 'user.name', 'Jane Doe'], {cwd: folder});
	const home = temporaryFolder();
	// The tour of a first start is a journey of its own.
	writeFileSync(path.join(home, 'config.json'), '{"tour": true}');
	return {folder, home};
}

/** The same before the program was ever started there. */
export function untouchedDesk(): Desk {
	return {...emptyDesk(), home: temporaryFolder()};
}

/** The program at a desk, in a terminal that is closed with the test. */
export function startWizard(desk: Desk, args: readonly string[] = [], rest: Partial<Started> = {}): PseudoTerminal {
	return open({...rest, file: process.execPath, args: [launcher, ...args]}, desk);
}

/** Any program in a terminal at a desk. */
export function open({env, ...started}: Started, {folder, home}: Desk): PseudoTerminal {
	const terminal = new PseudoTerminal({cwd: folder, ...started, env: {RFC_WIZARD_HOME: home, ...env}});
	let isRunning = true;
	const ended = terminal.exit.then(() => {
		isRunning = false;
	});
	onTestFinished(async () => {
		if (isRunning) terminal.signal('SIGKILL');
		await ended;
	});
	return terminal;
}

/** What a command without a screen prints on standard output. */
export function printed({folder, home}: Desk, args: readonly string[], input = ''): string {
	return execFileSync(process.execPath, [launcher, ...args], {
		cwd: folder,
		env: {...process.env, RFC_WIZARD_HOME: home},
		input,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
}

/** The answers in the stored draft that has this title, as its command prints them. */
export function storedDraft(desk: Desk, title: string) {
	const drafts: {id: string; title: string}[] = JSON.parse(printed(desk, ['drafts', '--json']));
	const id = drafts.find((draft) => draft.title === title)?.id;
	if (id === undefined) throw new Error(`no draft "${title}" among ${JSON.stringify(drafts)}`);
	return JSON.parse(printed(desk, ['drafts', 'show', id]));
}

/** The files in the collection of a desk. */
export function documents({folder}: Desk): string[] {
	return readdirSync(folder).includes('rfcs') ? readdirSync(path.join(folder, 'rfcs')) : [];
}
