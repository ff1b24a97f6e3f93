import {authorLevelOf} from '../../core/analysis/scope/author-level.ts';
import type {Field} from '../../core/answers/interview.ts';

/**
 * How much an author of that level is told: guidance, and an example beside it. Who has not said a level gets the
 * guidance, and asks for examples.
 */
export function guidanceFor(level: number | undefined, field: Field): {guidance: string; example: string} {
	const {guidance = '', example = ''} = field;
	const {shows} = authorLevelOf(level) ?? {};
	if (!shows) return {guidance, example: ''};
	return {guidance: shows.guidance ? guidance : '', example: shows.example ? example : ''};
}
