import path from 'node:path';
import {Problem, UsageProblem} from '../../core/errors.ts';
import {collectionFolder} from '../../core/house/naming/file-name.ts';
import {literal} from '../../core/text/escape.ts';
import type {Ports} from '../../ports/world.ts';

/** Which documents count at all; paths are absolute. */
export type Reach = {
	/** False where only some of those that are there count, so that a pattern without any is no mistake. */
	isWhole: boolean;
	/** Those in a folder and below it; undefined when it is none. */
	below(folder: string): Promise<string[] | undefined>;
	has(file: string): Promise<boolean>;
	/** Whether there is anything at a path. */
	isThere(file: string): Promise<boolean>;
};

/** All that are there. */
export function everything({disk}: Ports): Reach {
	// A file that is not there is told when it is read, with what the disk says of it.
	return {isWhole: true, below: (folder) => disk.find(folder), has: async () => true, isThere: async () => true};
}

/**
 * The documents that words on the command line mean: files, folders with all below them, and patterns with stars.
 * Without any, those of the collection. Each once, as paths from `cwd`.
 */
export async function documentsIn(reach: Reach, cwd: string, words: readonly string[]): Promise<string[]> {
	const asked = words.length > 0 ? words : [collectionFolder];
	const found = new Set<string>();
	for (const word of asked) for (const file of await meantBy(reach, cwd, word)) found.add(file);
	return [...found];
}

async function meantBy(reach: Reach, cwd: string, word: string): Promise<string[]> {
	// What a script puts there may be empty, and would mean the whole folder.
	if (word === '') throw new UsageProblem('A path is empty.', {next: 'Name a file, a folder or a pattern.'});
	const inFolder = await reach.below(path.resolve(cwd, word));
	if (inFolder) return inFolder.map((file) => path.relative(cwd, file));
	if (!/[*?]/.test(word)) {
		if (word === collectionFolder) throw noCollection();
		const file = path.resolve(cwd, word);
		if (await reach.has(file)) return [path.normalize(word)];
		if (!(await reach.isThere(file))) throw notThere(word);
		return [];
	}

	const start = word.slice(0, word.search(/[^/]*[*?]/));
	const below = (await reach.below(path.resolve(cwd, start))) ?? [];
	const pattern = patternOf(path.normalize(word));
	const matching = below.map((file) => path.relative(cwd, file)).filter((file) => pattern.test(file));
	if (matching.length > 0 || !reach.isWhole) return matching;
	throw new Problem('No document matches.', {
		seen: word,
		next: 'Name files, folders, or a pattern such as "docs/**/*.md" in quotation marks.',
	});
}

function notThere(word: string): Problem {
	return new Problem(`There is no ${word} here.`, {
		next: `Correct the path. A commit stands behind an equals sign: --changed=${word}`,
	});
}

function noCollection(): Problem {
	return new Problem(`There is no folder ${collectionFolder} here.`, {
		next: 'Name files, folders, or a pattern such as "docs/**/*.md" in quotation marks.',
	});
}

/** `**` stands for any folders, `*` for any name, `?` for one character. */
function patternOf(glob: string): RegExp {
	const source = glob
		.split(/(\*\*[\\/]?|\*|\?)/)
		.map((part) => {
			if (part.startsWith('**')) return '(?:.*[\\\\/])?';
			if (part === '*') return '[^\\\\/]*';
			return part === '?' ? '[^\\\\/]' : literal(part);
		})
		.join('');
	return new RegExp(`^${source}$`);
}
