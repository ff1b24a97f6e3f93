import type {Field} from '../core/answers/interview.ts';
import {fieldAt, valueAtPlace} from '../core/draft/place.ts';
import type {Action} from '../flow/actions/action.ts';
import {optionNamed, optionsOf} from '../flow/selectors/options.ts';
import {controlOf} from '../flow/state/context.ts';
import type {SessionState, State} from '../flow/state/state.ts';
import {focusView} from '../flow/view/focus.ts';
import {refusalWords} from '../words/lines/refusals.ts';
import {type Deed, refused, within} from './deed.ts';

/** A line as the answer of the question at the focus, or as the first line of it. */
export function answered(session: SessionState, text: string): Deed {
	const control = controlOf(session);
	if (control === 'select') return picked(session, text);
	if (control === 'area') return textGoesOn(session, [text], true);
	return {actions: [{type: 'answer-typed', text}, ...left(session)], follows: (state) => settled(state, text)};
}

/** More lines of a text; one that is a full stop alone ends it, and two of them stand for that line. */
export function textGoesOn(session: SessionState, lines: readonly string[], isFirst = false): Deed {
	const end = lines.indexOf('.');
	const own = (end < 0 ? lines : lines.slice(0, end)).map((line) => (line === '..' ? '.' : line));
	const before = isFirst ? [] : [session.buffer?.text ?? ''];
	const text = [...before, ...own].join('\n');
	const typed: Action[] = own.length === 0 ? [] : [{type: 'answer-typed', text, ...(isFirst ? {} : {goesOn: true})}];
	if (end < 0) return {actions: typed, isTyping: true};
	return {actions: [...typed, ...left(session)], follows: (state) => settled(state, text)};
}

/** What is typed is read as an answer, and the question stays. */
function left({focus}: SessionState): readonly Action[] {
	return [{type: 'place-chosen', place: focus}];
}

/** On to the next question, unless what was typed is no answer. */
export function settled(state: State, typed: string): Deed {
	return within(state, (session) => {
		const problem = focusView(session)?.problem;
		if (problem !== undefined) return refused(refusalWords.toCorrect(problem), refusalWords.keptAsTyped);
		const stored = session.buffer?.text ?? '';
		const isOther = controlOf(session) === 'line' && stored !== typed.trim() && stored !== '';
		return {...(isOther ? {says: [refusalWords.takenAs(stored)]} : {}), actions: [{type: 'next-asked'}]};
	});
}

/** A value by its number or its name; of a question that takes several, all of them with commas between. */
function picked(session: SessionState, typed: string): Deed {
	const field = fieldAt(session.interview, session.focus);
	if (!field) return refused(refusalWords.nothingAsked);
	const isSeveral = field.kind === 'choices';
	const names = (isSeveral ? typed.split(',') : [typed]).map((name) => name.trim()).filter((name) => name !== '');
	const rows = names.map((name) => (/^\d+$/.test(name) ? Number(name) - 1 : optionMeant(field, name)));
	const options = optionsOf(field);
	const wrong = names.find((_, index) => options[rows[index] ?? -1] === undefined);
	if (wrong !== undefined) return refused(refusalWords.noneOfValues(wrong, waysToPick(options, isSeveral)));
	const wanted = isSeveral ? differing(session, options, rows) : rows;
	const actions = wanted.map((index): Action => ({type: 'choice-picked', index}));
	return {actions: [...actions, {type: 'next-asked'}]};
}

/** The row of a value by its name, or by a beginning that no other one has; -1 for none. */
function optionMeant(field: Field, typed: string): number {
	const index = optionNamed(field, typed);
	if (index >= 0) return index;
	const values = optionsOf(field);
	const [one, ...others] = values.filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()));
	return one === undefined || others.length > 0 ? -1 : values.indexOf(one);
}

function waysToPick(options: readonly string[], isSeveral: boolean): string {
	return isSeveral ? refusalWords.howToTakeSeveral(options.length) : refusalWords.howToTakeOne(options.length);
}

/** The rows to be put in or taken out, so that those that were named are the answer. */
function differing({draft, focus}: SessionState, options: readonly string[], rows: readonly number[]): number[] {
	const value = valueAtPlace(draft.answers, focus);
	const taken = Array.isArray(value) ? value : [];
	return [...options.keys()].filter((index) => taken.includes(options[index] ?? '') !== rows.includes(index));
}
