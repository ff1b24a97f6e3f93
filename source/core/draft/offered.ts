import type {PastPlan} from '../analysis/schedule/past-plans.ts';
import {type Answers, type Json, valueAt, withValue} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';
import type {House} from '../house/types.ts';
import {cleanLine} from '../text/clean.ts';
import type {Draft} from './types.ts';

/**
 * What the machine and the house around us know; offers are made from it. `today` is `YYYY-MM-DD`, `level` how
 * senior the author is, from 1 to 7, `home` the absolute path of their folder. `coaching`: whether what readers ask by
 * that level is shown, absent until it is known. `pastPlans`: how plans of the same folder went, absent until somebody
 * looks for them.
 */
export type Known = {
	today: string;
	author?: string;
	level?: number;
	coaching?: boolean;
	house?: House;
	home?: string;
	pastPlans?: readonly PastPlan[];
};

/** The answer that is offered for a whole question; undefined when there is none. */
export function offeredValue({offer, kind, values}: Question, {today, author, house}: Known): Json | undefined {
	if (offer === 'today') return today;
	if (offer === 'first-status') return values?.[0];
	if (offer === 'days-off') return comingDays(house, today);
	// Git and a settings file take any text for a name.
	const name = offer === 'author' ? cleanLine(author ?? '') : '';
	if (name === '') return undefined;
	return kind === 'people' ? [name] : name;
}

/** The days off of the house, without those that are over. */
function comingDays(house: House | undefined, today: string): Json | undefined {
	const days = (house?.daysOff ?? []).filter((day) => day >= today);
	return days.length > 0 ? days.toSorted() : undefined;
}

/** What needs no thought is filled in without a word; the rest is only offered. */
export const filledInOffers: readonly (Question['offer'] | undefined)[] = ['author', 'today', 'first-status'];

/** The draft with the offer of a question taken, if it needs no thought, unless it has an answer or a mark. */
export function withOffer(draft: Draft, question: Question, known: Known): Draft {
	if (!filledInOffers.includes(question.offer)) return draft;
	const value = offeredValue(question, known);
	if (value === undefined || valueAt(draft.answers, question.path) !== undefined) return draft;
	if (draft.marks[question.path] !== undefined) return draft;
	return {...draft, answers: withValue(draft.answers, question.path, value)};
}

/**
 * Whether answers are of a document that was begun on an earlier day, and is brought in: who wrote it, how far it is and
 * when it was changed is then for nobody to fill in but who knows.
 */
export function isBroughtIn({questions}: Interview, answers: Answers, today: string): boolean {
	return questions.some(({path, offer}) => {
		const day = offer === 'today' ? valueAt(answers, path) : undefined;
		return typeof day === 'string' && day < today;
	});
}

/** The draft with all offers taken that it has no answer for. */
export function withOffers(interview: Interview, draft: Draft, known: Known): Draft {
	return interview.questions.reduce((before, question) => withOffer(before, question, known), draft);
}
