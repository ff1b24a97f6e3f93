import type {Mark} from '../../core/answers/answers.ts';
import type {Field, Question} from '../../core/answers/interview.ts';
import {isRequired} from '../../core/answers/required.ts';
import {findingsIn} from '../../core/draft/findings.ts';
import {fieldAt, pathOf, questionAt, valueAtPlace} from '../../core/draft/place.ts';
import {lacksSingle} from '../../core/draft/progress.ts';
import type {Draft} from '../../core/draft/types.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {initialsOf, isOfPeople} from '../../core/meeting/people.ts';
import {aboutWords} from '../../words/views/question.ts';
import {itemProblems} from '../selectors/item-problems.ts';
import {isUnplaced} from '../selectors/meant-times.ts';
import {offerAt} from '../selectors/offers.ts';
import {optionsOf} from '../selectors/options.ts';
import {controlOf} from '../state/context.ts';
import type {SessionState} from '../state/state.ts';

export type OptionRow = {
	/** The digit that takes it, for the first nine. */
	digit?: string;
	text: string;
	isHighlighted: boolean;
	isTaken: boolean;
};

export type FocusView = {
	field: Field;
	control: 'line' | 'area' | 'select' | 'list';
	mark?: Mark;
	/** Why what stands there is no value; told once the field has been left. */
	problem?: string;
	/** Who needs an answer, in a few words. */
	need: string;
	/** What one key fills in. */
	offer?: string;
	options: readonly OptionRow[];
	/** Those who meet, by the initials that are enough here. */
	people?: string;
	/** What comes of words in the place of a time. */
	unplaced?: string;
};

/** The focused field with all that belongs to it; undefined when a template asks nothing. */
export function focusView(session: SessionState): FocusView | undefined {
	const {interview, draft, focus, touched} = session;
	const field = fieldAt(interview, focus);
	const question = questionAt(interview, focus.question);
	if (!field || !question) return undefined;
	const path = pathOf(focus.field === undefined ? {question: focus.question} : focus);
	const mark = draft.marks[path];
	const control = controlOf(session);
	const problem = touched ? undefined : (problemAt(session, question, path) ?? problemInItem(session, control));
	const offer = offerAt(session);
	return {
		field,
		control,
		need: needOf(field, question, draft),
		options: control === 'select' ? optionRows(session, field) : [],
		...(draft.meeting?.people.length && isOfPeople(focus.question, field)
			? {people: aboutWords.initials(initialsOf(draft.meeting.people).join(', '))}
			: {}),
		...(isUnplaced(session) && !offer ? {unplaced: aboutWords.notInChart} : {}),
		...(mark === undefined ? {} : {mark}),
		...(problem === undefined ? {} : {problem}),
		...(offer ? {offer: offer.text} : {}),
	};
}

function needOf(field: Field, question: Question, {answers}: Draft): string {
	const {brief, single} = question;
	// Of the flag, a review needs one alone.
	if (field.path === single && lacksSingle(question, answers)) return aboutWords.reviewNeedsOne;
	if (isRequired(field, answers)) return field.required === 'draft' ? aboutWords.fileNeeds : aboutWords.reviewNeeds;
	return brief ? aboutWords.decides : aboutWords.optional;
}

function problemAt({interview, draft}: SessionState, question: Question, path: string): string | undefined {
	return findingsIn(interview, draft, question).find(({place}) => pathOf(place) === path)?.problem;
}

/** What is wrong within the highlighted item of a list. */
function problemInItem({interview, draft, focus}: SessionState, control: FocusView['control']): string | undefined {
	if (control !== 'list') return undefined;
	return itemProblems(interview, draft, focus.question).find(({item}) => item === focus.item)?.text;
}

function optionRows({draft, focus, option}: SessionState, field: Field): readonly OptionRow[] {
	const value = valueAtPlace(draft.answers, focus);
	const taken = value === undefined ? [] : Array.isArray(value) ? value : [kindOf(field.kind).show(value, field)];
	return optionsOf(field).map((text, index) => ({
		...(index < 9 ? {digit: String(index + 1)} : {}),
		text,
		isHighlighted: index === option,
		isTaken: taken.includes(text),
	}));
}
