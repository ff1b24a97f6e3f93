import type {Field} from '../../core/answers/interview.ts';
import {type Place, valueAtPlace} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import {kindOf} from '../../core/kinds/registry.ts';

/** What can be picked in a list of values. */
export function optionsOf(field: Field): readonly string[] {
	return field.values ?? ['yes', 'no'];
}

/** The row of a value by its whole name, or by another name of it; -1 when it has none. */
export function optionNamed(field: Field, typed: string): number {
	const name = typed.trim().toLowerCase();
	const values = optionsOf(field);
	const index = values.findIndex((value) => value.toLowerCase() === name);
	const alias = Object.entries(field.aliases ?? {}).find(([other]) => other.toLowerCase() === name);
	return index < 0 && alias ? values.indexOf(alias[1]) : index;
}

/** The row of the answer among them; the first one where there is none. */
export function optionAt(field: Field, draft: Draft, place: Place): number {
	const value = valueAtPlace(draft.answers, place);
	// An absent flag says no; Enter on the way through must not make it a yes.
	if (value === undefined) return field.kind === 'flag' ? optionsOf(field).indexOf('no') : 0;
	const shown = Array.isArray(value) ? String(value[0]) : kindOf(field.kind).show(value, field);
	return Math.max(0, optionsOf(field).indexOf(shown));
}
