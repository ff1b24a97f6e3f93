import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import {literal} from '../../core/text/escape.ts';
import type {Ports} from '../../ports/world.ts';

/** The folder of documents, as long as nothing else is named. */
const collection = 'rfcs';

/** Which documents count at all; paths are absolute. */
export type Reach = {
	/** False where only some of those that are there count, so that a pattern without any is no mistake. */
	isWhole: boolean;
	/** Those in a folder and below it; undefined when it is none. */
	below(folder: string): Promise<string[] | undefined>;
	has(file: string): Promise<boolean>;
};

/** All that are there. */
export function everything({disk}: Ports): Reach {
	return {isWhole: true, below: (folder) => disk.find(folder), has: async () => true};
}

/**
 * The documents that words on the command line mean: files, folders with all below them, and patterns with stars.
 * Without any, those of the collection. Each once, as paths from `cwd`.
 */
export async function documentsIn(reach: Reach, cwd: string, words: readonly string[]): Promise<string[]> {
	const asked = words.length > 0 ? words : [collection];
	const found = new Set<string>();
	for (const word of asked) for (const file of await meantBy(reach, cwd, word)) found.add(file);
	return [...found];
}

async function meantBy(reach: Reach, cwd: string, word: string): Promise<string[]> {
	const inFolder = await reach.below(path.resolve(cwd, word));
	if (inFolder) return inFolder.map((file) => path.relative(cwd, file));
	if (!/[*?]/.test(word)) {
		if (word === collection) throw noCollection();
		return (await reach.has(path.resolve(cwd, word))) ? [path.normalize(word)] : [];
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

function noCollection(): Problem {
	return new Problem(`There is no folder ${collection} here.`, {
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
