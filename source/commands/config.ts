import {UsageProblem} from '../core/errors.ts';
import {nearest} from '../core/text/nearest.ts';
import {visibleLine} from '../core/text/visible.ts';
import type {Preferences} from '../ports/settings.ts';
import type {World} from '../ports/world.ts';
import type {Arguments} from './types.ts';

type Preference = {
	about: string;
	/** The change that a value makes; a text says what would be right. */
	change(value: string): Preferences | string;
};

/** What a person can set, and how each is typed. */
const known: Readonly<Record<'author' | 'level', Preference>> = {
	author: {
		about: 'the name that new documents begin with',
		change: (value) => (value.trim() === '' ? 'a name' : {author: value.trim()}),
	},
	level: {
		about: 'how senior you are, from 1 to 7; it sets how much is explained',
		change: (value) => (/^[1-7]$/.test(value) ? {level: Number(value)} : 'a number from 1 to 7'),
	},
};

/** Shows preferences, or sets one. */
export async function run({words}: Arguments, world: World): Promise<number> {
	const [key, value] = words;
	const {settings} = await world.ports();
	if (key !== undefined && value !== undefined) {
		await settings.remember(changeOf(key, value));
		world.stderr.write(`${key} is ${visibleLine(value)} from now on.\n`);
		return 0;
	}

	const {preferences, problem} = await settings.read();
	if (problem !== undefined) world.stderr.write(`${problem}\n`);
	for (const name of key === undefined ? names : [nameOf(key)]) {
		world.stdout.write(`${name}: ${visibleLine(String(preferences[name] ?? ''))}  (${known[name].about})\n`);
	}

	return 0;
}

const names = Object.keys(known) as (keyof typeof known)[];

function nameOf(key: string): keyof typeof known {
	const name = names.find((candidate) => candidate === key);
	if (name) return name;
	const meant = nearest(key, names);
	throw new UsageProblem(`There is no preference called "${key}".`, {
		next: meant ? `Did you mean rfc-wizard config ${meant}?` : `The known ones are ${names.join(' and ')}.`,
	});
}

function changeOf(key: string, value: string): Preferences {
	const name = nameOf(key);
	const change = known[name].change(value);
	if (typeof change !== 'string') return change;
	throw new UsageProblem(`${name} cannot be "${value}".`, {
		next: `Type ${change}, for example: rfc-wizard config ${name} ${name === 'level' ? '4' : '"Jane Doe"'}`,
	});
}
