import {conceptOf} from '../shapes/concepts.ts';
import type {SectionPattern} from '../template/patterns.ts';

/** Concepts in the order in which documents of the field usually have them; those of one line in any order. */
const usual: readonly (readonly string[])[] = [
	['Summary'],
	['Motivation'],
	['Goals'],
	['Non-goals'],
	['Current state'],
	['Proposal', 'Data model and API', 'Security', 'Performance', 'Cost', 'Compatibility'],
	['Alternatives', 'Do-nothing option', 'Drawbacks'],
	['Prior art'],
	['Phases', 'Rollout', 'Test plan', 'Teaching'],
	['Rollback'],
	['Risks'],
	['Metrics'],
	['Open questions'],
	['Future work'],
	['History'],
	['References'],
];

function rankOf(concept: string | undefined): number | undefined {
	const rank = usual.findIndex((names) => concept !== undefined && names.includes(concept));
	return rank < 0 ? undefined : rank;
}

/** Where a new section goes among the others: after the last that usually precedes it, before the next that follows. */
export function placeFor(concept: string, siblings: readonly SectionPattern[], level: number): number {
	const own = rankOf(concept) ?? usual.length;
	const ranks = siblings.map(({heading}) => rankOf(conceptOf(heading.start)?.name));
	const after = ranks.findLastIndex((rank) => rank !== undefined && rank <= own) + 1;
	const at = siblings.findIndex(
		(section, index) =>
			index >= after &&
			section.level <= level &&
			(after === 0 ? ranks[index] !== undefined : (ranks[index] ?? -1) > own),
	);
	return at < 0 ? siblings.length : at;
}

/** In the order in which sections for them usually stand. */
export function byUsualOrder(one: {concept: string}, other: {concept: string}): number {
	return (rankOf(one.concept) ?? usual.length) - (rankOf(other.concept) ?? usual.length);
}
