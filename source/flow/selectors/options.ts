import type {Field} from '../../core/answers/interview.ts';
import {type Place, valueAtPlace} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import {kindOf} from '../../core/kinds/registry.ts';

/** What can be picked in a list of values. */
export function optionsOf(field: Field): readonly string[] {
	return field.values ?? ['yes', 'no'];
}

/** The row of the answer among them; the first one where there is none. */
export function optionAt(field: Field, draft: Draft, place: Place): number {
	const value = valueAtPlace(draft.answers, place);
	// An absent flag says no; Enter on the way through must not make it a yes.
	if (value === undefined) return field.kind === 'flag' ? optionsOf(field).indexOf('no') : 0;
	const shown = Array.isArray(value) ? String(value[0]) : kindOf(field.kind).show(value, field);
	return Math.max(0, optionsOf(field).indexOf(shown));
}
