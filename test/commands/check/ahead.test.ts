import {describe, expect, it} from 'vitest';
import {startedAhead} from '../../../source/commands/check/ahead.ts';

const files = Array.from({length: 20}, (_, index) => `/work/${index}.md`);

/** A disk that counts what is read from it, and refuses one file. */
function countingDisk() {
	const read: string[] = [];
	const readText = startedAhead(files, 4, async (file) => {
		read.push(file);
		if (file === files[7]) throw new Error('refused');
		return `text of ${file}`;
	});
	return {read, readText};
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
