import {isTemplate} from '../../house/naming/numbered.ts';
import {type FrontMatter, keysOf} from '../../markdown/front-matter.ts';
import {openEndOf} from '../../markdown/open-end.ts';
import {withoutCode} from '../../markdown/prose.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import {lineAtOffset, type Source} from '../../markdown/source.ts';
import {grouped} from '../../text/grouped.ts';
import {deadFiles, noHeading} from '../around/dead-files.ts';
import {type DocumentLink, linksIn} from '../around/links.ts';
import {meantPlace} from '../around/meant-place.ts';
import {isPlaceOnGitiles, placesIn} from '../around/places.ts';
import {decoded} from '../around/target.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

const definition = /^[ \t>]*(?:[-*+]\s+)?\[((?:[^[\]\\]|\\.)+)\]:/gm;

// A text in brackets may hold brackets of its own. What follows a word or another bracket is an index of a list.
// Lengths are limited, so that no text takes long.
const reference = /(?<![\w\])\\])\[(?:[^[\]\\]|\\.|\[[^[\]]*\]){1,300}\]\[((?:[^[\]\\]|\\.){1,300})\](?![[(:])/g;

export const linkDead: Rule = {
	id: 'link-dead',
	code: 'F13',
	promise: 'A link leads to a file that is there, and to a heading that it has.',
	about: 'any text',
	levels: {own: always('warning'), foreign: always('warning')},
	check(subject) {
		const {source, frontMatter, around} = subject;
		if (around && isTemplate(around.path)) return [];
		const links = linksIn(source.text);
		const text = withoutCode(source.text);
		const defined = new Set([...text.matchAll(definition)].map((found) => nameOf(subject, found, '[')));
		const isQuiet = !around || isPageOfSite(source, frontMatter);
		const anchors = deadAnchors(subject, links);
		// What an open code block swallows is there for the author; the block is told by itself.
		const isCut = anchors.length > 0 && openEndOf(source) !== undefined;
		return oncePerTarget([
			...undefinedIn(subject, defined, text),
			...(isCut ? [] : anchors),
			...(isQuiet ? [] : deadFiles(links, around).map((found) => bracketed(found, links, defined))),
		]);
	},
	fixes: 'corrects the signs between the words of an anchor, where one heading has the same words and numbers',
	good: '# Carts\n\nAs [measured][test], and in [Why](#why-now).\n\n## Why *now*?\n\nAs [Orders](0011-orders.md#speed).\n\n[test]: https://example.org/test\n',
	bad: '# Carts\n\nAs [measured][test], and in [Why](#why-then).\n\n## Why *now*?\n\nAs [Orders](0010-orders.md#speed).\n',
	around: {
		path: 'rfcs/0012-carts.md',
		good: {'rfcs/0011-orders.md': '# Orders\n\n## Speed\n\nWords.\n'},
		bad: {'rfcs/0011-orders.md': '# Orders\n\n## Speed\n\nWords.\n'},
	},
};

/** What is dead in many links is mended in one place, or in all of them in the same way. */
function oncePerTarget(found: readonly Found[]): Found[] {
	const alike = grouped(found, ({message, fix, start}) => [fix ? start : message]);
	return [...alike.values()].flatMap((some) => {
		const [first] = some;
		if (!first || some.length < 2) return some;
		return [{...first, message: first.message.replace(/\.$/, `; ${some.length} links lead there.`)}];
	});
}

/** A name is read in the text itself, since one that stands as code is blanked. */
function nameOf({source}: Subject, found: RegExpExecArray, lead: string): string {
	const at = found.index + found[0].lastIndexOf(lead) + lead.length;
	return plain(source.text.slice(at, at + (found[1] ?? '').length));
}

function undefinedIn(subject: Subject, defined: ReadonlySet<string>, text: string): Found[] {
	return [...text.matchAll(reference)].flatMap((found) => {
		const name = nameOf(subject, found, '][');
		if (name === '' || name.startsWith('^') || defined.has(name)) return [];
		const advice = {
			expected: `a line "[${name}]: https://..."`,
			next: 'Add this line at the end, or correct the name.',
		};
		return [
			{
				start: found.index,
				end: found.index + found[0].length,
				message: `Nothing says where "[${name}]" leads.`,
				...(isHeading(subject, name) ? {next: `The heading is there: write (${name}), in round brackets.`} : advice),
			},
		];
	});
}

function isHeading({source, root}: Subject, name: string): boolean {
	return name.startsWith('#') && placesIn(source, root, withoutCode(source.text)).has(name.slice(1));
}

/** What the document defines leads there from square brackets only. */
function bracketed(found: Found, links: readonly DocumentLink[], defined: ReadonlySet<string>): Found {
	const target = links.find(({start}) => start === found.start)?.target ?? '';
	if (!defined.has(plain(target))) return found;
	return {...found, next: `The document says where "[${target}]" leads: put it in square brackets.`};
}

function plain(name: string): string {
	return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function deadAnchors({source, root}: Subject, links: readonly DocumentLink[]): Found[] {
	const isForAnother = textsForOthers(root);
	const here = links.filter(({target, start}) => target.startsWith('#') && !isForAnother(lineAtOffset(source, start)));
	if (here.length === 0) return [];
	const known = placesIn(source, root, withoutCode(source.text));
	const byLetters = grouped(known, (place) => [lettersOf(place)]);
	return here.flatMap(({target, start, end}) => {
		const written = decoded(target.slice(1));
		const anchor = written.toLowerCase();
		if (anchor === '' || anchor === 'top' || known.has(anchor) || isPlaceOnGitiles(anchor, root)) return [];
		const meant = spelledOtherwise(anchor, byLetters);
		const {message, next} = noHeading('No heading', written);
		const near = meant === undefined ? meantPlace(anchor, known) : undefined;
		if (meant === undefined) return [{start, end, message, next: near === undefined ? next : `Did you mean #${near}?`}];
		const fix = isRightElsewhere(anchor, meant) ? {} : {fix: {text: `#${meant}`}};
		return [{start, end, message, next: `Did you mean #${meant}?`, ...fix}];
	});
}

/** The one place whose anchor has the same letters and digits, and other signs between them. */
function spelledOtherwise(anchor: string, byLetters: ReadonlyMap<string, readonly string[]>): string | undefined {
	const letters = lettersOf(anchor);
	const [meant, ...others] = byLetters.get(letters) ?? [];
	return letters !== '' && others.length === 0 ? meant : undefined;
}

/** Other sites write one hyphen where GitHub writes several, so that such a link leads somewhere there. */
function isRightElsewhere(anchor: string, meant: string): boolean {
	return meant.replaceAll(/-+/g, '-').replaceAll(/^-|-$/g, '') === anchor;
}

/** Between two digits a sign counts: the first of "1.0" and "10" is a version, and the other a number. */
function lettersOf(text: string): string {
	return text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/(?<!\p{N})-|-(?!\p{N})/gu, '');
}

/** Keys by which generators of sites lay out a page. */
const siteKeys =
	/^(?:layout|permalink|redirect_from|nav_order|nav_exclude|sidebar_\w+|linktitle|weight|menu|aliases|url)$/i;

/** Whether a document is the source of a page, so that its links are resolved where the site puts it. */
function isPageOfSite(source: Source, frontMatter: FrontMatter | undefined): boolean {
	return (
		keysOf(source, frontMatter).some((key) => siteKeys.test(key)) ||
		/\{\{[<%]|\{%-? (?:link|post_url) /.test(source.text)
	);
}

/** Headings above words that are to be put into another text, with the links that lead somewhere there. */
const forAnother =
	/^(?:(?:proposed|new|revised|updated|resulting|suggested)\s(?:\w{1,20}\s)?(?:text|wording|language|docs|documentation|spec(?:ification)?)|(?:text|wording)\schanges|(?:changes|additions|amendments|edits)\sto\s(?:the\s)?(?:\w{1,20}\s)?(?:spec(?:ification)?s?|docs|documentation|standard|readme|reference|handbook|guide)|(?:spec(?:ification)?s?|docs|documentation)\.?\s(?:text\s)?(?:changes|additions|amendments))\b/i;

/** Whether a line stands below a heading that announces text for another document: "Spec. Changes". */
function textsForOthers(root: Section): (line: number) => boolean {
	const sections = sectionsIn(root).filter(({title}) => forAnother.test(title.trim()));
	return (line) => sections.some(({heading, end}) => heading.first <= line && line < end);
}
