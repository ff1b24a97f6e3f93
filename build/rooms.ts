import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';

/** What stands in a folder: `rooms` from the ground up, each importing those below it and none above, and files that all import. */
type Folder = {folder: string; rooms: readonly string[]; ground: readonly string[]};

/** The folders that are divided into rooms. */
export const folders: readonly Folder[] = [
	{
		folder: 'source/core',
		rooms: [
			'text',
			'markdown',
			'answers',
			'kinds',
			'analysis',
			'template',
			'answers-file',
			'house',
			'lens',
			'shapes',
			'document',
			'foreign',
			'draft',
			'one-text',
			'edit',
			'review',
			'assessment',
			'exports',
			'meeting',
		],
		ground: ['errors.ts'],
	},
	{
		folder: 'source/flow',
		// A view reads what a session holds and never calls it, so it stands below.
		rooms: [
			'buffer',
			'history',
			'state',
			'actions',
			'keys',
			'instruments',
			'selectors',
			'matrix',
			'view',
			'session',
			'scoring',
			'meeting',
			'step',
		],
		ground: [],
	},
];

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
	return folders.flatMap((divided) => sources.flatMap((source) => violationsOf(divided, source)));
}

function violationsOf({folder, rooms, ground}: Folder, {path, text}: Source): string[] {
	const roomOf = (file: string) =>
		file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined;
	const from = roomOf(path);
	if (from === undefined || ground.includes(from)) return [];
	if (!rooms.includes(from))
		return [`${path}: ${folder} has no room "${from}". Put it into one of ${rooms.join(', ')}.`];
	const below = [...ground, ...rooms.slice(0, rooms.indexOf(from) + 1)];
	const targets = [...text.matchAll(imported)].map(([, target = '']) => posix.join(posix.dirname(path), target));
	return targets.flatMap((target) => {
		const to = roomOf(target);
		if (to === undefined || below.includes(to)) return [];
		return [
			`${path} imports ${target}, and ${to} stands above ${from}. Move what both need down to ${from} or below, or pass it in from above.`,
		];
	});
}
