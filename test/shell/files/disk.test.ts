import {
	chmodSync,
	chownSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ChangedSince} from '../../../source/core/errors.ts';
import {systemDisk} from '../../../source/shell/files/disk.ts';
import {temporaryFolder} from '../support/folder.ts';

const disk = systemDisk();

function at(within: string, ...names: string[]) {
	return {path: path.join(within, ...names), within};
}

describe('writing', () => {
	it('makes the folders that are missing, and no others before', async () => {
		const root = temporaryFolder();
		const target = at(root, 'docs', 'rfcs', '0001-a.md');
		expect(await disk.inspect(target)).toBeUndefined();
		expect(readdirSync(root)).toEqual([]);
		await disk.write(target, '# RFC: A\n', undefined);
		expect(readFileSync(target.path, 'utf8')).toBe('# RFC: A\n');
		expect(readdirSync(path.dirname(target.path))).toEqual(['0001-a.md']);
	});

	it('stores every text byte for byte, and reads it back', async () => {
		const root = temporaryFolder();
		const target = at(root, 'a.md');
		await fc.assert(
			fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 2000}), async (text) => {
				const whole = `\uFEFF${text}\r\n\0`;
				await disk.write(target, whole, await disk.inspect(target));
				expect(readFileSync(target.path)).toEqual(Buffer.from(whole));
				expect(await disk.readText(target.path)).toBe(whole);
			}),
			{numRuns: 30},
		);
	});

	it('keeps the mode of the file', async () => {
		const target = at(temporaryFolder(), 'a.md');
		writeFileSync(target.path, 'old');
		chmodSync(target.path, 0o754);
		await disk.write(target, 'new', 'old');
		expect(statSync(target.path).mode & 0o777).toBe(0o754);
	});

	it.runIf(process.getuid?.() === 0)(
		'leaves a file to its owner and group, with the mode, when root writes it',
		async () => {
			const target = at(temporaryFolder(), 'a.md');
			writeFileSync(target.path, 'old');
			chownSync(target.path, 1234, 2345);
			chmodSync(target.path, 0o6750);
			await disk.write(target, 'new', 'old');
			const {uid, gid, mode} = statSync(target.path);
			expect([uid, gid, mode & 0o7777]).toEqual([1234, 2345, 0o6750]);
		},
	);

	it('goes through a link that stays inside, and leaves the link', async () => {
		const root = temporaryFolder();
		writeFileSync(path.join(root, 'real.md'), 'old');
		symlinkSync('real.md', path.join(root, 'link.md'));
		await disk.write(at(root, 'link.md'), 'new', 'old');
		expect(readFileSync(path.join(root, 'real.md'), 'utf8')).toBe('new');
		expect(readdirSync(root, {withFileTypes: true}).filter((entry) => entry.isSymbolicLink())).toHaveLength(1);
	});

	it('leaves no other name of the file changed', async () => {
		const root = temporaryFolder();
		writeFileSync(path.join(root, 'a.md'), 'old');
		linkSync(path.join(root, 'a.md'), path.join(root, 'other.md'));
		expect(await disk.namesOf(at(root, 'a.md'))).toBe(2);
		await disk.write(at(root, 'a.md'), 'new', 'old');
		expect(readFileSync(path.join(root, 'other.md'), 'utf8')).toBe('old');
		expect(await disk.namesOf(at(root, 'a.md'))).toBe(1);
		expect(await disk.namesOf(at(root, 'none.md'))).toBe(0);
	});
});

describe('a file that is no longer what the person saw', () => {
	it.each([
		['changed', 'other', 'old', 'its text has changed'],
		['made', 'other', undefined, 'somebody has created it'],
		['removed', undefined, 'old', 'it has been removed'],
	])('is left alone: %s', async (_, present, expected, reason) => {
		const root = temporaryFolder();
		const target = at(root, 'a.md');
		if (present !== undefined) writeFileSync(target.path, present);
		await expect(disk.write(target, 'new', expected)).rejects.toMatchObject({
			constructor: ChangedSince,
			message: `${target.path} was changed by somebody else.`,
			seen: expect.stringContaining(reason),
		});
		expect(readdirSync(root)).toEqual(present === undefined ? [] : ['a.md']);
		if (present !== undefined) expect(readFileSync(target.path, 'utf8')).toBe(present);
	});
});

