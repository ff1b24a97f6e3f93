import type {Answers, Marks} from '../../answers/answers.ts';
import {itemsAt} from '../../answers/answers.ts';
import {lineAgainst} from './against.ts';
import {because} from './because.ts';
import {decided, objected} from './decided.ts';
import {ended, priceOfLeaving} from './ended.ts';
import {gravestGaps} from './gaps.ts';
import {leftToAnswer} from './open.ts';
import {outcome} from './outcome.ts';
import {type Page, pageOf} from './page.ts';
import {price} from './price.ts';
import {wordCount} from './sentences.ts';
import {toAgree} from './to-agree.ts';
import {toDecide} from './to-decide.ts';
import {lastStep, type PageLine, type PageStage, type Step} from './types.ts';
import {isReservationTold, untested} from './untested.ts';
import {wouldTurn} from './would-turn.ts';

/** The words of all lines with their labels, but that of the questions; more are not taken in at one look. */
export const mostWords = 110;

/**
 * What a reviewer has to know first, computed from the answers: a line each, none without ground, and no more than
 * `mostWords` words beside the open questions. None while there is nothing to decide.
 */
export function firstPage(answers: Answers, marks: Marks = {}): readonly PageLine[] {
	const page = pageOf(answers, marks);
	const isNothing =
		itemsAt(answers, 'options').length < 2 && !page.main.selected && itemsAt(answers, 'decisions').length === 0;
	if (isNothing) return [];
	for (let step: Step = 0; ; step++) {
		const found = lines[page.stage].flatMap((line) => line(page, step) ?? []);
		if (step === lastStep || wordsOf(found) <= mostWords) return found;
	}
}

/** Whether a block is such a list, whatever its lines say. */
export function isFirstPage(block: string): boolean {
	return block
		.split('\n')
		.every((line) => labels.has(/^[-*+] \*\*([^*]+?)(?: on \d{4}-\d\d-\d\d)?\*\*: /.exec(line)?.[1] ?? ''));
}

const labels = new Set([
	'To decide',
	'Decided',
	'Outcome',
	'Because',
	'Price',
	'Against',
	'Untested',
	'To agree',
	'Agreed',
	'Objected',
	'Rejected',
	'Withdrawn',
	'Deferred',
	'Superseded',
	'Closed',
	'Open',
	'Would turn it',
	'Missing',
	'Not recorded',
]);

/** The lines as a list, as they stand in the document; undefined where there are none. */
export function firstPageText(answers: Answers, marks: Marks = {}): string | undefined {
	const found = firstPage(answers, marks);
	return found.length === 0 ? undefined : found.map(({label, text}) => `- **${label}**: ${text}`).join('\n');
}

type Line = (page: Page, step: Step) => PageLine | undefined;

const opposed: Line = (page, step) => lineAgainst(page, step, isReservationTold(page));

/** The lines of each stage, in their order. */
const lines: Readonly<Record<PageStage, readonly Line[]>> = {
	open: [toDecide, because, price, opposed, untested, toAgree, leftToAnswer, wouldTurn, missing],
	decided: [decided, because, price, opposed, untested, objected, wouldTurn, missing],
	done: [decided, because, outcome, opposed, missing],
	ended: [ended, priceOfLeaving, opposed, untested, objected, wouldTurn, missing],
};

function missing(page: Page, step: Step): PageLine | undefined {
	const gaps = gravestGaps(page).slice(0, step >= 4 ? 2 : step >= 2 ? 3 : 4);
	const text = gaps.join('; ');
	if (text === '') return undefined;
	return {
		label: page.stage === 'open' ? 'Missing' : 'Not recorded',
		text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
	};
}

function wordsOf(found: readonly PageLine[]): number {
	return found
		.filter(({label}) => label !== 'Open')
		.reduce((sum, {label, text}) => sum + wordCount(label) + wordCount(text), 0);
}
