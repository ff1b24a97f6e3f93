import path from 'node:path/posix';
import {type Around, wantedBy} from '../../source/core/review/around/around.ts';
import {entryOf} from '../../source/core/review/around/entry.ts';

/** Texts by their paths; a folder is there as soon as a file is in it. */
export type Files = Readonly<Record<string, string>>;

/** What lies around a document among other files; nothing else is there, and all of it is judged. */
export function aroundAmong(others: Files, place: string, text: string): Around {
	const files: Files = {...others, [place]: text};
	const all = Object.keys(files);
	const isThere = (name: string): boolean => all.some((file) => file === name || file.startsWith(`${name}/`));
	const {folder} = entryOf(place);
	const beside = all.map((file) => path.relative(folder, file)).filter((name) => !name.startsWith('..'));
	const names = [...new Set(beside.map((name) => name.split('/')[0] ?? ''))].toSorted();
	const wanted = wantedBy({path: place, names}, text);
	return {
		path: place,
		names,
		there: new Map(wanted.paths.map((name) => [name, isThere(name)])),
		texts: new Map(wanted.texts.flatMap((name) => (files[name] === undefined ? [] : [[name, files[name]] as const]))),
	};
}
