import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {joined} from '../../../source/core/foreign/sidecar.ts';
import {systemDisk} from '../../../source/shell/files/disk.ts';
import {withSidecars} from '../../../source/shell/files/sidecar.ts';
import {temporaryFolder} from '../support/folder.ts';

const metadata = 'title: Widgets\nstatus: draft # soon\n';
const text = '# Widgets\n\nWords.\n';
const disk = withSidecars(systemDisk());

function proposal(files: {[name: string]: string}): {folder: string; readme: string} {
	const folder = temporaryFolder();
	for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
	return {folder, readme: path.join(folder, 'README.md')};
}

describe('a document with its metadata in a file beside it', () => {
	it('is read as one text', async () => {
		const {readme, folder} = proposal({'README.md': text, 'kep.yaml': metadata});
		const whole = `---\n${metadata}---\n${text}`;
		expect(await disk.readText(readme)).toBe(whole);
		expect(await disk.inspect({path: readme, within: folder})).toBe(whole);
	});

	it('is written to the file that changed, and to that alone', async () => {
		const {readme, folder} = proposal({'README.md': text, 'kep.yaml': metadata});
		const before = await disk.readText(readme);
		await disk.write({path: readme, within: folder}, before.replace('draft', 'accepted'), before);
		expect(readFileSync(path.join(folder, 'kep.yaml'), 'utf8')).toBe(metadata.replace('draft', 'accepted'));
		expect(readFileSync(readme, 'utf8')).toBe(text);
	});

	it('may end without a line end, and keeps that', async () => {
		const {readme, folder} = proposal({'README.md': text, 'kep.yaml': metadata.trimEnd()});
		const before = await disk.readText(readme);
		expect(before).toBe(`---\n${metadata}---\n${text}`);
		const after = before.replace('draft', 'accepted').replace('Words', 'Others');
		await disk.write({path: readme, within: folder}, after, before);
		expect(readFileSync(path.join(folder, 'kep.yaml'), 'utf8')).toBe(metadata.trimEnd().replace('draft', 'accepted'));
		expect(readFileSync(readme, 'utf8')).toBe(text.replace('Words', 'Others'));
		expect(await disk.partsOf(readme, after)).toMatchObject([
			{text: text.replace('Words', 'Others')},
			{text: metadata.trimEnd().replace('draft', 'accepted')},
		]);
	});

	it('keeps the first file when the second is refused', async () => {
		const {readme, folder} = proposal({'README.md': text, 'kep.yaml': metadata});
		const before = await disk.readText(readme);
		const after = before.replace('draft', 'accepted').replace('Words', 'Others');
		const refusing = withSidecars({
			...systemDisk(),
			write: async (destination, ...others) => {
				if (destination.path === readme) throw new Error('The disk is full.');
				return systemDisk().write(destination, ...others);
			},
		});
		await expect(refusing.write({path: readme, within: folder}, after, before)).rejects.toThrow('full');
		expect(readFileSync(path.join(folder, 'kep.yaml'), 'utf8')).toBe(metadata);
	});

	it('is refused when somebody changed it meanwhile', async () => {
		const {readme, folder} = proposal({'README.md': text, 'kep.yaml': metadata});
		const before = await disk.readText(readme);
		writeFileSync(path.join(folder, 'kep.yaml'), 'title: Others\n');
		await expect(disk.write({path: readme, within: folder}, `${before}More.\n`, before)).rejects.toThrow();
		expect(readFileSync(readme, 'utf8')).toBe(text);
	});

	it('is left alone when there is none, or the two could not be told apart', async () => {
		const alone = proposal({'README.md': text});
		expect(await disk.readText(alone.readme)).toBe(text);
		await disk.write({path: alone.readme, within: alone.folder}, 'New.\n', text);
		expect(existsSync(path.join(alone.folder, 'kep.yaml'))).toBe(false);
		expect(joined({metadata: 'a: b\n---\nc: d\n', text})).toBeUndefined();
		expect(joined({metadata, text: text.replaceAll('\n', '\r\n')})).toBeUndefined();
		expect(joined({metadata, text: `---\nx: y\n---\n${text}`})).toBeUndefined();
	});
});
