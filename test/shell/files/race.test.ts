import {readFileSync, renameSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, expect, it, vi} from 'vitest';
import {ChangedSince} from '../../../source/core/errors.ts';
import {systemDisk} from '../../../source/shell/files/disk.ts';
import {temporaryFolder} from '../support/folder.ts';

/** What happens elsewhere in the moment after a file got its final name, and whether links can be made; once each. */
const elsewhere = vi.hoisted(() => ({
	happens: undefined as (() => void) | undefined,
	staged: undefined as ((file: string) => void) | undefined,
	links: true,
}));

vi.mock('node:fs', async (original) => {
	const real = await original<typeof import('node:fs')>();
	const soon = () => {
		const {happens} = elsewhere;
		elsewhere.happens = undefined;
		happens?.();
	};
	return {
		...real,
		// The staged file is read back last of all before its name is looked at.
		readFileSync(file: string, encoding?: BufferEncoding) {
			const found = real.readFileSync(file, encoding);
			if (file.endsWith('.tmp')) elsewhere.staged?.(file);
			return found;
		},
		renameSync(from: string, to: string) {
			real.renameSync(from, to);
			soon();
		},
		linkSync(from: string, to: string) {
			if (!elsewhere.links) throw Object.assign(new Error('no links here'), {code: 'EPERM'});
			real.linkSync(from, to);
			soon();
		},
	};
});

beforeEach(() => {
	elsewhere.happens = undefined;
	elsewhere.staged = undefined;
	elsewhere.links = true;
});

function desk() {
	const root = temporaryFolder();
	const target = {path: path.join(root, 'a.md'), within: root};
	writeFileSync(target.path, 'old');
	return target;
}

const replacing = (file: string) => () => {
	writeFileSync(`${file}~`, 'theirs');
	renameSync(`${file}~`, file);
};

it.each([
	['into the file', (file: string) => () => writeFileSync(file, 'theirs')],
	['another file in its place', replacing],
])('does not blame the disk when an editor writes right after us: %s', async (_, editor) => {
	const target = desk();
	elsewhere.happens = editor(target.path);
	await expect(systemDisk().write(target, 'new', 'old')).rejects.toBeInstanceOf(ChangedSince);
	expect(readFileSync(target.path, 'utf8')).toBe('theirs');
});

it('blames the disk for other bytes in a file that nobody has touched', async () => {
	const target = desk();
	elsewhere.happens = () => {
		const {atime, mtime} = statSync(target.path);
		writeFileSync(target.path, 'n\0w');
		utimesSync(target.path, atime, mtime);
	};
	// A time without the parts of a millisecond that no script can give back.
	elsewhere.staged = (file) => utimesSync(file, 1_700_000_000, 1_700_000_000);
	await expect(systemDisk().write(target, 'new', 'old')).rejects.toThrow('The disk did not keep');
});

it.each([true, false])('makes a new file only once, with links or without: %s', async (links) => {
	const root = temporaryFolder();
	const target = {path: path.join(root, 'a.md'), within: root};
	elsewhere.links = links;
	await systemDisk().write(target, 'new', undefined);
	expect(readFileSync(target.path, 'utf8')).toBe('new');
	await expect(systemDisk().write(target, 'other', undefined)).rejects.toBeInstanceOf(ChangedSince);
	expect(readFileSync(target.path, 'utf8')).toBe('new');
});