describe('several writes at once', () => {
	const outcomes = async (expected: string | undefined) => {
		const root = temporaryFolder();
		const target = at(root, 'a.md');
		if (expected !== undefined) writeFileSync(target.path, expected);
		const texts = Array.from({length: 10}, (_, index) => `text ${index}`);
		const ended = await Promise.allSettled(texts.map((text) => disk.write(target, text, expected)));
		const won = texts.filter((_, index) => ended[index]?.status === 'fulfilled');
		const refused = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
		expect(refused.every((reason) => reason instanceof ChangedSince)).toBe(true);
		expect([won, readdirSync(root)]).toEqual([[readFileSync(target.path, 'utf8')], ['a.md']]);
	};

	it('let one of ten make a file', () => outcomes(undefined));
	it('let one of ten replace a file', () => outcomes('old'));
});

it('a file that has become a link meanwhile is left alone, and so is what it leads to', async () => {
	const root = temporaryFolder();
	const target = at(root, 'a.md');
	writeFileSync(target.path, 'old');
	const writing = disk.write(target, 'new', 'old');
	renameSync(target.path, path.join(root, 'b.md'));
	symlinkSync('b.md', target.path);
	await writing.catch(() => undefined);
	expect(readdirSync(root, {withFileTypes: true}).map((entry) => [entry.name, entry.isSymbolicLink()])).toEqual([
		['a.md', true],
		['b.md', false],
	]);
	expect(['old', 'new']).toContain(readFileSync(path.join(root, 'b.md'), 'utf8'));
});

/** What each case puts into a folder `repo`, beside a folder `outside`. */
const refused: [string, (repo: string, outside: string) => void, string, string][] = [
	['a folder', (repo) => mkdirSync(path.join(repo, 'a.md')), 'a.md', 'It is a folder, not a file.'],
	['below a file', (repo) => writeFileSync(path.join(repo, 'rfcs'), ''), 'rfcs/a.md', 'A part of the path is a file'],
	[
		'a link that leads out',
		(repo, outside) => symlinkSync(path.join(outside, 'x.md'), path.join(repo, 'a.md')),
		'a.md',
		'which is outside',
	],
	[
		'in a linked folder outside',
		(repo, outside) => symlinkSync(outside, path.join(repo, 'rfcs')),
		'rfcs/new/a.md',
		'which is outside',
	],
	[
		'a link to nothing',
		(repo) => symlinkSync('nothing.md', path.join(repo, 'a.md')),
		'a.md',
		'a link to something that does not exist',
	],
	['a circle of links', (repo) => symlinkSync('a.md', path.join(repo, 'a.md')), 'a.md', 'Links there lead in a circle'],
	['outside by dots', () => undefined, '../outside/a.md', 'which is outside'],
	['a name too long for the disk', () => undefined, `${'x'.repeat(300)}.md`, 'The name is too long'],
];

describe('a target that cannot be written', () => {
	it.each(refused)('is refused, before and while writing: %s', async (_, prepare, name, seen) => {
		const root = temporaryFolder();
		const repo = path.join(root, 'repo');
		const outside = path.join(root, 'outside');
		mkdirSync(repo);
		mkdirSync(outside);
		writeFileSync(path.join(outside, 'x.md'), 'theirs');
		prepare(repo, outside);
		const before = readdirSync(root, {recursive: true});
		const problem = {name: 'Problem', seen: expect.stringContaining(seen), next: expect.any(String)};
		await expect(disk.inspect(at(repo, name))).rejects.toMatchObject(problem);
		await expect(disk.write(at(repo, name), 'ours', undefined)).rejects.toMatchObject(problem);
		expect(readdirSync(root, {recursive: true})).toEqual(before);
		expect(readFileSync(path.join(outside, 'x.md'), 'utf8')).toBe('theirs');
	});
});

describe('reading', () => {
	it('refuses bytes that are no text in UTF-8, since they could not be written back', async () => {
		const file = path.join(temporaryFolder(), 'latin.md');
		writeFileSync(file, Buffer.from([0x47, 0x72, 0xf6, 0xdf, 0x65]));
		await expect(disk.readText(file)).rejects.toMatchObject({seen: 'It is not text in UTF-8.'});
	});

	it('says what is missing', async () => {
		const root = temporaryFolder();
		await expect(disk.readText(path.join(root, 'none.md'))).rejects.toMatchObject({seen: 'There is no such file.'});
		expect(await disk.list(path.join(root, 'none'))).toEqual([]);
	});
});
