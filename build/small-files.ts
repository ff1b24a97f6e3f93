import {posix} from 'node:path';
import type {Source} from './rooms.ts';

/** Lines below which a file is opened for next to nothing. */
const few = 15;

/** Where a file is one entry of a table that takes whatever lies there, or the shape of a door. */
const entries = /^source\/(?:core\/(?:kinds|review\/rules|foreign\/groups)|commands|ports)\/[\w-]+\.tsx?$/;

const imported = /(?:\bfrom|\bimport\(?)\s*'(\.[^']+)'/g;

/** Small files with one reader, a sentence for each: what stands in them belongs beside that. `readers` may be tests. */
export function lonelyFilesIn(sources: readonly Source[], readers: readonly Source[] = sources): string[] {
	const importers = new Map<string, string[]>();
	for (const {path, text} of readers) {
		for (const target of new Set([...text.matchAll(imported)].map(([, target = '']) => target))) {
			const file = posix.join(posix.dirname(path), target);
			importers.set(file, [...(importers.get(file) ?? []), path]);
		}
	}

	return sources.flatMap(({path, text}) => {
		const [only, ...others] = importers.get(path) ?? [];
		const isSmall = text.split('\n').length - 1 < few && !entries.test(path);
		return isSmall && only !== undefined && others.length === 0
			? [`${path} has under ${few} lines and is read by ${only} alone. Move what it holds there.`]
			: [];
	});
}
