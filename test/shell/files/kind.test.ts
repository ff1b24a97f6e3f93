import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {kindOf} from '../../../source/shell/files/kind.ts';
import {temporaryFolder} from '../support/folder.ts';

/** A folder with one of everything. */
function manyKinds(): string {
	const within = temporaryFolder();
	mkdirSync(path.join(within, 'Images'));
	writeFileSync(path.join(within, 'Images', 'a.png'), '');
	writeFileSync(path.join(within, 'both.md'), '');
	writeFileSync(path.join(within, 'BOTH.MD'), '');
	symlinkSync('nowhere', path.join(within, 'dangling.md'));
	symlinkSync('circle', path.join(within, 'circle'));
	symlinkSync('/dev/null', path.join(within, 'device.md'));
	return within;
}

it.each([
	['Images', 'folder'],
	['Images/a.png', 'file'],
	['both.md', 'file'],
	['device.md', 'other'],
	['images/a.png', undefined],
	['Images/A.png', undefined],
	['Images/a.png/b', undefined],
	['dangling.md', undefined],
	['circle/a.md', undefined],
	[`${'long'.repeat(100)}.md`, undefined],
	['none.md', undefined],
	['nul\0.md', undefined],
] as const)('%s is a %s', async (name, kind) => {
	const within = manyKinds();
	expect(await kindOf({path: path.join(within, name), within})).toBe(kind);
});
