import {itemsAt, type Json, withValue} from '../../core/answers.ts';
import {fieldAt, type Place, pathOf, valueAtPlace, withValueAtPlace} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import type {Field} from '../../core/template/types.ts';
import {controlOf} from '../context.ts';
import type {SessionState} from '../types.ts';
import {changed} from './change.ts';
import {optionsOf} from './focus.ts';
import {unmarked} from './marks.ts';
import {next} from './navigate.ts';

/** The value in that row taken, and on to the next field. */
export function picked(session: SessionState, index: number): SessionState {
	const {interview, focus} = session;
	const field = fieldAt(interview, focus);
	if (!field || controlOf(session) !== 'select') return session;
	const option = optionsOf(field)[index];
	const result = option === undefined ? undefined : kindOf(field.kind).parse(option, field);
	if (!result || 'problem' in result) return session;
	if (Array.isArray(result.value)) return toggled(session, field, result.value);
	return next(isSettled(session, result.value) ? session : changed(session, answer(session, result.value), focus));
}

/** Of a field that holds several values, one is put in or taken out, and the next may be chosen. */
function toggled(session: SessionState, field: Field, [value]: readonly Json[]): SessionState {
	const known = valueAtPlace(session.draft.answers, session.focus);
	const before = Array.isArray(known) ? known : [];
	const after = before.includes(value ?? null) ? before.filter((other) => other !== value) : [...before, value ?? null];
	const normal = kindOf(field.kind).normal(after, field);
	return changed(session, answer(session, normal), session.focus);
}

/** The answer taken away. */
export function cleared(session: SessionState): SessionState {
	if (controlOf(session) !== 'select' || isSettled(session, undefined)) return session;
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
	const single = fieldAt(interview, {question: focus.question})?.single;
	return (before) => {
		const {[path]: _, ...typed} = before.typed;
		const alone = single === focus.field && value === true ? withoutFlag(before, focus) : before.answers;
		return {...unmarked(before, path), typed, answers: withValueAtPlace(alone, focus, value)};
	};
}

function withoutFlag({answers}: Draft, {question, field = ''}: Place): Draft['answers'] {
	const items = itemsAt(answers, question).map((item) => withValue(item, field, undefined));
	return withValue(answers, question, items);
}

function isSettled({draft, focus}: SessionState, value: Json | undefined): boolean {
	const path = pathOf(focus);
	const isClean = draft.marks[path] === undefined && draft.typed[path] === undefined;
	return isClean && valueAtPlace(draft.answers, focus) === value;
}
