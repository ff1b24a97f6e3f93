import type {Stage} from '../house/levels.ts';
import {knownStatuses, meaningOf, plainOf} from '../house/status-meaning.ts';
import {lookalikes, type Meaning, statusMeanings} from '../house/status-words.ts';
import {nearest} from '../text/nearest.ts';
import {isOneChangeFrom, isSlipOf} from '../text/slip.ts';

/** What the folders around a file say of it, the nearest one first: `Archive/Rejected/0011.md`, `active-rfcs/0005.md`. */
export function meaningOfFolder(path: string): Meaning | undefined {
	const folders = path.split('/').slice(0, -1).reverse();
	const words = folders.map((folder) => plainOf(folder).replace(/ ?\b(?:rfc|rfd|adr|proposal|design|decision)s?$/, ''));
	return words.flatMap((word) => statusMeanings.get(word) ?? statusMeanings.get(word.replace(/s$/, '')) ?? [])[0];
}

/** The known word that another one may stand for, to ask about; never the opposite of what is written. */
export function nearestStatus(status: string): string | undefined {
	const word = firstWordOf(status);
	const meant = slipInStatus(status) ?? nearest(word, knownStatuses.toReversed());
	return meant === undefined || isOpposite(word, meant) ? undefined : meant;
}

const negating = ['un', 'in', 'im', 'ir', 'dis', 'de', 'non', 're', 'pre', 'mis', 'anti'];

/** Whether one of the two words may be the other with a prefix. */
function isOpposite(word: string, meant: string): boolean {
	if (isSlipOf(meant, word)) return false;
	if (word.endsWith(meant)) return true;
	return negating.some(
		(prefix) =>
			word.startsWith(prefix) !== meant.startsWith(prefix) &&
			(word.startsWith(prefix) || statusMeanings.has(meant.slice(prefix.length))),
	);
}

/** Shorter words are another word with another letter. */
const shortest = 5;

/**
 * The known word in which one slip of the keyboard made the first word of a status; undefined where that is a word of
 * its own, or could be meant for another one.
 */
export function slipInStatus(status: string): string | undefined {
	const typed = firstWordOf(status);
	// A mark within it is a slip of another kind, or none.
	if (/[\p{L}\p{N}]+/u.exec(status)?.[0].toLowerCase() !== typed) return undefined;
	if (typed.length < shortest || meaningOf(status) !== undefined || lookalikes.has(typed)) return undefined;
	const near = knownStatuses.filter((name) => isOneChangeFrom(name, typed));
	if (new Set(near.map((name) => statusMeanings.get(name))).size !== 1) return undefined;
	const meant = near.filter((name) => name.length >= shortest && !name.includes(' ') && isSlipOf(name, typed));
	const [word] = meant;
	return meant.length === 1 && word !== undefined && statusMeanings.get(word) !== 'unclear' ? word : undefined;
}

/**
 * The stage at which a document is looked at; a slip counts as the word that was meant, so that it does not make the
 * review milder. One without a status is a draft, and so is one of which nothing can be told, or that still offers a choice; one that is over is not
 * judged anew.
 */
export function stageOf(status: string | undefined): Stage {
	if (status === undefined || offeredIn(status).length > 0) return 'draft';
	const meaning = meaningOf(markedIn(status) ?? status) ?? meaningOf(slipInStatus(status) ?? '');
	return meaning === undefined || meaning === 'ended' || meaning === 'unclear' ? 'draft' : meaning;
}

/** The known words that a status offers for a choice among them; none where it is one value. */
export function offeredIn(status: string): string[] {
	const parts = status
		.replaceAll(/[[\]{}()<>*_`"']/g, ' ')
		.trim()
		.split(/\s*[|/,]\s*|\s+or\s+/);
	const known = parts.filter((part) => meaningOf(part) !== undefined);
	if (markedIn(status) !== undefined) return [];
	// "Accepted, implemented, released" is one value: all of it means the same.
	const isChoice = known.length >= 3 && new Set(known.map(meaningOf)).size > 1;
	return isChoice || (known.length >= 2 && status.includes('|')) ? known : [];
}

/** The one of a list that is marked as what it is: "Draft | **Approved**", "[ ] Draft / [x] Approved". */
function markedIn(status: string): string | undefined {
	const parts = status.split(/[|/,]/);
	const [marked, ...others] = parts.filter((part) => /\*\*[^*]+\*\*|__[^_]+__|<(?:b|strong|u)>|\[x\]/i.test(part));
	return parts.length > 1 && others.length === 0 ? marked?.replaceAll(/<[^<>]*>|\[x\]/gi, '') : undefined;
}

function firstWordOf(status: string): string {
	return plainOf(status).split(' ')[0] ?? '';
}
