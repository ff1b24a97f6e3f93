import path from 'node:path';
import {UsageProblem} from '../core/errors.ts';
import {nearest} from '../core/text/nearest.ts';
import {visibleLine} from '../core/text/visible.ts';
import type {Preferences} from '../ports/settings.ts';
import type {Ports, World} from '../ports/world.ts';
import {defaultTemplate} from './shared/template.ts';
import type {Arguments} from './types.ts';

type Around = {cwd: string; ports: Ports};

type Preference = {
	about: string;
	/** An example of a value, as it is typed. */
	example: string;
	shown(preferences: Preferences): string | number | undefined;
	/** The change that a value makes; a text says what would be right. */
	change(value: string, around: Around): Preferences | string | Promise<Preferences | string>;
};

/** What a person can set, and how each is typed. */
const known: Readonly<Record<'author' | 'level' | 'coaching' | 'accessible' | 'template' | 'folder', Preference>> = {
	author: {
		about: 'the name that new documents begin with',
		example: '"Jane Doe"',
		shown: ({author}) => author,
		change: (value) => (value.trim() === '' ? 'a name' : {author: value.trim()}),
	},
	level: {
		about: 'how senior you are, from 1 to 7; it sets how much is explained',
		example: '4',
		shown: ({level}) => level,
		change: (value) => (/^[1-7]$/.test(value) ? {level: Number(value)} : 'a number from 1 to 7'),
	},
	coaching: {
		about: 'on, or off: whether the interview says what readers ask an author of your level',
		example: 'off',
		shown: ({coaching = true}) => (coaching ? 'on' : 'off'),
		change: (value) => (value === 'on' || value === 'off' ? {coaching: value === 'on'} : 'on or off'),
	},
	accessible: {
		about: 'on, or off: the interview is told in plain lines, as with --accessible',
		example: 'on',
		shown: ({accessible = false}) => (accessible ? 'on' : 'off'),
		change: (value) => (value === 'on' || value === 'off' ? {accessible: value === 'on'} : 'on or off'),
	},
	template: {
		about: 'what the interview begins a new document with; that of the last one is remembered',
		example: defaultTemplate,
		shown: ({template = defaultTemplate}) => template,
		async change(template, {ports}) {
			const names = await ports.templates.list();
			return names.includes(template) ? {template} : `one of ${names.join(', ')}`;
		},
	},
	folder: {
		about: 'where the last document was written to; the next one of that repository is proposed there',
		example: 'docs/adr',
		shown: ({recentFolders: [last] = []}) => last,
		async change(value, {ports, cwd}) {
			if (value.trim() === '') return 'the path of a folder';
			const folder = path.resolve(cwd, value);
			const {recentFolders = []} = (await ports.settings.read()).preferences;
			return {recentFolders: [folder, ...recentFolders.filter((other) => other !== folder)]};
		},
	},
};

/** Shows preferences, or sets one. */
export async function run({words}: Arguments, world: World): Promise<number> {
	const [key, value, extra] = words;
	if (key === 'keys') {
		const {configKeys} = await import('./config-keys.ts');
		return configKeys(words.slice(1), world);
	}

	if (extra !== undefined) throw tooMany(extra);
	const ports = await world.ports();
	const {settings} = ports;
	if (key !== undefined && value !== undefined) {
		await settings.remember(await changeOf(key, value, {ports, cwd: world.cwd}));
		world.stderr.write(`${key} is ${visibleLine(value)} from now on.\n`);
		return 0;
	}

	const {preferences, problem} = await settings.read();
	if (problem !== undefined) world.stderr.write(`${problem}\n`);
	for (const name of key === undefined ? names : [nameOf(key)]) {
		const {shown, about} = known[name];
		world.stdout.write(`${name}: ${visibleLine(String(shown(preferences) ?? ''))}  (${about})\n`);
	}

	if (key === undefined) world.stdout.write(`keys: ${keysSet(preferences)}  (rfc-wizard config keys lists them all)\n`);
	return 0;
}

/** The actions that have other keys than the usual ones. */
function keysSet({keys = {}}: Preferences): string {
	const changed = Object.keys(keys).map(visibleLine);
	return changed.length === 0 ? 'the usual ones' : `others for ${changed.join(', ')}`;
}

const names = Object.keys(known) as (keyof typeof known)[];

function tooMany(extra: string): UsageProblem {
	return new UsageProblem(`"${extra}" is one word too many.`, {next: 'Put a value with spaces in quotes.'});
}

function nameOf(key: string): keyof typeof known {
	const name = names.find((candidate) => candidate === key);
	if (name) return name;
	const meant = nearest(key, [...names, 'keys']);
	throw new UsageProblem(`There is no preference called "${key}".`, {
		next: meant ? `Did you mean rfc-wizard config ${meant}?` : `The known ones are ${[...names, 'keys'].join(', ')}.`,
	});
}

async function changeOf(key: string, value: string, around: Around): Promise<Preferences> {
	const name = nameOf(key);
	const {change, example} = known[name];
	const changed = await change(value, around);
	if (typeof changed !== 'string') return changed;
	throw new UsageProblem(`${name} cannot be "${value}".`, {
		next: `Type ${changed}, for example: rfc-wizard config ${name} ${example}`,
	});
}
