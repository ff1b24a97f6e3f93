import path from 'node:path';
import type {Clock} from '../ports/clock.ts';
import type {Preferences, Settings} from '../ports/settings.ts';
import {moveAside} from './files/aside.ts';
import {codeOf} from './files/problems.ts';
import {readWholeNow} from './files/reading.ts';
import {reportingOf} from './home-problems.ts';

/** Preferences in `config.json` of the given folder. */
export function storedSettings(home: string, clock: Clock): Settings {
	const file = path.join(home, 'config.json');
	const reporting = reportingOf(home);
	return {
		read: () => reporting('The preferences cannot be read.', () => read(home, file, clock)),
		remember: (changes) =>
			reporting('The preferences were not saved.', async () => {
				await read(home, file, clock);
				(await openConf(home)).set(changes);
			}),
	};
}

/** conf wipes or throws on a damaged file, so its file is looked at before conf sees it. */
async function read(home: string, file: string, clock: Clock): Promise<{preferences: Preferences; problem?: string}> {
	let text: string;
	try {
		text = readWholeNow(file).toString();
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return {preferences: {}};
		throw error;
	}

	// Most have none yet, and the first frame goes without the library of schemas.
	const {preferencesIn} = await import('./preferences.ts');
	const found = preferencesIn(text);
	if (found !== undefined) return {preferences: found};
	const kept = moveAside(file, clock.now());
	return {preferences: {}, problem: `The preferences in ${home} could not be read; the file is kept as ${kept}.`};
}

/** Loaded when something is remembered: importing conf takes longer than the first frame may. */
async function openConf(home: string) {
	const {default: Conf} = await import('conf');
	return new Conf<Preferences>({
		cwd: home,
		configName: 'config',
		configFileMode: 0o600,
		projectSuffix: '',
		clearInvalidConfig: false,
	});
}
