import {execFileSync} from 'node:child_process';
import {appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {documentOf} from './documents.ts';

/** A folder of documents, with their paths from it and how long they are together. */
export type Collection = {folder: string; files: readonly string[]; kilobytes: number};

/** Real documents from the folder in RFC_CORPUS; else those of the shipped examples, and some made of many parts. */
export function texts(): string[] {
	const corpus = process.env.RFC_CORPUS;
	const found = markdownIn(corpus ?? 'templates/examples');
	return corpus === undefined ? [...found, ...[4, 10, 14, 25].map((size) => documentOf(size * 1000))] : found;
}

function markdownIn(folder: string): string[] {
	return readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((name) => name.endsWith('.md'))
		.sort()
		.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** Makes a folder of so many documents, a hundred in each folder below it; no two are the same. */
export function collectionIn(folder: string, count: number): Collection {
	const from = texts();
	let characters = 0;
	const files = Array.from({length: count}, (_, index) => {
		const file = join(String(Math.floor(index / 100)).padStart(3, '0'), `${String(index + 1).padStart(5, '0')}-one.md`);
		const text = `${from[index % from.length]}\nThis is number ${index + 1}.\n`;
		mkdirSync(dirname(join(folder, file)), {recursive: true});
		writeFileSync(join(folder, file), text);
		characters += Buffer.byteLength(text);
		return file;
	});
	return {folder, files, kilobytes: characters / 1000};
}

/** Makes a repository of it in which everything is committed. */
export function commit({folder}: Collection): void {
	const git = (...words: string[]) =>
		execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', ...words], {cwd: folder});
	git('init', '--quiet');
	git('add', '.');
	git('commit', '--quiet', '--message', 'All');
}

/** Changes so many of its documents, spread over all folders. */
export function change({folder, files}: Collection, count: number): void {
	for (let index = 0; index < count; index++) {
		const file = files[Math.floor((index * files.length) / count)] ?? '';
		appendFileSync(join(folder, file), '\nOne line more.\n');
	}
}
