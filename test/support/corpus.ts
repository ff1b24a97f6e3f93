import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export type RealDocument = {name: string; text: string};

const folder = process.env.RFC_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/**
 * Documents of other houses by their path in the folder that RFC_CORPUS names; none when there is no such
 * folder. The folder's own notes are no documents.
 */
export const corpus: readonly RealDocument[] = existsSync(folder)
	? readdirSync(folder, {recursive: true, encoding: 'utf8'})
			.filter((name) => name.includes(path.sep) && name.endsWith('.md'))
			.toSorted()
			.map((name) => ({name, text: readFileSync(path.join(folder, name), 'utf8')}))
	: [];

/** Every nth of them, so that the suite stays quick; RFC_CORPUS_ALL=1 takes all. */
export function corpusSample(every: number): readonly RealDocument[] {
	return corpus.filter((_, index) => process.env.RFC_CORPUS_ALL !== undefined || index % every === 0);
}
