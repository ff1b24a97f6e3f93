import {type Answers, valueAt} from '../../answers/answers.ts';
import {lineAt, linesAt, type Row, rowsAt} from '../../answers/rows.ts';
import {mostWordsInList, type Way, wayText} from './decision.ts';
import {type Page, peopleOf} from './page.ts';
import {firstSentence, isTooLong, withStop, wordCount} from './sentences.ts';
import type {PageLine, Step} from './types.ts';

/** The strongest thing against the decision; `isReservationTold` where an assumption on the page says the same. */
export function lineAgainst(page: Page, step: Step, isReservationTold: boolean): PageLine | undefined {
	const objection = objectionOf(page);
	const text =
		(objection && objectionText(objection, step)) ??
		unansweredWay(page, step) ??
		(isReservationTold ? undefined : reservationText(page, step)) ??
		answeredText(page, step);
	return text === undefined ? undefined : {label: 'Against', text};
}

/** The reservation about the selected option, its first sentence; undefined without one. */
export function reservationOf({main: {selected}}: Page): string | undefined {
	return selected && firstSentence(textAt(selected.item, 'whyNot'));
}

/** The objection that counts most, else one that nobody has answered: a blocking one first, then an approver's. */
export function objectionOf({answers}: Page): Row | undefined {
	const all = rowsAt(answers, 'objections').filter(({item}) => textAt(item, 'objection') !== '');
	const open = all.filter(({item}) => textAt(item, 'resolution') === '');
	const approvers = new Set(peopleOf(answers, 'approver').map(({item}) => lineAt(item, 'name')));
	return (
		all.find(({item}) => item.main === true) ??
		open.find(({item}) => item.blocking === true) ??
		open.find(({item}) => approvers.has(lineAt(item, 'who'))) ??
		open[0]
	);
}

function objectionText({item}: Row, step: Step): string {
	const who = lineAt(item, 'who');
	const name = who === '' ? '' : `${wordCount(who) > 8 ? '[One of the reviewers](#consensus)' : who}: `;
	const said = shortened(firstSentence(textAt(item, 'objection')), '[objection](#consensus)', step);
	const resolution = textAt(item, 'resolution');
	if (resolution === '') return `${name}${said} This RFC gives no answer.`;
	// What speaks against it is read here, or nowhere; what came of that can be looked up.
	if (step >= 3) return `${name}${said} [Answered](#consensus).`;
	return `${name}${said} Answer: ${shortened(firstSentence(resolution), '[there](#consensus)', step)}`;
}

/** A way that was turned down without a reason; what speaks against it may be one. */
function unansweredWay({main: {ways, selected}}: Page, step: Step): string | undefined {
	const isUnanswered = ({item}: Way): boolean => textAt(item, 'whyNot') === '' && linesAt(item, 'cons').length === 0;
	const way = selected && ways.find((one) => one !== selected && isUnanswered(one));
	return way && `Nothing says why not ${wayText(way, step >= 7 ? 0 : mostWordsInList)}.`;
}

function reservationText(page: Page, step: Step): string | undefined {
	const reservation = reservationOf(page);
	return reservation === undefined ? undefined : shortened(reservation, '[Reservations](#technology-choices)', step);
}

function answeredText({answers}: Page, step: Step): string | undefined {
	const answered = rowsAt(answers, 'objections').find(({item}) => textAt(item, 'objection') !== '');
	return answered && objectionText(answered, step);
}

function shortened(sentence: string | undefined, link: string, step: Step): string {
	return sentence === undefined || step >= 7 || isTooLong(sentence) ? withStop(link) : sentence;
}

function textAt(item: Answers, path: string): string {
	const value = valueAt(item, path);
	return typeof value === 'string' ? value.trim() : '';
}
