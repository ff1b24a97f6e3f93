import {readFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import type {Clock} from '../ports/clock.ts';
import type {Preferences, Settings} from '../ports/settings.ts';
import {moveAside} from './files/aside.ts';
import {codeOf, reporting} from './files/problems.ts';

const shape = z.looseObject({
	author: z.optional(z.string()),
	level: z.optional(z.int().check(z.minimum(1), z.maximum(7))),
	template: z.optional(z.string()),
	accessible: z.optional(z.boolean()),
	recentFolders: z.optional(z.array(z.string())),
});

/** Preferences in `config.json` of the given folder. */
export function storedSettings(home: string, clock: Clock): Settings {
	const file = path.join(home, 'config.json');
	return {
		read: () => reporting('The preferences cannot be read.', async () => read(home, file, clock)),
		remember: (changes) =>
			reporting('The preferences were not saved.', async () => {
				read(home, file, clock);
				(await openConf(home)).set(changes);
			}),
	};
}

/** conf wipes or throws on a damaged file, so its file is looked at before conf sees it. */
function read(home: string, file: string, clock: Clock): {preferences: Preferences; problem?: string} {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return {preferences: {}};
		throw error;
	}

	const found = parse(text);
	if (found !== undefined) return {preferences: found};
	const kept = moveAside(file, clock.now());
	return {preferences: {}, problem: `The preferences in ${home} could not be read; the file is kept as ${kept}.`};
}

function parse(text: string): Preferences | undefined {
	try {
		const checked = shape.safeParse(JSON.parse(text));
		return checked.success ? (checked.data as Preferences) : undefined;
	} catch {
		return undefined;
	}
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
