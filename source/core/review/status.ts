import {nearest} from '../text/nearest.ts';
import type {Stage} from './types.ts';

/** Words for how far along a document is, as houses use them, by what they mean. */
const words: Readonly<Record<Stage | 'ended', readonly string[]>> = {
	draft: [
		'draft',
		'wip',
		'work in progress',
		'idea',
		'provisional',
		'prediscussion',
		'predraft',
		'pre draft',
		'stub',
		'strawman',
	],
	review: [
		'review',
		'in review',
		'under review',
		'proposed',
		'proposal',
		'discussion',
		'in discussion',
		'open',
		'pending',
		'final comment period',
		'fcp',
		'last call',
		'rfc',
		'publish',
		'published',
		'ready for review',
		'awaiting review',
		'experimental',
	],
	approved: [
		'approved',
		'accepted',
		'active',
		'implemented',
		'implementable',
		'final',
		'done',
		'complete',
		'completed',
		'merged',
		'adopted',
		'released',
		'landed',
		'living',
		'stable',
		'committed',
		'recommended',
		'ready for release',
		'ratified',
		'agreed',
	],
	ended: [
		'rejected',
		'declined',
		'withdrawn',
		'superseded',
		'deprecated',
		'obsolete',
		'replaced',
		'abandoned',
		'stagnant',
		'deferred',
		'postponed',
		'closed',
		'cancelled',
		'canceled',
		'expired',
		'removed',
		'discontinued',
		'defunct',
		'archived',
	],
};

const known = new Map(
	Object.entries(words).flatMap(([meaning, names]) => names.map((name) => [name, meaning as Stage | 'ended'] as const)),
);

/** What a status means; undefined when it begins with none of the known words. "Implemented (Swift 3)" is known. */
export function meaningOf(status: string): Stage | 'ended' | undefined {
	const plain = plainOf(status);
	const names = [...known.keys()].filter((name) => plain === name || plain.startsWith(`${name} `));
	const longest = names.toSorted((one, other) => other.length - one.length)[0];
	return longest === undefined ? undefined : known.get(longest);
}

/** The known word that a mistyped status most likely is. */
export function nearestStatus(status: string): string | undefined {
	return nearest(plainOf(status).split(' ')[0] ?? '', [...known.keys()]);
}

/**
 * The stage at which a document is looked at; a misspelt status counts as what is most likely meant, so that no slip
 * makes the review milder. One without a status is a draft, one that is over is not judged anew.
 */
export function stageOf(status: string | undefined): Stage {
	const meaning = status === undefined ? 'draft' : (meaningOf(status) ?? meaningOf(nearestStatus(status) ?? ''));
	return meaning === undefined || meaning === 'ended' ? 'draft' : meaning;
}

function plainOf(status: string): string {
	return status
		.toLowerCase()
		.replaceAll(/[*_`"']/g, '')
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
