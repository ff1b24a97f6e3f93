import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {houseFinder} from '../../../source/commands/shared/house.ts';
import {Problem} from '../../../source/core/errors.ts';
import type {Ports} from '../../../source/ports/world.ts';
import {systemDisk} from '../../../source/shell/files/disk.ts';
import {temporaryFolder} from '../../shell/support/folder.ts';

it('a folder above that may not be read has no house, and the others count', async () => {
	const root = temporaryFolder();
	mkdirSync(path.join(root, 'closed', 'rfcs'), {recursive: true});
	mkdirSync(path.join(root, 'here'));
	writeFileSync(path.join(root, '.rfc-wizard.yaml'), 'rules:\n  title: off\n');
	const disk = systemDisk();
	const list = async (folder: string) => {
		if (folder === path.join(root, 'closed')) throw new Problem('It may not be read.', {seen: folder});
		return disk.list(folder);
	};
	const find = await houseFinder({disk: {...disk, list}} as unknown as Ports, path.join(root, 'here'));
	const {house} = await find(path.join(root, 'closed', 'rfcs'));
	expect(house.rules).toEqual({title: 'off'});
});
