import type {Answers} from '../answers/answers.ts';
import {lineAt, linesAt, type Row} from '../answers/rows.ts';
import {ownLines} from '../markdown/prose.ts';
import {linesOfItem} from './items.ts';
import {wordsIn} from './texts.ts';
import type {Subject} from './types.ts';
import {sectionAround, unreadAround} from './unread.ts';

const lead = '^[\\s>|]*(?:[-*+]\\s+)?[*_]{0,3}';
const tail = '[*_]{0,3}\\s*(?:[:|,]|[-–—]\\s)';

/** A line that speaks against something, behind a label of its own. */
export const against = new RegExp(
	`${lead}(?:negatives?|cons?|contra|minus|against|bad|price|costs?|risks?|drawbacks?|downsides?|disadvantages?|trade-?offs?|nachteile?)${tail}`,
	'imu',
);

/** A line that speaks for something. */
const inFavour = new RegExp(
	`${lead}(?:positives?|pros?|plus|for|good|benefits?|advantages?|upsides?|strengths?|vorteile?)${tail}`,
	'imu',
);

/** What is said of an option by itself, without labels: "Slow indexing, but ...", "#### Cons". */
export const hedged =
	/\b(?:but|however|although|though|unfortunately|slow(?:er|ly)?|hard(?:er)?|expensive|not|no|cannot|can['’]t|lacks?|missing|only|less|adds|costs|loses|cons|drawbacks?|downsides?|disadvantages?|limitations?)\b/i;

/** Whether a line of an option says so behind its first sentence: "Same transaction. Adds 3 ms to each". */
export function isPricedInPassing(option: Answers): boolean {
	const lines = [lineAt(option, 'summary'), ...linesAt(option, 'pros')];
	return lines.some((line) => hedged.test(/(?<=[.;]\s).*/.exec(line)?.[0] ?? ''));
}

/** Whether arguments of an option may stand beside those that were read, in a form of their own. */
export function isWeighedNearby(subject: Subject, path: string, column: 'pros' | 'cons'): boolean {
	const own = ownLines(subject.source.text);
	const label = column === 'cons' ? against : inFavour;
	return linesOfItem(subject, path).some((line) => {
		const section = sectionAround(subject.root, line);
		const isHeaded = section?.heading.first === line;
		return (
			/[\p{L}\p{N}]/u.test(unreadAround(subject, line)) ||
			(isHeaded && own.slice(section.body.first, section.end).some((one) => label.test(one)))
		);
	});
}

/** A name has fewer words. */
const longestName = 12;

/** Whether what is read as the name of an option says more than that, such as a sentence behind it that may argue. */
export function isArguedInName({item}: Row): boolean {
	const name = lineAt(item, 'name');
	return wordsIn(name) > longestName || /[*_]{1,3}\s+\S+\s+\S|[.;]\s+\S+\s+\S/.test(name);
}
