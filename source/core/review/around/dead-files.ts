import {isDocument, numberOf} from '../../house/naming/numbered.ts';
import {sectionsOf} from '../../markdown/sections.ts';
import {sourceOf} from '../../markdown/source.ts';
import {nearest} from '../../text/nearest.ts';
import type {Found} from '../types.ts';
import type {Around} from './around.ts';
import {collectionOf} from './collection.ts';
import {entryOf} from './entry.ts';
import type {DocumentLink} from './links.ts';
import {meantPlace} from './meant-place.ts';
import {isPlaceOnGitiles, placesInText} from './places.ts';
import {decoded, type LinkTarget, linkTargetOf, sourcesOf} from './target.ts';

/** In a folder with more, a search for each of its thousands of links would take too long. */
const mostNames = 1000;

const shortestWord = 4;

/** Links to files that are not there, and to places that they do not have. */
export function deadFiles(links: readonly DocumentLink[], around: Around): Found[] {
	const known = new Map<string, Set<string>>();
	return links.flatMap(({target: written, start, end}) => {
		const target = linkTargetOf(around.path, written);
		if (!target) return [];
		if (isMissing(target, written, around)) return [{start, end, ...missing(target, written, around)}];
		const {path, anchor} = target;
		const text = around.texts.get(path);
		if (anchor === undefined || text === undefined || /^l\d+(?:-l?\d+)?$/.test(anchor)) return [];
		const places = known.get(path) ?? placesInText(text);
		known.set(path, places);
		if (places.has(anchor) || isPlaceOnGitiles(anchor, sectionsOf(sourceOf(text)))) return [];
		const found = {start, end, ...noHeading(`No heading of ${path.split('/').at(-1)}`, anchor)};
		const meant = meantPlace(anchor, places);
		return [meant === undefined ? found : {...found, next: `Did you mean #${meant}?`}];
	});
}

/** A path that ends in a slash is one of a site wherever there is no such folder. */
function isMissing({path}: LinkTarget, written: string, {there}: Around): boolean {
	if (there.get(path) !== false || /\/(?:[?#]|$)/.test(written)) return false;
	return sourcesOf(path).every((source) => there.get(source) !== true);
}

function missing({path}: LinkTarget, written: string, around: Around): {message: string; next: string} {
	const message = `"${decoded(written)}" is not there.`;
	if (/^(?:www\.|[\w-]+\.(?:com|org|net|io|dev)\b)/i.test(written))
		return {message, next: 'Begin with "https://" if it is an address on the web.'};
	const meant = meantBy(path, around);
	return {message, next: meant === undefined ? 'Correct the path, or take the link out.' : `Did you mean ${meant}?`};
}

/** A name beside the document that differs in letters of one word, or the one with the same number. */
function meantBy(path: string, {path: own, names}: Around): string | undefined {
	const {folder} = entryOf(own);
	const name = path.split('/').at(-1) ?? '';
	if (path !== [folder, name].filter((part) => part !== '').join('/')) return undefined;
	const near = names.length > mostNames ? [] : names.filter((each) => isNear(name, each));
	const meant = near.find((each) => each.toLowerCase() === name.toLowerCase()) ?? near[0];
	if (meant !== undefined) return meant;
	const numbered = numberOf(name);
	const same = numbered && collectionOf(names).get(numbered.series)?.get(numbered.number);
	return numbered && numbered.digits.length > 2 && same?.length === 1 && isDocument(name) ? same[0]?.name : undefined;
}

function isNear(name: string, other: string): boolean {
	const [words, others] = [name, other].map((each) => each.toLowerCase().split(/[-_. ]+/));
	if (!words || words.length !== others?.length) return false;
	const different = words.flatMap((word, index) => {
		const is = others[index] ?? '';
		return word === is ? [] : [{word, is}];
	});
	return different.length <= 1 && different.every(({word, is}) => isMistyped(word, is));
}

/** In short words and numbers, another letter is another word. */
function isMistyped(word: string, is: string): boolean {
	return word.length >= shortestWord && !/\d/.test(word + is) && nearest(word, [is]) !== undefined;
}

/** What is said of a link to a place that is not there. */
export function noHeading(which: string, anchor: string): {message: string; next: string} {
	return {
		message: `${which} has the anchor "#${anchor}".`,
		next: 'Link to a heading that there is: its words in lower case, with hyphens between them.',
	};
}
