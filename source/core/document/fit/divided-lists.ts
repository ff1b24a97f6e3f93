import {claimsOf} from '../../lens/read/same-section.ts';
import {plainTitle} from '../../lens/read/title.ts';
import type {Section} from '../../markdown/sections.ts';
import {bullets, eachEntry} from '../../shapes/parts.ts';
import type {SectionPattern} from '../../template/patterns.ts';

/** What a heading calls the bullets that begin with a word: `Positive Consequences` has those of `Good, because`. */
const words: readonly {start: RegExp; heading: RegExp}[] = [
	{start: /^good\b/i, heading: /^(?:positive|good)\b/},
	{start: /^neutral\b/i, heading: /^neutral\b/},
	{start: /^bad\b/i, heading: /^(?:negative|bad)\b/},
];

/** A list of several kinds of bullets, where a document has a section for each kind in its place. */
export function withDividedLists(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
): readonly SectionPattern[] {
	const claims = claimsOf(patterns, sections);
	const found = new Set(claims.values());
	const unknown = sections.filter((section) => !claims.has(section));
	return patterns.flatMap((pattern) => {
		const [list, ...others] = pattern.body;
		if (found.has(pattern) || list?.type !== 'list' || others.length > 0 || pattern.repeat) return [pattern];
		const name = plainTitle(pattern.heading.start);
		const parts = list.entries.flatMap(({each, line}) => {
			const heading = words.find(({start}) => start.test(line.start))?.heading;
			const own = unknown.find(({title}) => heading?.test(plainTitle(title)) && plainTitle(title).endsWith(name));
			return each && own ? [partOf(own, pattern, each)] : [];
		});
		return parts.length > 1 ? parts : [pattern];
	});
}

function partOf(
	{title, level}: Section,
	pattern: SectionPattern,
	slot: Parameters<typeof eachEntry>[1],
): SectionPattern {
	return {
		...pattern,
		level,
		heading: {start: title, pieces: [], end: ''},
		also: [],
		body: [bullets([eachEntry('', slot)])],
	};
}
