import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import {houseOf} from '../../core/house/parse.ts';
import {type House, noHouse} from '../../core/house/types.ts';
import type {Ports} from '../../ports/world.ts';
import {described} from './answers.ts';
import {parseYaml} from './yaml.ts';

export const houseFile = '.rfc-wizard.yaml';

/** What the house has agreed on, and the folder of its file; the nearest one counts, up to the root of the repository. */
export async function houseAround(ports: Ports, cwd: string): Promise<{house: House; folder: string}> {
	const root = path.resolve((await ports.git.root(cwd)) ?? cwd);
	for (const folder of foldersUpTo(path.resolve(cwd), root)) {
		if ((await ports.disk.list(folder)).includes(houseFile)) return {house: await houseIn(ports, folder), folder};
	}

	return {house: noHouse, folder: root};
}

function foldersUpTo(from: string, root: string): string[] {
	const above = path.dirname(from);
	return from === root || above === from ? [from] : [from, ...foldersUpTo(above, root)];
}

async function houseIn({disk}: Ports, folder: string): Promise<House> {
	const file = path.join(folder, houseFile);
	const house = houseOf(parseYaml(await disk.readText(file), file));
	if (!('faults' in house)) return house;
	throw new Problem(`${file} cannot be used.`, {
		seen: house.faults.map(described).join('\n'),
		next: 'Correct it and run the same command again.',
	});
}
