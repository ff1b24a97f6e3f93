import type {Stage} from './levels.ts';

/** What a status says: how far along it is, that it is over, or something of which no stage can be told. */
export type Meaning = Stage | 'ended' | 'unclear';

const draft = [
	...['draft', 'wip', 'work in progress', 'in progress', 'in work', 'idea', 'concept', 'sketch', 'stub', 'strawman'],
	...['provisional', 'preliminary', 'tentative', 'prediscussion', 'predraft', 'pre draft', 'draft review'],
	...['returned for revision', 'needs revision', 'revising'],
];

const review = [
	...['review', 'in review', 'under review', 'active review', 'final review', 'public review', 'peer review'],
	...['ready for review', 'awaiting review', 'scheduled for review', 'accepted for review', 'open for review'],
	...[
		'discussion',
		'in discussion',
		'under discussion',
		'active discussion',
		'final comment period',
		'fcp',
		'last call',
	],
	...['proposed', 'proposal', 'submitted', 'candidate', 'open', 'pending', 'voting', 'rfc', 'request for comments'],
	...['publish', 'published', 'experimental', 'preapproved', 'pre approved'],
];

const approved = [
	...['approved', 'accepted', 'agreed', 'ratified', 'adopted', 'decided', 'confirmed', 'endorsed', 'recommended'],
	...[
		'active',
		'effective',
		'in effect',
		'current',
		'final',
		'finalized',
		'finalised',
		'living',
		'stable',
		'committed',
	],
	...['implemented', 'implementable', 'partially implemented', 'awaiting implementation', 'ready for release'],
	...['done', 'complete', 'completed', 'finished', 'merged', 'released', 'landed', 'shipped', 'deployed', 'launched'],
];

const ended = [
	...['rejected', 'declined', 'denied', 'refused', 'disapproved', 'vetoed', 'withdrawn', 'revoked', 'reverted'],
	...['superseded', 'replaced', 'obsolete', 'obsoleted', 'outdated', 'deprecated', 'defunct', 'expired', 'lapsed'],
	...['abandoned', 'stagnant', 'stalled', 'stale', 'inactive', 'dormant', 'dropped', 'discarded', 'shelved', 'dead'],
	...['deferred', 'postponed', 'parked', 'paused', 'suspended', 'on hold'],
	...['closed', 'cancelled', 'canceled', 'removed', 'retired', 'discontinued', 'terminated', 'archived', 'historic'],
	...['historical', 'invalid', 'void', 'duplicate', 'wontfix', 'no longer', 'unmaintained', 'unsupported'],
];

/** Known to readers, and said of a draft as well as of what is built. */
const unclear = [
	...['planned', 'scheduled', 'preview', 'in preview', 'alpha', 'beta', 'prototype', 'reviewed', 'ready', 'reopened'],
	...['frozen', 'blocked'],
	...['unapproved', 'unaccepted', 'unimplemented', 'unfinished', 'unfinalized', 'unstable', 'unreleased', 'unmerged'],
	...['unpublished', 'undecided', 'unresolved', 'unratified', 'uncommitted', 'incomplete', 'inconclusive', 'preferred'],
	...['not', 'never', 'partially', 'partly', 'informational', 'optional'],
];

/** Each known status in lower case, with what it means. */
export const statusMeanings: ReadonlyMap<string, Meaning> = new Map(
	Object.entries({draft, review, approved, ended, unclear}).flatMap(([meaning, names]) =>
		names.map((name) => [name, meaning as Meaning] as const),
	),
);

/** Words of English that a slip in one of them makes, and that are none of them. */
export const lookalikes: ReadonlySet<string> = new Set([
	...['compete', 'competed', 'conformed', 'daft', 'decoded', 'drat', 'drooped', 'lanced', 'lased', 'loving', 'lunched'],
	...['pared', 'rarified', 'relaced', 'retied', 'retried', 'reused', 'revered', 'sable', 'shopped', 'staled'],
]);
