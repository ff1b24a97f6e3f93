import {anchorsOf} from '../../markdown/anchor.ts';
import {withoutMarks} from '../../markdown/sections.ts';
import {sectionsIn} from '../place.ts';
import {withoutCode} from '../prose.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

const definition = /^[ \t>]*(?:[-*+]\s+)?\[((?:[^[\]\\]|\\.)+)\]:/gm;

// A text in brackets may hold brackets of its own. What follows a word or another bracket is an index of a list.
// Lengths are limited, so that no text takes long.
const reference = /(?<![\w\])\\])\[(?:[^[\]\\]|\\.|\[[^[\]]*\]){1,300}\]\[((?:[^[\]\\]|\\.){1,300})\](?![[(:])/g;

const toAnchor = /\]\(\s*<?#([^)\s>]{0,300})>?(?:\s+["'(][^\n]*?["')])?\s*\)/g;

const named = /\b(?:name|id)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))|\{\s*:?#([\w-]+)/g;

export const linkDead: Rule = {
	id: 'link-dead',
	code: 'F13',
	promise: 'A link to a place in the document leads somewhere.',
	levels: {own: always('warning'), foreign: always('warning')},
	check(subject) {
		const text = withoutCode(subject.source.text);
		return [...undefinedIn(subject, text), ...deadAnchors(subject, text)];
	},
	good: '# Carts\n\nAs [measured][test], and in [Why](#why-now).\n\n## Why *now*?\n\nWords.\n\n[test]: https://example.org/test\n',
	bad: '# Carts\n\nAs [measured][test], and in [Why](#why-then).\n\n## Why *now*?\n\nWords.\n',
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

function deadAnchors(subject: Subject, text: string): Found[] {
	const links = [...text.matchAll(toAnchor)];
	if (links.length === 0) return [];
	const known = placesIn(subject, text);
	return links.flatMap((found) => {
		const anchor = decoded(found[1] ?? '').toLowerCase();
		if (anchor === '' || anchor === 'top' || known.has(anchor)) return [];
		return [
			{
				start: found.index + found[0].indexOf('#'),
				end: found.index + found[0].indexOf('#') + 1 + (found[1] ?? '').length,
				message: `No heading has the anchor "#${anchor}".`,
				next: 'Link to a heading that there is: its words in lower case, with hyphens between them.',
			},
		];
	});
}

/** Headings within lists and quotations have anchors as well. */
function placesIn({source, root}: Subject, text: string): Set<string> {
	const inner = [...text.matchAll(/^[ \t>]*(?:[-*+>]|\d+[.)])[ \t>]+(#{1,6}[ \t][^\n]*)/gm)].map((found) =>
		withoutMarks(found[1] ?? ''),
	);
	const anchors = anchorsOf([...sectionsIn(root).map(({title}) => title), ...inner]);
	for (const found of source.text.matchAll(named))
		anchors.add((found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').toLowerCase());
	return anchors;
}

function decoded(anchor: string): string {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}
