import {grouped} from '../../text/grouped.ts';
import type {End} from './ends.ts';
import {isAkin, mentions, nameKey, saidIn} from './words.ts';

/** Where something leads, and whether an answer names it or only speaks of the same. */
export type TraceLink = {path: string; name: string; by: 'reference' | 'words'};

/** Finds among some ends those that others lead to, in the order of the ends. */
export type Finder = {
	/** Those with one of these names. */
	named(names: readonly string[]): TraceLink[];
	/** Those that one of these texts mentions or is akin to. */
	spokenOf(texts: readonly string[]): TraceLink[];
};

/** The ends are looked through once for all that leads to them, not once for each. */
export function finderAmong(ends: readonly End[]): Finder {
	const placed = ends.map((end, place) => ({end, place}));
	const byName = grouped(placed, ({end}) => [nameKey(end.name)]);
	// Whoever mentions an end or is akin to it shares a topic with it.
	const byTopic = grouped(placed, ({end}) => [...end.named.topics, ...end.said.topics]);
	const linksTo = (found: Iterable<(typeof placed)[number]>, by: TraceLink['by']): TraceLink[] =>
		[...new Set(found)].sort((one, other) => one.place - other.place).map(({end: {path, name}}) => ({path, name, by}));
	return {
		named(names) {
			const found = names.flatMap((name) => byName.get(nameKey(name)) ?? []);
			return linksTo(found, 'reference');
		},
		spokenOf(texts) {
			const found = texts.map(saidIn).flatMap((text) => {
				const near = new Set([...text.topics].flatMap((topic) => byTopic.get(topic) ?? []));
				return [...near].filter(({end}) => mentions(text, end.named) || isAkin(text, end.said));
			});
			return linksTo(found, 'words');
		},
	};
}
