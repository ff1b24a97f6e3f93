import type {Scale} from '../analysis/consistency/scale.ts';
import {isRecord} from '../answers/answers.ts';
import {scoreFrom} from '../kinds/scores.ts';
import {type Place, pathOf, valueAtPlace, withValueAtPlace} from './place.ts';
import {cellPath, cellsTyped, scoreTexts, withoutCells} from './score-cells.ts';
import type {Draft} from './types.ts';

/** A text for one cell of a row of scores. */
export type ScoreCell = {place: Place; criterion: string; text: string};

/**
 * The draft with a text in one cell. What is no score within the scale is kept as typed, and never stored. Undefined
 * where the row holds a text that `scoreTexts` cannot take apart.
 */
export function withScore(
	draft: Draft,
	{place, criterion, text}: ScoreCell,
	criteria: readonly string[],
	scale: Scale,
): Draft | undefined {
	const texts = scoreTexts(draft, place, criteria);
	if (!texts) return undefined;
	const value = valueAtPlace(draft.answers, place);
	const untouched = new Map(Object.entries(isRecord(value) ? value : {}));
	for (const name of [criterion, ...cellsTyped(draft, place).keys()]) untouched.delete(name);
	const {[pathOf(place)]: _, ...marks} = draft.marks;
	const typed = {...withoutCells(draft.typed, place)};
	const scores = [...new Set([...criteria, ...texts.keys()])].flatMap((name) => {
		const cell = name === criterion ? text : (texts.get(name) ?? '');
		const score = untouched.get(name) ?? (scoreProblem(cell, scale) === undefined ? scoreFrom(cell) : undefined);
		if (score === undefined && cell !== '') typed[cellPath(place, name)] = cell;
		return score === undefined ? [] : [[name, score] as const];
	});
	const stored = scores.length > 0 ? Object.fromEntries(scores) : undefined;
	return {...draft, answers: withValueAtPlace(draft.answers, place, stored), marks, typed};
}

/** Why a text cannot be stored as a score; undefined where it can. */
export function scoreProblem(text: string, {min, max}: Scale): string | undefined {
	const score = scoreFrom(text);
	if (score === undefined) return `"${text}" is not a number with at most two decimals, such as 7 or 7.5.`;
	return score >= min && score <= max ? undefined : `${text} is outside the scale: scores go from ${min} to ${max}.`;
}
