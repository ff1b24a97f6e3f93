import {withoutCode} from '../../markdown/prose.ts';
import {remembering} from '../../text/remembering.ts';

/** Where a link or an image leads, as it is written, by offsets in the text. */
export type DocumentLink = {target: string; start: number; end: number};

// Lengths are limited, so that no text takes long.
const inline =
	/\]\(\s{0,20}(?:<([^<>\r\n]{0,1000})>|((?:[^\s()\\<]|\\.|\((?:[^\s()\\]|\\.){0,300}\)){1,1000}))(?:\s{1,20}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s{0,20}\)/dg;

const definition =
	/^[ \t>]{0,20}(?:[-*+][ \t]{1,4})?\[(?!\^)((?:[^[\]\\]|\\.){1,300})\]:[ \t]{0,20}(?:<([^<>\r\n]{0,1000})>|([^\s<]{1,1000}))(?:[ \t]{1,20}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\([^()\n]{0,300}\)))?[ \t]{0,20}\r?$/dgm;

const label = /\[((?:[^[\]\\]|\\.){1,300})\]/dg;

const element = /<(?:a|img)\b[^<>]{0,500}?\s(?:href|src)\s?=\s?(?:"([^"<>\r\n]{0,1000})"|'([^'<>\r\n]{0,1000})')/dgi;

/** How far a text in brackets reaches at most. */
const longestLabel = 1000;

/** All links and images outside of code and comments, in their order; definitions of references count when one uses them. */
export const linksIn = remembering((text): readonly DocumentLink[] => {
	const bare = withoutCode(text);
	const spans = [
		...[...bare.matchAll(inline)].filter(({index}) => isLabelled(bare, index)).map(({indices}) => spanIn(indices, 1)),
		...definitionsIn(text, bare),
		...[...bare.matchAll(element)].map(({indices}) => spanIn(indices, 1)),
	];
	return spans
		.map(([start, end]) => ({start, end, target: text.slice(start, end)}))
		.toSorted((one, other) => one.start - other.start);
});

type Span = readonly [start: number, end: number];

/** The first group from one on that has matched. */
function spanIn(indices: RegExpIndicesArray | undefined, from: number): Span {
	return indices?.slice(from).find((span) => span !== undefined) ?? [0, 0];
}

/** Whether the bracket that closes there belongs to a link. What follows a word or a bracket is an index of a list. */
function isLabelled(bare: string, close: number): boolean {
	let depth = 0;
	for (let at = close; at >= Math.max(0, close - longestLabel); at--) {
		if (bare[at - 1] === '\\') continue;
		if (bare[at] === ']') depth++;
		else if (bare[at] === '[' && --depth === 0)
			return !/[\w\]\\]$/.test(bare.slice(Math.max(0, at - 1), at)) && !/\n[ \t]*\r?\n/.test(bare.slice(at, close));
	}

	return false;
}

/** Names are read in the text itself, since one that stands as code is blanked. */
function definitionsIn(text: string, bare: string): Span[] {
	const found = [...bare.matchAll(definition)];
	if (found.length === 0) return [];
	const uses = new Map<string, number>();
	for (const {indices} of bare.matchAll(label)) {
		const name = nameAt(text, indices);
		uses.set(name, (uses.get(name) ?? 0) + 1);
	}

	return found.filter(({indices}) => (uses.get(nameAt(text, indices)) ?? 0) > 1).map(({indices}) => spanIn(indices, 2));
}

function nameAt(text: string, indices: RegExpIndicesArray | undefined): string {
	return text
		.slice(...(indices?.[1] ?? [0, 0]))
		.trim()
		.replaceAll(/\s+/g, ' ')
		.toLowerCase();
}
