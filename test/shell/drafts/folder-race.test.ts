import {statSync} from 'node:fs';
import path from 'node:path';
import {expect, it, vi} from 'vitest';
import {ensureFolder} from '../../../source/shell/drafts/layout.ts';
import {temporaryFolder} from '../support/folder.ts';

/** The folder that another program makes when the one that it stands in has been made. */
const others = vi.hoisted(() => ({folder: ''}));

vi.mock('node:fs', async (original) => {
	const real = await original<typeof import('node:fs')>();
	return {
		...real,
		mkdirSync(folder: string, options: {mode: number}) {
			real.mkdirSync(folder, options);
			if (others.folder.startsWith(`${folder}/`)) real.mkdirSync(others.folder);
		},
	};
});

it('takes the folder that another program makes at the same moment', () => {
	others.folder = path.join(temporaryFolder(), 'home/drafts');
	ensureFolder(others.folder);
	expect(statSync(others.folder).isDirectory()).toBe(true);
});
