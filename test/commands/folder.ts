import {existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished} from 'vitest';
import type {Case} from './cases.ts';

export type Outcome = {code: number; stdout: string; stderr: string};

/** A folder with the files of a case, and one beside it for what the program stores. */
export function folderOf({files = {}}: Pick<Case, 'files'>): {cwd: string; home: string} {
	const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'rfc-wizard-case-')));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	const cwd = path.join(folder, 'work');
	mkdirSync(cwd);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true});
		writeFileSync(path.join(cwd, name), text);
	}

	return {cwd, home: path.join(folder, 'home')};
}

/** Holds an outcome to its case. */
export function check(expected: Case, found: Outcome, cwd: string): void {
	expect([found.code, found.stderr]).toEqual([expected.code, expect.any(String)]);
	compare(found.stdout, expected.stdout ?? '');
	compare(found.stderr, expected.stderr ?? '');
	expect(`${expected.code === 0 ? '' : found.stdout}${found.stderr}`).not.toMatch(
		/\p{Bidi_Control}|[^\P{Cc}\n\t]|This is a bug/u,
	);
	for (const [name, text] of Object.entries(expected.leaves ?? {})) {
		const file = path.join(cwd, name);
		if (text === undefined) expect(existsSync(file)).toBe(false);
		else compare(readFileSync(file, 'utf8'), text);
	}
}

function compare(found: string, expected: string | RegExp): void {
	if (typeof expected === 'string') expect(found).toBe(expected);
	else expect(found).toMatch(expected);
}
