import {isDocument} from '../../house/naming/numbered.ts';
import {type Collection, collectionOf} from './collection.ts';
import {entryOf} from './entry.ts';
import {linksIn} from './links.ts';
import type {Replacement} from './replacements.ts';
import {linkTargetOf, pathFrom} from './target.ts';

/** `RFC 12`, `adr-0012`, `TEP-0012`, or a number that is all there is. */
const numbered = /(?<![\w/.-])([a-z]{2,10})[-_ #]{1,2}(\d{1,6})(?![\w.-]*\w)|^[\s"']*()(\d{1,6})[\s"']*$/gi;

const fileName = /(?<![\w/:.-])(?:[\w.-]{1,100}\/){0,10}[\w.-]{1,100}\.(?:md|markdown)\b/gi;

/** The documents that a replacement names, as paths: those that it links to, else names of files, else numbers. */
export function documentsNamed(
	text: string,
	{start, end, value}: Replacement,
	{path, names}: {path: string; names: readonly string[]},
): string[] {
	const links = linksIn(text).filter((link) => link.start >= start && link.end <= end);
	if (links.length > 0)
		return links.flatMap(({target}) => linkTargetOf(path, target)?.path ?? []).filter((target) => isDocument(target));
	const files = [...value.matchAll(fileName)].map(([name]) => pathFrom(path, name));
	if (files.length > 0) return files;
	const {folder} = entryOf(path);
	const collection = collectionOf(names);
	return [...value.matchAll(numbered)].flatMap(([, series = '', digits, , number]) => {
		const name = nameOf(collection, series.toLowerCase(), Number(digits ?? number));
		if (name === undefined) return [];
		return [[folder, isDocument(name) ? name : `${name}/README.md`].filter((part) => part !== '').join('/')];
	});
}

/** Undefined where none has the number, or several. A collection with names that begin with the number has one series. */
function nameOf(collection: Collection, series: string, number: number): string | undefined {
	const all = [...new Set(['', series])].flatMap((each) => collection.get(each)?.get(number) ?? []);
	const documents = all.filter(({name}) => isDocument(name));
	const [found, ...others] = documents.length > 0 ? documents : all;
	return others.length > 0 ? undefined : found?.name;
}
