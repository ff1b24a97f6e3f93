import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {storedSettings} from '../../source/shell/settings.ts';
import {tickingClock} from './support/drafts.ts';
import {temporaryFolder} from './support/folder.ts';

const settingsIn = (home: string) => storedSettings(home, tickingClock());

describe('preferences', () => {
	it('are none before the first is remembered', async () => {
		expect(await settingsIn(path.join(temporaryFolder(), 'none')).read()).toEqual({preferences: {}});
	});

	it('are found again by the next run, for their owner alone', async () => {
		const home = path.join(temporaryFolder(), 'new');
		await settingsIn(home).remember({author: 'Ada', recentFolders: ['/repo/rfcs']});
		await settingsIn(home).remember({template: 'madr'});
		expect(await settingsIn(home).read()).toEqual({
			preferences: {author: 'Ada', recentFolders: ['/repo/rfcs'], template: 'madr'},
		});
		expect(statSync(path.join(home, 'config.json')).mode & 0o777).toBe(0o600);
	});

	it.each(['', '{', '[]', '{"author": 1}', '\0'])(
		'in a damaged file are moved aside and reported: %j',
		async (text) => {
			const home = temporaryFolder();
			writeFileSync(path.join(home, 'config.json'), text);
			const {preferences, problem} = await settingsIn(home).read();
			const [kept = '', ...others] = readdirSync(home);
			expect(others).toEqual([]);
			expect(kept).toMatch(/^config\.json\.corrupt-/);
			expect(readFileSync(path.join(home, kept), 'utf8')).toBe(text);
			expect(preferences).toEqual({});
			expect(problem).toContain(kept);
		},
	);

	it('are kept when something is remembered over a damaged file', async () => {
		const home = temporaryFolder();
		writeFileSync(path.join(home, 'config.json'), '{"author": "Ad');
		await settingsIn(home).remember({template: 'madr'});
		expect((await settingsIn(home).read()).preferences).toEqual({template: 'madr'});
		expect(readdirSync(home)).toHaveLength(2);
	});

	it('that cannot be read are a problem', async () => {
		const home = temporaryFolder();
		mkdirSync(path.join(home, 'config.json'));
		await expect(settingsIn(home).read()).rejects.toMatchObject({
			message: 'The preferences cannot be read.',
			seen: 'It is a folder, not a file.',
		});
	});
});
