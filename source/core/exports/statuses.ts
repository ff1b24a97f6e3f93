import {type Page, pageOf} from '../analysis/first-page/page.ts';
import {knownWordOf, meaningOf} from '../house/status-meaning.ts';
import {offeredIn, stageOf} from '../review/status.ts';
import type {Handed} from './types.ts';

/** What is over after it has been in force; what never was has no word among these three. */
const replaced = new Set([
	...['superseded', 'replaced', 'obsolete', 'obsoleted', 'outdated', 'deprecated', 'defunct', 'expired', 'lapsed'],
	...['reverted', 'revoked', 'removed', 'retired', 'discontinued', 'archived', 'historic', 'historical'],
	...['no longer', 'unmaintained', 'unsupported'],
]);

/** A status in the three words of a record of decisions; null where none of them says the same. */
export function adrStatus(status: string): 'proposed' | 'accepted' | 'deprecated' | null {
	if (status === '' || offeredIn(status).length > 0) return null;
	const meaning = meaningOf(status);
	if (meaning === 'ended') return replaced.has(knownWordOf(status) ?? '') ? 'deprecated' : null;
	if (meaning === 'draft') return 'proposed';
	const stage = stageOf(status);
	if (stage === 'approved') return 'accepted';
	return stage === 'review' ? 'proposed' : null;
}

/** How far along what a document proposes is: asked about, agreed on, built, or over without that. */
export type WorkStage = 'open' | 'agreed' | 'completed' | 'ended';

/** Statuses by which what was agreed on has come to its users. */
const built = /^(?:implemented|done|completed?|finished|released|landed|shipped|deployed|launched)$/;

export function workStageOf(status: string): WorkStage {
	if (offeredIn(status).length > 0) return 'open';
	if (meaningOf(status) === 'ended') return 'ended';
	if (built.test(knownWordOf(status) ?? '')) return 'completed';
	return stageOf(status) === 'approved' ? 'agreed' : 'open';
}

/** The words by which the first page tells these stages, whatever a house calls them. */
const ownWord: Readonly<Record<WorkStage, string>> = {
	open: '',
	agreed: 'Approved',
	completed: 'Implemented',
	ended: 'Closed',
};

/** What the lines for people are made from. */
export function pageOfHanded({answers, status}: Handed): Page {
	return pageOf({...answers, status: ownWord[workStageOf(status)]}, {});
}
