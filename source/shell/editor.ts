import {isUtf8} from 'node:buffer';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Edited, Editor} from '../ports/editor.ts';
import {most} from './files/limits.ts';
import {readWholeNow} from './files/reading.ts';
import {splitCommand} from './split-command.ts';
import {missingWait} from './window-editors.ts';

export type EditorSetup = {
	env: Readonly<Record<string, string | undefined>>;
	platform: string;
	/** The folder for temporary files. */
	temporary: string;
};

/** The editor that $VISUAL or $EDITOR names, with its arguments; else the one that every system has. */
export function systemEditor({env, platform, temporary}: EditorSetup): Editor {
	const command = env.VISUAL?.trim() || env.EDITOR?.trim() || (platform === 'win32' ? 'notepad' : 'vi');
	const words = splitCommand(command);
	const left = new Map<string, Left>();
	return {
		name: path.basename(words?.[0] ?? command),
		edit(text, answer) {
			if (words === undefined)
				return {problem: `A quote is left open in the name of the editor: ${command}`, next: setEditor};
			// The window that has it may save at any time, if the answer is still the one that was handed out.
			const open = left.get(answer);
			const before = open && isSameText(open.text, text) ? open : undefined;
			const saved = before && savedSince(before);
			if (before && saved !== undefined) {
				left.set(answer, {file: before.file, text: saved});
				return {text: saved};
			}

			const place = (): string => before?.file ?? newFile(temporary);
			return editWith(words, text, place, (file) => left.set(answer, {file, text}));
		},
	};
}

/** A file that an editor may still have open in a window, and the text that it was handed. */
type Left = {file: string; text: string};

const setEditor = 'Set $VISUAL or $EDITOR to your editor, such as: export EDITOR=vim';

/** Milliseconds in which nobody changes a text and saves it. */
const atOnce = 2000;

function editWith(words: readonly string[], text: string, place: () => string, keep: (file: string) => void): Edited {
	const [program = '', ...others] = words;
	try {
		const file = place();
		writeFileSync(file, text, {mode: 0o600});
		const begun = performance.now();
		// Synchronous, since a running event loop competes with the editor for the keys of the terminal.
		const ended = spawnSync(program, [...others, file], {stdio: 'inherit'});
		const isAtOnce = performance.now() - begun < atOnce;
		const edited = readBack(file, text);
		const problem =
			failure(program, ended) ?? (edited === undefined ? 'The editor saved text that is not UTF-8.' : undefined);
		if (problem !== undefined && edited !== text) {
			return {problem: `${problem} Nothing was changed.`, next: `What you typed there is kept in ${file}`};
		}

		const flag = missingWait(words);
		const isUnchanged = edited !== undefined && isSameText(edited, text);
		if (problem === undefined && isUnchanged && isAtOnce && flag !== undefined) {
			keep(file);
			return cameAtOnce(program, flag, file);
		}

		rmSync(path.dirname(file), {recursive: true, force: true});
		if (problem === undefined) return {text: edited ?? text};
		return {problem: `${problem} Nothing was changed.`, next: setEditor};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {problem: `The text could not be handed to ${program}: ${reason}`, next: 'Type the answer here.'};
	}
}

/** A file in a folder of its own, which nobody else may look into. */
function newFile(temporary: string): string {
	return path.join(mkdtempSync(path.join(temporary, 'rfc-wizard-')), 'answer.md');
}

function cameAtOnce(program: string, flag: string, file: string): Edited {
	return {
		problem: `${path.basename(program)} came back at once, with the text as it was; use ${flag} to have it waited for.`,
		next: `If its window is open, save there and ask for the editor once more: that takes in ${file}`,
	};
}

/** Whether two texts are the same but for the line ends that editors like, and the one at the end. */
function isSameText(one: string, other: string): boolean {
	const plain = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
	return plain(one) === plain(other);
}

/** What stands in a file that was left to a window, if that is something else than before; it stays, for what follows. */
function savedSince({file, text}: Left): string | undefined {
	try {
		const saved = readBack(file, text);
		return saved === undefined || isSameText(saved, text) ? undefined : saved;
	} catch {
		// Gone, or no text: the editor is started anew.
		return undefined;
	}
}

/** Undefined when it is no text; what cannot be read at all is thrown. A byte order mark that the editor added goes. */
function readBack(file: string, before: string): string | undefined {
	const bytes = readWholeNow(file, most.any);
	if (!isUtf8(bytes)) return undefined;
	const text = bytes.toString();
	return before.startsWith('\uFEFF') ? text : text.replace(/^\uFEFF/, '');
}

function failure(program: string, ended: ReturnType<typeof spawnSync>): string | undefined {
	if (ended.error !== undefined) return `${program} did not start (${ended.error.message}).`;
	if (ended.status === 0) return undefined;
	return `${program} ended with ${ended.signal ?? `code ${ended.status}`}.`;
}
