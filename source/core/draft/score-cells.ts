import {isRecord} from '../answers/answers.ts';
import {cleanLine, textLines} from '../text/clean.ts';
import {type Place, pathOf, valueAtPlace} from './place.ts';
import type {Draft} from './types.ts';

/** The key among typed texts of one score of a place: `options[1].scores.Cost`. */
export function cellPath(place: Place, criterion: string): string {
	return `${pathOf(place)}.${criterion}`;
}

/** The texts of single scores of a place that are kept as typed, by criterion. */
export function cellsTyped({typed}: Draft, place: Place): ReadonlyMap<string, string> {
	const start = cellPath(place, '');
	const entries = Object.entries(typed).filter(([path]) => path.startsWith(start));
	return new Map(entries.map(([path, text]) => [path.slice(start.length), text]));
}

/** Typed texts without those of a place, be they of all its scores or of single ones. */
export function withoutCells(typed: Draft['typed'], place: Place): Draft['typed'] {
	const path = pathOf(place);
	return Object.fromEntries(Object.entries(typed).filter(([key]) => key !== path && !key.startsWith(`${path}.`)));
}

/**
 * What stands in each cell of a row of scores, by criterion. Undefined where a text was typed for the whole row that
 * cannot be taken apart by these criteria.
 */
export function scoreTexts(
	draft: Draft,
	place: Place,
	criteria: readonly string[],
): ReadonlyMap<string, string> | undefined {
	const value = valueAtPlace(draft.answers, place);
	const whole = draft.typed[pathOf(place)];
	const scores = Object.entries(isRecord(value) ? value : {}).map(([name, score]) => [name, String(score)] as const);
	const cells = isRecord(value) || whole === undefined ? scores : takenApart(whole, criteria);
	return cells && new Map([...cells, ...cellsTyped(draft, place)]);
}

function takenApart(whole: string, criteria: readonly string[]): (readonly [string, string])[] | undefined {
	const lines = textLines(whole).filter((line) => cleanLine(line) !== '');
	const cells = lines.map((line) => {
		const [, name = '', text = ''] = /^(.+):(.*)$/s.exec(line) ?? [];
		return [cleanLine(name), cleanLine(text)] as const;
	});
	const names = cells.map(([name]) => name);
	const isClear = names.every((name, index) => criteria.includes(name) && names.indexOf(name) === index);
	return isClear ? cells : undefined;
}
