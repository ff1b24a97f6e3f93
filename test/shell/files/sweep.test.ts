import {readdirSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {expect, it} from 'vitest';
import {sweep} from '../../../source/shell/files/sweep.ts';
import {temporaryFolder} from '../support/folder.ts';

/** Above the highest number that Linux and macOS give to a process. */
const nobody = 5_000_000;

it('removes only what a process that is gone left behind long ago', async () => {
	const folder = temporaryFolder();
	const hourAgo = new Date(Date.now() - 3_600_000);
	const put = (name: string, isOld: boolean) => {
		writeFileSync(path.join(folder, name), 'part of a te');
		if (isOld) utimesSync(path.join(folder, name), hourAgo, hourAgo);
	};
	put(`.rfc-wizard-${nobody}-0123456789ab.tmp`, true);
	put(`.rfc-wizard-${nobody}-ba9876543210.tmp`, false);
	put(`.rfc-wizard-${process.pid}-0123456789ab.tmp`, true);
	put('.rfc-wizard-notes.tmp', true);
	put('0001-a.md', true);
	await sweep(folder);
	expect(readdirSync(folder).sort()).toEqual(
		[
			`.rfc-wizard-${nobody}-ba9876543210.tmp`,
			`.rfc-wizard-${process.pid}-0123456789ab.tmp`,
			'.rfc-wizard-notes.tmp',
			'0001-a.md',
		].sort(),
	);
});

it('is no trouble in a folder that cannot be read', async () => {
	await expect(sweep(path.join(temporaryFolder(), 'none'))).resolves.toBeUndefined();
});
