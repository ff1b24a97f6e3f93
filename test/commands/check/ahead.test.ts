import {describe, expect, it} from 'vitest';
import {readingAhead} from '../../../source/commands/check/ahead.ts';
import type {Disk} from '../../../source/ports/disk.ts';

const names = Array.from({length: 20}, (_, index) => `${index}.md`);
const files = names.map((name) => `/work/${name}`);

/** A disk that counts what is read from it, and refuses one file. */
function countingDisk() {
	const read: string[] = [];
	const disk = {
		async readText(file: string) {
			read.push(file);
			if (file === files[7]) throw new Error('refused');
			return `text of ${file}`;
		},
	} as Disk;
	return {read, readText: readingAhead(disk, names, (name) => `/work/${name}`)};
}

describe('texts that are read ahead', () => {
	it('are the same, each read once, a few before they are asked for', async () => {
		const {read, readText} = countingDisk();
		for (const [index, file] of files.entries()) {
			if (index === 7) await expect(readText(file)).rejects.toThrow('refused');
			else expect(await readText(file)).toBe(`text of ${file}`);
			expect(read).toEqual(files.slice(0, index + 5));
		}
	});

	it('may be asked for again, and others as well', async () => {
		const {read, readText} = countingDisk();
		expect(await readText('/work/other.md')).toBe('text of /work/other.md');
		await readText('/work/0.md');
		expect(await readText('/work/0.md')).toBe('text of /work/0.md');
		expect(read.filter((file) => file === '/work/0.md')).toHaveLength(2);
	});
});
