import type {ChildProcess} from 'node:child_process';
import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {expect, it} from 'vitest';
import {diskProblem} from '../../../source/shell/files/problems.ts';
import {draftOf, problemOf, storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';
import {ask, start, storeProgram} from '../support/process.ts';

/** Root is refused nothing, so a test that runs as root lets nobody do the work. */
const user = process.getuid?.() === 0 ? {uid: 65_534} : {};

/** A folder that everybody may write to, and a process that works there. */
async function ordinaryProcess(): Promise<{folder: string; child: ChildProcess}> {
	const above = temporaryFolder();
	chmodSync(above, 0o755);
	const folder = path.join(above, 'work');
	mkdirSync(folder);
	chmodSync(folder, 0o777);
	return {folder, child: await start(await storeProgram(above), folder, user)};
}

const noPermission = 'You have no permission to do this there.';

it('refuses a folder that may only be read, before and while writing', async () => {
	const {folder, child} = await ordinaryProcess();
	const file = path.join(folder, 'a.md');
	writeFileSync(file, 'old');
	chmodSync(folder, 0o555);
	for (const name of [file, path.join(folder, 'rfcs', 'new.md')]) {
		const error = {error: `${name} cannot be written.`, seen: noPermission};
		expect(await ask(child, {call: 'inspect', path: name})).toEqual(error);
		const unwritten = {error: `${name} was not written.`, seen: noPermission};
		expect(await ask(child, {call: 'write', path: name, text: 'new', expected: 'old'})).toEqual(unwritten);
	}

	chmodSync(folder, 0o777);
	expect(readdirSync(folder)).toEqual(['a.md']);
	expect(readFileSync(file, 'utf8')).toBe('old');
});

it('refuses a file that may only be read, although its folder would let it be replaced', async () => {
	const {folder, child} = await ordinaryProcess();
	const file = path.join(folder, 'a.md');
	writeFileSync(file, 'old');
	chmodSync(file, 0o444);
	expect(await ask(child, {call: 'inspect', path: file})).toMatchObject({seen: noPermission});
	expect(await ask(child, {call: 'write', path: file, text: 'new', expected: 'old'})).toMatchObject({
		seen: noPermission,
	});
	expect(readFileSync(file, 'utf8')).toBe('old');
});

it('keeps a draft as it was last saved when its folder may no longer be written to', async () => {
	const {folder, child} = await ordinaryProcess();
	await ask(child, {call: 'save', draft: draftOf('abc', 'saved')});
	chmodSync(path.join(folder, 'drafts'), 0o555);
	const error = {error: 'The draft was not saved.', seen: `You have no permission to use ${folder}.`};
	expect(await ask(child, {call: 'save', draft: draftOf('abc', 'new')})).toEqual(error);
	chmodSync(path.join(folder, 'drafts'), 0o700);
	expect(problemOf(await storeIn(folder).read('abc'))).toBe('saved');
	expect(await ask(child, {call: 'save', draft: draftOf('abc', 'new')})).toMatchObject({value: {revision: 3}});
});

it('tells errors of the disk from bugs of ours', () => {
	const unknown = Object.assign(new Error('x'), {code: 'ESTALE'});
	const problem = {message: 'It failed.', seen: 'The system says ESTALE.', cause: unknown};
	expect(diskProblem(unknown, 'It failed.')).toMatchObject(problem);
	const bug = new TypeError('x is not a function');
	expect(diskProblem(bug, 'It failed.')).toBe(bug);
});
