import {nearest} from '../../text/nearest.ts';
import type {Around} from '../around/around.ts';
import {collectionOf} from '../around/collection.ts';
import {entryOf} from '../around/entry.ts';
import {type Link, linksIn} from '../around/links.ts';
import {isDocument, isTemplate, numberOf} from '../around/number.ts';
import {placesIn, placesInText} from '../around/places.ts';
import {isPageOfSite} from '../around/site.ts';
import {decoded, sourcesOf, type Target, targetOf} from '../around/target.ts';
import {withoutCode} from '../prose.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

const definition = /^[ \t>]*(?:[-*+]\s+)?\[((?:[^[\]\\]|\\.)+)\]:/gm;

// A text in brackets may hold brackets of its own. What follows a word or another bracket is an index of a list.
// Lengths are limited, so that no text takes long.
const reference = /(?<![\w\])\\])\[(?:[^[\]\\]|\\.|\[[^[\]]*\]){1,300}\]\[((?:[^[\]\\]|\\.){1,300})\](?![[(:])/g;

export const linkDead: Rule = {
	id: 'link-dead',
	code: 'F13',
	promise: 'A link leads to a file that is there, and to a heading that it has.',
	levels: {own: always('warning'), foreign: always('warning')},
	check(subject) {
		const {source, frontMatter, around} = subject;
		if (around && isTemplate(around.path)) return [];
		const links = linksIn(source.text);
		const isQuiet = !around || isPageOfSite(source, frontMatter);
		return [
			...undefinedIn(subject, withoutCode(source.text)),
			...deadAnchors(subject, links),
			...(isQuiet ? [] : deadFiles(links, around)),
		];
	},
	good: '# Carts\n\nAs [measured][test], and in [Why](#why-now).\n\n## Why *now*?\n\nAs [Orders](0011-orders.md#speed).\n\n[test]: https://example.org/test\n',
	bad: '# Carts\n\nAs [measured][test], and in [Why](#why-then).\n\n## Why *now*?\n\nAs [Orders](0010-orders.md#speed).\n',
	around: {
		path: 'rfcs/0012-carts.md',
		good: {'rfcs/0011-orders.md': '# Orders\n\n## Speed\n\nWords.\n'},
		bad: {'rfcs/0011-orders.md': '# Orders\n\n## Speed\n\nWords.\n'},
	},
};

/** Names are read in the text itself, since one that stands as code is blanked. */
function undefinedIn({source}: Subject, text: string): Found[] {
	const nameOf = (found: RegExpExecArray, lead: string): string => {
		const at = found.index + found[0].lastIndexOf(lead) + lead.length;
		return plain(source.text.slice(at, at + (found[1] ?? '').length));
	};
	const known = new Set([...text.matchAll(definition)].map((found) => nameOf(found, '[')));
	return [...text.matchAll(reference)].flatMap((found) => {
		const name = nameOf(found, '][');
		if (name === '' || name.startsWith('^') || known.has(name)) return [];
		return [
			{
				start: found.index,
				end: found.index + found[0].length,
				message: `Nothing says where "[${name}]" leads.`,
				expected: `a line "[${name}]: https://..."`,
				next: 'Add this line at the end, or correct the name.',
			},
		];
	});
}

function plain(name: string): string {
	return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function deadAnchors({source, root}: Subject, links: readonly Link[]): Found[] {
	const here = links.filter(({target}) => target.startsWith('#'));
	if (here.length === 0) return [];
	const known = placesIn(source, root, withoutCode(source.text));
	return here.flatMap(({target, start, end}) => {
		const anchor = decoded(target.slice(1)).toLowerCase();
		if (anchor === '' || anchor === 'top' || known.has(anchor)) return [];
		return [{start, end, ...withoutHeading('No heading', anchor)}];
	});
}

function withoutHeading(which: string, anchor: string): {message: string; next: string} {
	return {
		message: `${which} has the anchor "#${anchor}".`,
		next: 'Link to a heading that there is: its words in lower case, with hyphens between them.',
	};
}

function deadFiles(links: readonly Link[], around: Around): Found[] {
	const known = new Map<string, Set<string>>();
	return links.flatMap(({target: written, start, end}) => {
		const target = targetOf(around.path, written);
		if (!target) return [];
		if (isMissing(target, written, around)) return [{start, end, ...missing(target, written, around)}];
		const {path, anchor} = target;
		const text = around.texts.get(path);
		if (anchor === undefined || text === undefined || /^l\d+(?:-l?\d+)?$/.test(anchor)) return [];
		const places = known.get(path) ?? placesInText(text);
		known.set(path, places);
		return places.has(anchor)
			? []
			: [{start, end, ...withoutHeading(`No heading of ${path.split('/').at(-1)}`, anchor)}];
	});
}

/** A path that ends in a slash is one of a site wherever there is no such folder. */
function isMissing({path}: Target, written: string, {there}: Around): boolean {
	if (there.get(path) !== false || /\/(?:[?#]|$)/.test(written)) return false;
	return sourcesOf(path).every((source) => there.get(source) !== true);
}

function missing({path}: Target, written: string, around: Around): {message: string; next: string} {
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
	const near = names.find((each) => isNear(name, each));
	if (near !== undefined) return near;
	const numbered = numberOf(name);
	const same = numbered && collectionOf(names).get(numbered.series)?.get(numbered.number);
	return same?.length === 1 && isDocument(name) ? same[0]?.name : undefined;
}

function isNear(name: string, other: string): boolean {
	const [words, others] = [name, other].map((each) => each.toLowerCase().split(/[-_. ]+/));
	if (!words || words.length !== others?.length) return false;
	const different = words.flatMap((word, index) =>
		word === others[index] ? [] : [[word, others[index] ?? ''] as const],
	);
	return (
		different.length <= 1 && different.every(([word, is]) => !/\d/.test(word + is) && nearest(word, [is]) !== undefined)
	);
}
