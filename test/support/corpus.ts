import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

/** Real documents of other houses lie beside the checkout, or where RFC_CORPUS says; tests skip without them. */
export const corpusFolder = process.env.RFC_CORPUS ?? resolve(import.meta.dirname, '../../../shared/corpus');

export const hasCorpus = existsSync(corpusFolder);

/** The paths of all documents, sorted; the folder's own notes are none. */
export function corpusFiles(): string[] {
	if (!hasCorpus) return [];
	return readdirSync(corpusFolder, {recursive: true, encoding: 'utf8'})
		.filter((name) => name.includes('/') && /\.(?:md|mdx|markdown)$/i.test(name))
		.sort();
}

export function corpusText(name: string): string {
	return readFileSync(join(corpusFolder, name), 'utf8');
}

/** Every nth document, so that the suite stays quick; RFC_CORPUS_ALL=1 takes all of them. */
export function corpusSample(every: number): string[] {
	return corpusFiles().filter((_, index) => process.env.RFC_CORPUS_ALL !== undefined || index % every === 0);
}
