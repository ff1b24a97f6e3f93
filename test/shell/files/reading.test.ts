import {execFileSync} from 'node:child_process';
import {appendFileSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {Problem} from '../../../source/core/errors.ts';
import {systemDisk} from '../../../source/shell/files/disk.ts';
import {inTime, isAnswerOwed} from '../../../source/shell/files/in-time.ts';
import {readWhole, readWholeNow} from '../../../source/shell/files/reading.ts';
import {temporaryFolder} from '../support/folder.ts';

/** A file called `it` in a folder of its own. */
function made(make: (file: string) => void): string {
	const file = path.join(temporaryFolder(), 'it');
	make(file);
	return file;
}

const endless: readonly [string, (file: string) => void][] = [
	['a pipe that nobody writes to', (file) => execFileSync('mkfifo', [file])],
	[
		'a link to one',
		(file) => {
			execFileSync('mkfifo', [`${file}-pipe`]);
			symlinkSync(`${file}-pipe`, file);
		},
	],
	['a link to a device without an end', (file) => symlinkSync('/dev/zero', file)],
	['a link to a device that is empty', (file) => symlinkSync('/dev/null', file)],
	['a link to what may be a pipe', (file) => symlinkSync('/proc/self/fd/0', file)],
];

describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
	it.each(endless)('is refused at once, with its name: %s', async (_, make) => {
		const file = made(make);
		const refused = {message: `${file} cannot be read.`, seen: expect.stringMatching(/\b(device|pipe)\b/)};
		await expect(systemDisk().readText(file)).rejects.toMatchObject(refused);
		expect(() => readWholeNow(file)).toThrow();
	});
});

describe('a file that is too large', () => {
	it.each([
		[
			'by what it says',
			(file: string) => {
				writeFileSync(file, '');
				truncateSync(file, 1e12);
			},
		],
		['by a byte', (file: string) => writeFileSync(file, 'x'.repeat(101))],
	])('is refused: %s', async (_, make) => {
		const file = made(make);
		await expect(readWhole(file, 100)).rejects.toThrow(Problem);
		expect(() => readWholeNow(file, 100)).toThrow(Problem);
	});

	it.runIf(process.platform === 'linux')('is refused when it says that it is empty', async () => {
		await expect(readWhole('/proc/self/status', 100)).rejects.toThrow(Problem);
		expect(() => readWholeNow('/proc/self/status', 100)).toThrow(Problem);
	});
});

describe('a file', () => {
	it.each([0, 1, 4095, 4096, 2 ** 20, 2 ** 20 + 1, 5_000_000])('is read as it is: %d bytes', async (size) => {
		const bytes = Buffer.from(Array.from({length: 251}, (_, index) => index));
		const content = Buffer.alloc(size, bytes);
		const file = made((name) => writeFileSync(name, content));
		expect((await readWhole(file, size)).equals(content)).toBe(true);
		expect(readWholeNow(file, size).equals(content)).toBe(true);
	});

	it('is read with what has been added since', async () => {
		const file = made((name) => writeFileSync(name, 'a'));
		appendFileSync(file, 'b');
		expect((await readWhole(file)).toString()).toBe('ab');
	});

	it.each([
		['that is a folder', '', 'It is a folder, not a file.'],
		['that is not there', 'none', 'There is no such file.'],
	])('%s is told as that', async (_, name, seen) => {
		await expect(systemDisk().readText(path.join(temporaryFolder(), name))).rejects.toMatchObject({seen});
	});
});

describe('a disk that does not answer', () => {
	it('is a problem that names the file, and what comes later is dropped', async () => {
		let answer: (late: string) => void = () => undefined;
		const work = new Promise<string>((resolve) => {
			answer = resolve;
		});
		const dropped: string[] = [];
		const asked = inTime('slow.md', work, async (late) => dropped.push(late), 1);
		await expect(asked).rejects.toMatchObject({message: 'slow.md cannot be read.'});
		expect(isAnswerOwed()).toBe(true);
		answer('late');
		await expect.poll(() => dropped).toEqual(['late']);
		expect(isAnswerOwed()).toBe(false);
	});

	it('may fail in its own way', async () => {
		await expect(inTime('a.md', Promise.reject(new Error('broken')))).rejects.toThrow('broken');
	});
});
