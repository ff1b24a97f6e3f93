import path from 'node:path';
import type {Fault} from '../../core/answers/fault.ts';
import {described} from '../../core/answers/fault-words.ts';
import {nothingIfRefused, Problem} from '../../core/errors.ts';
import {type House, noHouse} from '../../core/house/types.ts';
import type {Ports} from '../../ports/world.ts';
import {mostOf} from './limits.ts';
import {rootFinder} from './root.ts';

export const houseFile = '.rfc-wizard.yaml';

/** What the house of a folder has agreed on, and the folder of its file. */
export type FoundHouse = {house: House; folder: string};

/** The nearest house of a folder counts, up to the root of the repository. */
export async function houseAround(ports: Ports, cwd: string): Promise<FoundHouse> {
	const find = await houseFinder(ports, cwd);
	return find(cwd);
}

/** Finds the houses of many folders of a repository, and looks into each folder once. */
export async function houseFinder(ports: Ports, cwd: string): Promise<(folder: string) => Promise<FoundHouse>> {
	const root = (await rootFinder(ports.disk)(path.resolve(cwd))) ?? path.resolve(cwd);
	const known = new Map<string, Promise<FoundHouse>>();
	const find = async (folder: string): Promise<FoundHouse> => {
		const names = await ports.disk.list(folder).catch(nothingIfRefused);
		if (names?.includes(houseFile)) return {house: await houseIn(ports, folder), folder};
		const above = path.dirname(folder);
		return folder === root || above === folder ? {house: noHouse, folder: root} : findOnce(above);
	};
	const findOnce = (folder: string): Promise<FoundHouse> => {
		const found = known.get(folder) ?? find(folder);
		known.set(folder, found);
		return found;
	};
	return (folder) => findOnce(path.resolve(folder));
}

async function houseIn({disk}: Ports, folder: string): Promise<House> {
	// Few folders have one, and the others need not wait for what reads it.
	const [{houseOf}, {parseYaml}] = await Promise.all([import('../../core/house/parse.ts'), import('./yaml.ts')]);
	const file = path.join(folder, houseFile);
	const house = houseOf(parseYaml(await disk.readText(file, mostOf.setting), file, 'the settings of a house'));
	if (!('faults' in house)) return house;
	throw unusable(folder, house.faults);
}

/** The file of a house in a folder, with all that is wrong with it. */
export function unusable(folder: string, faults: readonly Fault[]): Problem {
	return new Problem(`${path.join(folder, houseFile)} cannot be used.`, {
		seen: faults.map(described).join('\n'),
		next: 'Correct it and run the same command again.',
	});
}
