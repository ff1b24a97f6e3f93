import {type Answers, valueAt} from '../answers/answers.ts';
import type {Field, Interview, Question} from '../answers/interview.ts';
import {isRequired} from '../answers/required.ts';
import {applicableQuestions, isColumnAsked} from './applicable.ts';
import {filledInOffers} from './offered.ts';
import type {Draft} from './types.ts';

/** The questions that the way leads to: all that are shown, but for what the machine knows by itself. */
export function questionsAhead(interview: Interview, draft: Draft): readonly Question[] {
	return questionsShown(interview, draft).filter((question) => !isKnownFact(question, draft));
}

/**
 * The questions that are asked now; on the short way those alone that a review needs, that decide what is asked, or
 * that the machine has answered. A document that needs nothing has no short way.
 */
export function questionsShown(interview: Interview, draft: Draft): readonly Question[] {
	const asked = applicableQuestions(interview, draft.answers);
	if (!isShort(interview, draft)) return asked;
	return asked.filter(
		(question) => question.brief || isRequired(question, draft.answers) || isKnownFact(question, draft),
	);
}

/** Whether the way through an item leads to a column; on the short way to what is needed, and to what selects the item. */
export function isColumnAhead(
	interview: Interview,
	draft: Draft,
	{single}: Question,
	column: Field,
	item: Answers,
): boolean {
	// A group scores in a grid, when it has agreed on what it scores by.
	if (draft.meeting && column.kind === 'scores') return false;
	if (!isShort(interview, draft)) return isColumnAsked(column, item, draft.answers);
	return column.required !== undefined || column.brief === true || column.path === single;
}

/** The columns of a group in the order in which they are asked: people who meet name what speaks against it first. */
export function columnsInOrder({fields = []}: Question, {meeting}: Pick<Draft, 'meeting'>): readonly Field[] {
	const against = fields.find(({path}) => path === 'cons');
	const first = fields.findIndex(({path}) => path === 'pros');
	if (!meeting || !against || first === -1 || fields.indexOf(against) < first) return fields;
	return [...fields.slice(0, first), against, ...fields.slice(first).filter((field) => field !== against)];
}

/** Whether only what is needed is asked. */
export function isShort(interview: Interview, {brief, answers}: Draft): boolean {
	return brief === true && interview.questions.some((question) => isRequired(question, answers));
}

/** What is filled in without a word, such as the day and who writes it; until it is, it is asked like anything else. */
export function isKnownFact({offer, path}: Question, {answers}: Pick<Draft, 'answers'>): boolean {
	return filledInOffers.includes(offer) && valueAt(answers, path) !== undefined;
}
