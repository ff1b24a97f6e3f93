import type {Field} from '../../core/answers/interview.ts';
import {fieldAt} from '../../core/draft/place.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {partOf, withPart} from '../history/part.ts';
import {optionNamed, optionsOf} from '../selectors/options.ts';
import {controlOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {Spelled} from '../state/spelled.ts';
import type {SessionState} from '../state/state.ts';
import {taken} from './choices.ts';
import {opened} from './focus.ts';

/** A digit on a list of values: the value with that number is taken; a number that is none is a word. */
export function pickedByDigit(session: SessionState, index: number): SessionState {
	if (controlOf(session) !== 'select') return session;
	const digit = String(index + 1);
	return isChoice(session, index) ? withMeaning(takenSo(session, index, digit)) : spelt(session, digit);
}

/** Space on a list of values. */
export function highlightTaken(session: SessionState): SessionState {
	return controlOf(session) !== 'select' ? session : withMeaning(takenSo(session, session.option, ' '));
}

/**
 * A character on a list of values: the value that begins with all that was typed is highlighted, and of yes and no
 * taken. What no value begins with changes nothing, and puts back what its beginning changed.
 */
export function spelt(session: SessionState, character: string): SessionState {
	const {spelled} = session;
	const field = fieldAt(session.interview, session.focus);
	if (!field) return session;
	const whole = `${spelled?.text ?? ''}${character}`;
	// Digits and spaces took a value each; a letter behind them begins a word.
	const word = isOfLetters(spelled) ? whole : character;
	const index = spelled?.isLost ? -1 : beginningWith(field, word);
	if (index >= 0) return found(session, field, index, word);
	if (character === ' ' && isOfLetters(spelled) && !spelled?.isLost)
		return withMeaning(takenSo(session, session.option, ' '));
	return lost(session, field, whole);
}

/** What is pasted on a list of values: the one of that name is highlighted, and nothing is taken. */
export function pastedAmongValues(session: SessionState, text: string): SessionState {
	const field = fieldAt(session.interview, session.focus);
	if (!field) return session;
	const {spelled: _, ...rest} = session;
	const option = optionNamed(field, text);
	const value = optionsOf(field)[option];
	if (value === undefined) return said(session, 'info', answeringMessages.noValuePasted);
	return said({...rest, option}, 'info', answeringMessages.pasted(value));
}

/** The last character that was typed taken back. */
export function shortened(session: SessionState): SessionState {
	const text = [...(session.spelled?.text ?? '')].slice(0, -1).join('');
	const field = fieldAt(session.interview, session.focus);
	const index = field && text !== '' ? beginningWith(field, text) : -1;
	const isLost = text !== '' && index < 0 && !/^[\d ]+$/.test(text);
	return {...session, option: index < 0 ? session.option : index, spelled: {text, isLost}};
}

/** The session as it was before what is spelled, and whether that had changed anything. */
export function takenBack(session: SessionState): {session: SessionState; isChanged: boolean} {
	const {spelled, draft, saving, history} = session;
	const before = spelled?.before;
	if (!before) return {session, isChanged: false};
	if (history === before.history) return {session: {...session, option: before.option}, isChanged: false};
	const back = {...session, draft: withPart(draft, before.focus.question, before.part), history: before.history};
	const shown = opened({...back, saving: {...saving, made: saving.made + 1}}, before.focus);
	return {session: {...shown, option: before.option}, isChanged: true};
}

/** What the next characters may have to put back. */
export function beforeIn(session: SessionState): NonNullable<Spelled['before']> {
	const {focus, option, history, draft} = session;
	return {focus, option, history, part: partOf(draft, focus.question)};
}

function isOfLetters(spelled: Spelled | undefined): boolean {
	return spelled !== undefined && !/^[\d ]*$/.test(spelled.text);
}

function isChoice({interview, focus}: SessionState, index: number): boolean {
	const field = fieldAt(interview, focus);
	return field !== undefined && index >= 0 && index < optionsOf(field).length;
}

/** The row of the first value that begins so, or has another name that does; -1 when none does. */
function beginningWith(field: Field, typed: string): number {
	const wanted = typed.trimStart().toLowerCase();
	if (wanted === '') return -1;
	const values = optionsOf(field);
	const index = values.findIndex((value) => value.toLowerCase().startsWith(wanted));
	if (index >= 0) return index;
	const alias = Object.entries(field.aliases ?? {}).find(([name]) => name.toLowerCase().startsWith(wanted));
	return alias ? values.indexOf(alias[1]) : -1;
}

/** The session with a row taken by a character; of several values, each one that is taken counts for itself. */
function takenSo(session: SessionState, index: number, character: string): SessionState {
	const {spelled} = session;
	const isApart = isOneOfSeveral(session) && !isOfLetters(spelled);
	const text = isApart ? character : `${spelled?.text ?? ''}${character}`;
	const before = isApart ? beforeIn(session) : (spelled?.before ?? beforeIn(session));
	return {...taken(session, index), spelled: {text, isLost: false, before}};
}

function found(session: SessionState, field: Field, index: number, text: string): SessionState {
	const {spelled} = session;
	const isBegun = text.length > 1 || !isOneOfSeveral(session);
	const before = (isBegun ? spelled?.before : undefined) ?? beforeIn(session);
	const so = {...session, option: index, spelled: {text, isLost: false, before}};
	if (field.kind === 'flag') return withMeaning({...taken(so, index), spelled: so.spelled});
	return said(so, 'info', answeringMessages.spelled(text, optionsOf(field)[index] ?? ''));
}

/** Each value that is put in or taken back counts for itself. */
function isOneOfSeveral({interview, focus}: SessionState): boolean {
	return fieldAt(interview, focus)?.kind === 'choices';
}

function lost(session: SessionState, field: Field, text: string): SessionState {
	const {session: back, isChanged} = takenBack(session);
	const problem = field.kind === 'flag' ? answeringMessages.neitherYesNorNo(text) : answeringMessages.noChoice(text);
	const end = isChanged ? answeringMessages.asBefore : '.';
	return said({...back, spelled: {text, isLost: true}}, 'info', `${problem}${end}`, ways(field));
}

function ways({kind}: Field): string {
	return kind === 'flag' ? answeringMessages.flagWays : answeringMessages.choiceWays;
}

/** Says which value has just been taken. */
function withMeaning(session: SessionState): SessionState {
	const field = fieldAt(session.interview, session.focus);
	const value = field && optionsOf(field)[session.option];
	return value === undefined || field?.kind === 'choices'
		? session
		: said(session, 'info', answeringMessages.chosen(value), answeringMessages.goesOn);
}
