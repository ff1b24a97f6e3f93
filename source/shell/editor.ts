import {isUtf8} from 'node:buffer';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Edited, Editor} from '../ports/editor.ts';
import {most, readWholeNow} from './files/reading.ts';
import {splitCommand} from './split-command.ts';

export type EditorSetup = {
	env: Readonly<Record<string, string | undefined>>;
	platform: string;
	/** The folder for temporary files. */
	temporary: string;
};

/** The editor that $VISUAL or $EDITOR names, with its arguments; else the one that every system has. */
export function systemEditor({env, platform, temporary}: EditorSetup): Editor {
	const command = env.VISUAL?.trim() || env.EDITOR?.trim() || (platform === 'win32' ? 'notepad' : 'vi');
	const [program, ...words] = splitCommand(command) ?? [];
	return {
		name: path.basename(program ?? command),
		edit(text) {
			if (program !== undefined) return editWith([program, ...words], text, temporary);
			return {problem: `A quote is left open in the name of the editor: ${command}`, next: setEditor};
		},
	};
}

const setEditor = 'Set $VISUAL or $EDITOR to your editor, such as: export EDITOR=vim';

function editWith([program = '', ...words]: readonly string[], text: string, temporary: string): Edited {
	try {
		const folder = mkdtempSync(path.join(temporary, 'rfc-wizard-'));
		const file = path.join(folder, 'answer.md');
		writeFileSync(file, text, {mode: 0o600});
		// Synchronous, since a running event loop competes with the editor for the keys of the terminal.
		const ended = spawnSync(program, [...words, file], {stdio: 'inherit'});
		const edited = readBack(file);
		const problem =
			failure(program, ended) ?? (edited === undefined ? 'The editor saved text that is not UTF-8.' : undefined);
		if (problem !== undefined && edited !== text) {
			return {problem: `${problem} Nothing was changed.`, next: `What you typed there is kept in ${file}`};
		}

		rmSync(folder, {recursive: true, force: true});
		if (problem === undefined) return {text: edited ?? text};
		return {problem: `${problem} Nothing was changed.`, next: setEditor};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {problem: `The text could not be handed to ${program}: ${reason}`, next: 'Type the answer here.'};
	}
}

/** Undefined when it is no text; what cannot be read at all is thrown. */
function readBack(file: string): string | undefined {
	const bytes = readWholeNow(file, most.any);
	return isUtf8(bytes) ? bytes.toString() : undefined;
}

function failure(program: string, ended: ReturnType<typeof spawnSync>): string | undefined {
	if (ended.error !== undefined) return `${program} did not start (${ended.error.message}).`;
	if (ended.status === 0) return undefined;
	return `${program} ended with ${ended.signal ?? `code ${ended.status}`}.`;
}
