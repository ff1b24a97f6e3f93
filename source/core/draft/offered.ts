import {type Json, valueAt, withValue} from '../answers.ts';
import type {House} from '../house/types.ts';
import type {Interview, Question} from '../template/types.ts';
import type {Draft} from './types.ts';

/**
 * What the machine and the house around us know; offers are made from it. `today` is `YYYY-MM-DD`, `level` how
 * senior the author is, from 1 to 7.
 */
export type Known = {today: string; author?: string; level?: number; house?: House};

/** The answer that is offered for a whole question; undefined when there is none. */
export function offeredValue({offer, kind, values}: Question, {today, author}: Known): Json | undefined {
	if (offer === 'today') return today;
	if (offer === 'first-status') return values?.[0];
	if (offer !== 'author' || author === undefined) return undefined;
	return kind === 'people' ? [author] : author;
}

/** The draft with the offer of a question taken, unless it has an answer or a mark. */
export function withOffer(draft: Draft, question: Question, known: Known): Draft {
	const value = offeredValue(question, known);
	if (value === undefined || valueAt(draft.answers, question.path) !== undefined) return draft;
	if (draft.marks[question.path] !== undefined) return draft;
	return {...draft, answers: withValue(draft.answers, question.path, value)};
}

/** The draft with all offers taken that it has no answer for. */
export function withOffers(interview: Interview, draft: Draft, known: Known): Draft {
	return interview.questions.reduce((before, question) => withOffer(before, question, known), draft);
}
