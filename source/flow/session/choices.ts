import type {Json} from '../../core/answers/answers.ts';
import {fieldAt, pathOf, valueAtPlace, withValueAtPlace} from '../../core/draft/place.ts';
import {withoutFlag} from '../../core/draft/single-flag.ts';
import type {Draft} from '../../core/draft/types.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {optionsOf} from '../selectors/options.ts';
import {controlOf} from '../state/context.ts';
import type {SessionState} from '../state/state.ts';
import {changed} from './change.ts';
import {unmarked} from './marks.ts';
import {next} from './navigate.ts';

/** The value in that row taken, or one of several taken back; the question stays, so that no key falls into the next one. */
export function taken(session: SessionState, index: number): SessionState {
	const value = valueOf(session, index);
	if (value === undefined) return session;
	const next = value.isOneOfSeveral ? toggled(session, value.value) : answered(session, value.value);
	return {...next, option: index};
}

/** The highlighted value taken, and on to the next field; of several values, one that is not in yet is put in first. */
export function confirmedChoice(session: SessionState): SessionState {
	const {option, spelled} = session;
	const value = valueOf(session, option);
	if (!value?.isOneOfSeveral) return next(taken(session, option));
	const isJustTakenBack = spelled?.before !== undefined && spelled.before.history !== session.history;
	return isJustTakenBack || known(session).includes(value.value ?? null) ? next(session) : taken(session, option);
}

/** What stands in a row; undefined where there is none. No is the same as no answer, hence the absent value. */
function valueOf(session: SessionState, index: number): {value: Json | undefined; isOneOfSeveral: boolean} | undefined {
	const field = fieldAt(session.interview, session.focus);
	if (!field || controlOf(session) !== 'select') return undefined;
	const option = optionsOf(field)[index];
	const result = option === undefined ? undefined : kindOf(field.kind).parse(option, field);
	if (!result || 'problem' in result) return undefined;
	const isOneOfSeveral = Array.isArray(result.value);
	return {value: Array.isArray(result.value) ? result.value[0] : result.value, isOneOfSeveral};
}

function answered(session: SessionState, value: Json | undefined): SessionState {
	return isUnchangedValue(session, value) ? session : changed(session, answer(session, value), session.focus);
}

/** The values of a field that holds several. */
function known({draft, focus}: SessionState): readonly Json[] {
	const value = valueAtPlace(draft.answers, focus);
	return Array.isArray(value) ? value : [];
}

/** Of a field that holds several values, one is put in or taken out, and the next may be chosen. */
function toggled(session: SessionState, value: Json | undefined): SessionState {
	const field = fieldAt(session.interview, session.focus);
	if (!field || value === undefined) return session;
	const before = known(session);
	const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
	const normal = kindOf(field.kind).normal(after as Json, field, session.contain);
	return changed(session, answer(session, normal), session.focus);
}

/** The answer taken away. */
export function cleared(session: SessionState): SessionState {
	if (controlOf(session) !== 'select' || isUnchangedValue(session, undefined)) return session;
	return changed(session, answer(session, undefined), session.focus);
}

export function optionMoved(session: SessionState, by: 1 | -1): SessionState {
	const field = fieldAt(session.interview, session.focus);
	const last = field ? optionsOf(field).length - 1 : 0;
	const option = Math.max(0, Math.min(session.option + by, last));
	return option === session.option ? session : {...session, option};
}

/** The draft with a value in place of what was there: text typed before, a mark, and a flag that only one may carry. */
function answer({interview, focus}: SessionState, value: Json | undefined): (draft: Draft) => Draft {
	const path = pathOf(focus);
	const group = fieldAt(interview, {question: focus.question});
	return (before) => {
		const {[path]: _, ...typed} = before.typed;
		const alone =
			group?.single !== undefined && group.single === focus.field && focus.item !== undefined && value === true
				? withoutFlag(before.answers, group, focus.item)
				: before.answers;
		return {...unmarked(before, path), typed, answers: withValueAtPlace(alone, focus, value)};
	};
}

function isUnchangedValue({draft, focus}: SessionState, value: Json | undefined): boolean {
	const path = pathOf(focus);
	const isClean = draft.marks[path] === undefined && draft.typed[path] === undefined;
	return isClean && valueAtPlace(draft.answers, focus) === value;
}
