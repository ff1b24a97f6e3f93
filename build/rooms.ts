import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';

/** The rooms of `source/core`, from the ground up: each imports those below it and none above. */
export const rooms = [
	'text',
	'markdown',
	'answers',
	'kinds',
	'analysis',
	'template',
	'answers-file',
	'house',
	'document',
	'foreign',
	'draft',
	'edit',
	'review',
] as const;

/** What all rooms may import beside those below them. */
const ground = ['errors.ts'];

const core = 'source/core';
const imported = /(?:\bfrom|\bimport\(?)\s*'(\.[^']+)'/g;

/** A path of a source, seen from the root of the project with forward slashes, and its text. */
export type Source = {path: string; text: string};

/** All sources of a folder and below it. */
export function sourcesIn(folder: string): Source[] {
	const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
	return entries
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8')}));
}

/** What is wrong with the imports between rooms, a sentence for each. */
export function violationsIn(sources: readonly Source[]): string[] {
	return sources.flatMap(({path, text}) => {
		const from = roomOf(path);
		if (from === undefined || ground.includes(from)) return [];
		if (!isRoom(from)) return [`${path}: ${core} has no room "${from}". Put it into one of ${rooms.join(', ')}.`];
		const targets = [...text.matchAll(imported)].map(([, target = '']) => posix.join(posix.dirname(path), target));
		return targets.flatMap((target) => {
			const to = roomOf(target);
			if (to === undefined || ground.includes(to) || (isRoom(to) && rooms.indexOf(to) <= rooms.indexOf(from)))
				return [];
			return [
				`${path} imports ${target}, and ${to} stands above ${from}. Move what both need down to ${from} or below, or pass it in from above.`,
			];
		});
	});
}

function roomOf(path: string): string | undefined {
	return path.startsWith(`${core}/`) ? path.slice(core.length + 1).split('/')[0] : undefined;
}

function isRoom(name: string): name is (typeof rooms)[number] {
	return (rooms as readonly string[]).includes(name);
}
