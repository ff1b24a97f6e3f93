import type {Conflict} from '../../core/edit/conflict.ts';
import {conflictRows, differenceRows, type ReadingRow} from '../../flow/selectors/reading.ts';
import type {SessionState} from '../../flow/state/state.ts';
import type {Comparison, Settling} from '../../flow/state/writing.ts';
import {comparisonTitle, differenceSummary} from '../../flow/view/comparison.ts';
import {conflictTitle, waysOut} from '../../flow/view/settling.ts';
import {overWords} from '../../words/lines/panels.ts';
import {widest} from './widest.ts';

/** The file exists, or did: what writing would change, and the question whether to. */
export function comparisonLines(comparison: Comparison): string[] {
	const {existing, difference} = comparison;
	const isGone = existing === undefined;
	return [
		overWords.changes(comparisonTitle(comparison), differenceSummary(difference)),
		...differenceRows(difference, widest).map(rowWords),
		overWords.replace(isGone),
	];
}

/** The file and the draft have other answers to the same question: both, and what can be chosen. */
export function settlingLines({settling}: SessionState): string[] {
	const conflict = settling?.conflicts[settling.index];
	if (!settling || !conflict) return [];
	return [
		overWords.conflict(settling.index + 1, settling.conflicts.length, conflictTitle(conflict, settling.target)),
		...conflictRows(conflict, widest).map(rowWords),
		overWords.whichOne(choices(conflict)),
	];
}

export function settlingPrompt({conflicts, index}: Settling): string {
	return `${conflicts[index]?.ways.join(', ') ?? ''}: `;
}

function choices(conflict: Conflict): string {
	const ways = waysOut(conflict).map(({way, text}) => `${way}: ${text}`);
	return overWords.ways(ways.join('; '));
}

const words: Readonly<Record<ReadingRow['is'], string>> = {
	title: '',
	same: overWords.same,
	added: overWords.added,
	removed: overWords.removed,
	fold: '',
};

/** The sign that stands first on a screen, as a word. */
function rowWords({is, text}: ReadingRow): string {
	if (is === 'title') return `${text.replaceAll(' › ', ', ')}:`;
	if (is === 'fold') return `(${text.replace('⋯', '').replaceAll(/[()]/g, '').trim()})`;
	return `${words[is]}${text.slice(2)}`;
}
