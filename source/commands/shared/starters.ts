import path from 'node:path';
import {described} from '../../core/answers/fault-words.ts';
import type {Interview} from '../../core/answers/interview.ts';
import {Problem} from '../../core/errors.ts';
import {platformStarter} from '../../core/house/platform.ts';
import {starterOf} from '../../core/house/starters/parse.ts';
import type {Starter} from '../../core/house/starters/types.ts';
import type {House} from '../../core/house/types.ts';
import type {Ports} from '../../ports/world.ts';
import {houseAround, unusable} from './house.ts';
import {mostOf} from './limits.ts';
import {parseYaml} from './yaml.ts';

type File = {name: string; file: string; text: string};

/**
 * The starters that have answers for an interview: those of the house, in the order of their names, and then
 * those that ship. One of the house replaces a shipped one of the same name.
 */
export async function startersFor(ports: Ports, cwd: string, interview: Interview): Promise<Starter[]> {
	const {house, folder} = await houseAround(ports, cwd);
	const own = await filesOfHouse(ports, house, folder);
	const names = new Set(own.map(({name}) => name));
	const shipped = (await ports.templates.starters()).filter(({name}) => !names.has(name));
	const isAsked = interview.questions.some(({path: asked}) => asked === 'platform');
	return [
		...(isAsked ? platformStarter(house) : []),
		...[...own, ...shipped].map((file) => starterIn(file, interview)),
	].filter(({answers}) => Object.keys(answers).length > 0);
}

async function filesOfHouse(ports: Ports, house: House, folder: string): Promise<File[]> {
	if (house.starters === undefined) return [];
	const from = path.resolve(folder, house.starters);
	if ((await ports.disk.kind({path: from, within: from})) !== 'folder')
		throw unusable(folder, [{path: 'starters', found: house.starters, expected: 'a folder that is there'}]);
	const names = (await ports.disk.list(from)).filter((name) => /^[^.].*\.ya?ml$/.test(name));
	return Promise.all(
		names.map(async (name) => {
			const file = path.join(from, name);
			return {name: name.replace(/\.ya?ml$/, ''), file, text: await ports.disk.readText(file, mostOf.setting)};
		}),
	);
}

function starterIn({name, file, text}: File, interview: Interview): Starter {
	const starter = starterOf(name, parseYaml(text, file, 'a starter'), interview);
	if (!('faults' in starter)) return starter;
	throw new Problem(`${file} cannot be used as a starter.`, {
		seen: starter.faults.map(described).join('\n'),
		next: `Correct it and try again; rfc-wizard schema ${interview.name} describes the answers.`,
	});
}
