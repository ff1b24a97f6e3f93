import {itemsAt} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';
import {kindOf} from '../kinds/registry.ts';
import type {Contain} from '../kinds/types.ts';
import {fieldAt, type Place, pathOf, valueAtPlace, withValueAtPlace} from './place.ts';
import {placeOf} from './place-of.ts';
import {cellsTyped, withoutCells} from './score-cells.ts';
import type {Draft} from './types.ts';

/**
 * The text that a person edits at a place: as typed where that was kept, else the value as it is shown, with single
 * scores that are kept as typed in lines of their own.
 */
export function textAt(interview: Interview, draft: Draft, place: Place): string {
	const typed = draft.typed[pathOf(place)];
	const field = fieldAt(interview, place);
	const value = valueAtPlace(draft.answers, place);
	if (typed !== undefined || !field) return typed ?? '';
	const shown = value === undefined ? '' : kindOf(field.kind).show(value, field);
	if (field.kind !== 'scores') return shown;
	const cells = [...cellsTyped(draft, place)].map(([criterion, text]) => `${criterion}: ${text}`);
	return [...(shown === '' ? [] : [shown]), ...cells].join('\n');
}

/**
 * The draft with a text read as the answer of a place. A text that is no value is kept as typed, and so is
 * one that differs from how its value is shown when `raw` asks for it.
 */
export function withTextAt(
	interview: Interview,
	draft: Draft,
	place: Place,
	text: string,
	form: 'raw' | 'normal',
	contain: Contain,
): Draft {
	const field = fieldAt(interview, place);
	if (!field) return draft;
	const kind = kindOf(field.kind);
	const result = kind.parse(text, field);
	const parsed = 'value' in result ? result.value : undefined;
	const value = parsed === undefined ? undefined : kind.normal(parsed, field, contain);
	const shown = value === undefined ? '' : kind.show(value, field);
	const keepsText = 'problem' in result || (form === 'raw' && shown !== text);
	const path = pathOf(place);
	const {[path]: _, ...others} = field.kind === 'scores' ? withoutCells(draft.typed, place) : draft.typed;
	const answers = withValueAtPlace(draft.answers, place, value);
	return {...draft, answers, typed: keepsText ? {...others, [path]: text} : others};
}

/** Of texts that are kept as typed, those that are no answer, and not an answer in other words or with a space behind it. */
export function unanswering(interview: Interview, typed: Draft['typed']): Draft['typed'] {
	const entries = Object.entries(typed).filter(([path, text]) => {
		const place = placeOf(interview, path);
		const field = place && fieldAt(interview, place);
		return !field || 'problem' in kindOf(field.kind).parse(text, field);
	});
	return Object.fromEntries(entries);
}

/** The draft with all kept texts read as answers, as after it was saved in the middle of typing. */
export function absorbed(interview: Interview, draft: Draft, contain: Contain): Draft {
	let result = draft;
	for (const question of interview.questions) {
		const items = itemsAt(draft.answers, question.path);
		const columns = (question.fields ?? []).flatMap(({path: field}) =>
			items.map((_, item) => ({question: question.path, item, field})),
		);
		for (const place of question.fields ? columns : [{question: question.path}]) {
			const text = draft.typed[pathOf(place)];
			if (text !== undefined) result = withTextAt(interview, result, place, text, 'raw', contain);
		}
	}

	return result;
}
