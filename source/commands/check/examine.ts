import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import {checkForMarkdown} from '../../core/naming/markup.ts';
import type {Examined} from '../../core/review/check.ts';
import type {Profile} from '../../core/review/types.ts';
import type {Disk} from '../../ports/disk.ts';
import type {Ports, World} from '../../ports/world.ts';
import {report} from '../failure.ts';
import {houseFinder} from '../shared/house.ts';
import {recognise} from '../shared/recognise.ts';
import {surveyor} from './around.ts';
import {levelsOf} from './levels.ts';

/** What was asked for on the command line; without a profile, the template of a document decides. */
export type Asked = {template: string | undefined; profile: Profile | undefined};

/** Reads documents, each as the rules look at it; undefined for one that cannot be looked at, which is said at once. */
export async function examiner(
	world: World,
	ports: Ports,
	asked: Asked,
	readText: Disk['readText'] = ports.disk.readText,
): Promise<(file: string) => Promise<Examined | undefined>> {
	const houseOf = await houseFinder(ports, world.cwd);
	const survey = surveyor(ports.disk, world.cwd);
	return telling(world, async (file) => {
		checkForMarkdown(file);
		const from = path.resolve(world.cwd, file);
		const text = await readText(from);
		const levels = levelsOf(await houseOf(path.dirname(from)));
		const recognised = await recognise(world, ports, text, asked.template, file);
		const isForeign = 'foreign' in recognised;
		return {
			template: isForeign ? recognised.foreign : recognised.template,
			text,
			profile: asked.profile ?? (isForeign ? 'foreign' : 'own'),
			today: ports.clock.today(),
			around: await survey(file, text),
			...(levels === undefined ? {} : {levels}),
		};
	});
}

/** What is wrong with the file of a house is told once, and not for each of its documents. */
function telling<Result>(world: World, task: (file: string) => Promise<Result>) {
	const told = new Set<string>();
	return async (file: string): Promise<Result | undefined> => {
		try {
			return await task(file);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			if (!told.has(error.message)) report(error, world);
			told.add(error.message);
			return undefined;
		}
	};
}
