import {saidIn} from '../analysis/traceability/words.ts';
import {ownText} from '../markdown/prose.ts';
import {numberWords} from '../text/number-words.ts';

/** A sentence that says after how many days something goes, or how long it has to stay; its offset, and its line from 0. */
export type Retention = {days: number; isKept: boolean; span: string; text: string; start: number; line: number};

const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const duration = new RegExp(
	`(?<![\\p{L}\\p{N}.,-])(\\d{1,4}|${[...numberWords.slice(1), ...tens].join('|')})[ -](hour|day|week|month|year)s?(?!\\p{L})`,
	'giu',
);

/** What each of them has; few lines do. */
const unit = /[ -](?:hour|day|week|month|year)/i;

const daysOfUnit: Readonly<Record<string, number>> = {hour: 1 / 24, day: 1, week: 7, month: 30, year: 365};

const going =
	/(?<!\p{L})(?:deleted?|deletes|purged?|erased?|removed?|wiped?|dropped|destroyed|discarded|anonymi[sz]ed)(?!\p{L})/iu;

const staying = /(?<!\p{L})(?:kept|keep|retained?|preserved?|stored|held|available|remain)(?!\p{L})/iu;

/** That it has to stay so long, and not only does. */
const bound =
	/(?<!\p{L})(?:must|shall|(?:is|are) to be|ha(?:s|ve) to|oblig\p{L}*|requir\p{L}*|demand\p{L}*|(?:not?|no event|never) less than|at least|minimum)(?!\p{L})/iu;

/** A place of its own, where it stays when it has gone from another. */
const apart =
	/(?<!\p{L})(?:archives?|archived|cold|backups?|tapes?|copy|copies|offline|elsewhere|aggregat\p{L}*|warehouse|object storage)(?!\p{L})/iu;

const denied = /(?<!\p{L})(?:not(?! less)|need not|no longer|unless|except|never(?! less)|until|instead)(?!\p{L})/iu;

/** Such sentences of a document, each with one duration alone. */
export function retentionsIn(text: string): Retention[] {
	let start = 0;
	return ownText(text)
		.split('\n')
		.flatMap((line, index) => {
			const from = start;
			start += line.length + 1;
			if (!unit.test(line)) return [];
			return [...line.matchAll(/[^.;!?]+(?:[.!?](?=\S)[^.;!?]*)*/g)].flatMap((sentence): Retention[] => {
				const said = retentionOf(sentence[0]);
				return said ? [{...said, text: sentence[0], start: from + sentence.index, line: index}] : [];
			});
		});
}

function retentionOf(sentence: string): Pick<Retention, 'days' | 'isKept' | 'span'> | undefined {
	const [only, other] = [...sentence.matchAll(duration)];
	if (!only || other || denied.test(sentence)) return undefined;
	const [span, number = '', unit = ''] = only;
	const days = valueOf(number.toLowerCase()) * (daysOfUnit[unit.toLowerCase()] ?? 0);
	if (going.test(sentence)) return {days, isKept: false, span};
	return staying.test(sentence) && bound.test(sentence) ? {days, isKept: true, span} : undefined;
}

function valueOf(number: string): number {
	if (/\d/.test(number)) return Number(number);
	const value = numberWords.indexOf(number);
	return value < 0 ? (tens.indexOf(number) + 2) * 10 : value;
}

/** Words of such sentences that say nothing of what goes or stays. */
const usual =
	/^(?:day|hour|week|month|year|kept|keep|retain|retention|delet|delete|purg|purge|eras|erase|remov|remove|stor|store|available|period|data|automatically|latest|record)$/;

const fewestShared = 2;

/** Whether what one says to go is what the other says to stay, in the same place, as far as words tell. */
export function areOfSame(gone: Retention, kept: Retention): boolean {
	if (apart.test(kept.text)) return false;
	const [one, other] = [gone, kept].map(({text}) => saidIn(text).topics);
	const shared = [...(one ?? [])].filter((topic) => other?.has(topic) && !usual.test(topic));
	return shared.length >= fewestShared;
}
