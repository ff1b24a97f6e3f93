import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findDocuments} from '../../../source/shell/files/find.ts';
import {temporaryFolder} from '../support/folder.ts';

const files = [
	'b.md',
	'README.md',
	'CONTRIBUTING.md',
	'0000-template.md',
	'templates/rfc.md',
	'c/README.md',
	'c/images/one.txt',
	'0012-d/README.md',
	'0012-d/notes.md',
	'e/index.md',
	'e/e/README.md',
	'a/z.md',
	'a/b/c.MD',
	'a-1.md',
	'a.md',
	'x.txt',
	'.git/d.md',
	'a/node_modules/e.md',
	'a/f.markdown',
];

function tree(): {root: string; all: string[]} {
	const root = temporaryFolder();
	for (const name of files) {
		mkdirSync(path.dirname(path.join(root, name)), {recursive: true});
		writeFileSync(path.join(root, name), 'text\n');
	}

	mkdirSync(path.join(root, 'folder.md'));
	symlinkSync('b.md', path.join(root, 'link.md'));
	return {
		root,
		all: [...files, 'folder.md', 'link.md', 'gone.md', '../outside.md'].map((name) => path.join(root, name)),
	};
}

describe('documents among given paths', () => {
	it('are those that a look at the whole folder finds, in its order', async () => {
		const {root, all} = tree();
		const found = (await findDocuments(root)) ?? [];
		expect(found.map((file) => path.relative(root, file))).toEqual(
			[
				'0012-d/README.md',
				'0012-d/notes.md',
				'a/b/c.MD',
				'a/f.markdown',
				'a/z.md',
				'a-1.md',
				'a.md',
				'b.md',
				'c/README.md',
				'e/e/README.md',
			].map(path.normalize),
		);
		await fc.assert(
			fc.asyncProperty(fc.shuffledSubarray(all), async (among) => {
				expect(await findDocuments(root, among)).toEqual(found.filter((file) => among.includes(file)));
			}),
			{numRuns: 50},
		);
	});

	it('are none in what is no folder', async () => {
		const {root, all} = tree();
		expect(await findDocuments(path.join(root, 'b.md'), all)).toBeUndefined();
		expect(await findDocuments(path.join(root, 'gone'), all)).toBeUndefined();
	});
});
