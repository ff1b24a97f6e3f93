import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import {checkForMarkdown} from '../../core/house/naming/markup.ts';
import type {Examined} from '../../core/review/check.ts';
import type {Profile} from '../../core/review/types.ts';
import type {Disk} from '../../ports/disk.ts';
import type {Ports, World} from '../../ports/world.ts';
import {report} from '../failure.ts';
import {houseFinder} from '../shared/house.ts';
import {recognise} from '../shared/recognise.ts';
import {surveyor} from './around.ts';
import {levelsOf} from './levels.ts';

/** What was asked for on the command line; without a profile, the template of a document decides, and without a day the clock. */
export type CheckOptions = {template?: string | undefined; profile?: Profile | undefined; today?: string | undefined};

/** A document as the rules look at it; with `text`, as if that was in the file. */
export type Examiner = (file: string, text?: string) => Promise<Examined>;

/** Reads documents, each as the rules look at it. */
export async function examiner(
	world: World,
	ports: Ports,
	asked: CheckOptions,
	readText: Disk['readText'] = ports.disk.readText,
): Promise<Examiner> {
	const houseOf = await houseFinder(ports, world.cwd);
	const survey = surveyor(ports.disk, world.cwd);
	return async (file, given) => {
		checkForMarkdown(file);
		const from = path.resolve(world.cwd, file);
		const text = given ?? (await readText(from));
		const found = await houseOf(path.dirname(from));
		const levels = levelsOf(found);
		const recognised = await recognise(world, ports, text, asked.template, file);
		const isForeign = 'foreign' in recognised;
		return {
			template: isForeign ? recognised.foreign : recognised.template,
			text,
			profile: asked.profile ?? (isForeign ? 'foreign' : 'own'),
			today: asked.today ?? ports.clock.today(),
			around: await survey(file, text),
			platform: found.house.platform,
			...(levels === undefined ? {} : {levels}),
		};
	};
}

/**
 * Does a task with each file in turn; undefined where the person's problem is in the way, which is said. What is wrong
 * with the file of a house is told once, and not for each of its documents.
 */
export function telling<Result>(world: World, task: (file: string) => Promise<Result>) {
	const reported = new Set<string>();
	return async (file: string): Promise<Result | undefined> => {
		try {
			return await task(file);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			if (!reported.has(error.message)) report(error, world);
			reported.add(error.message);
			return undefined;
		}
	};
}
