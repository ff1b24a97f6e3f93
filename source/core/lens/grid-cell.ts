import type {Json} from '../answers/answers.ts';
import {escapeValue, valueOfCell} from '../markdown/table.ts';
import type {Slot} from '../template/patterns.ts';
import {cleanLine} from '../text/clean.ts';

const score = /^-?\d+(?:\.\d+)?$/;

/** What a cell of a grid says, its text without what keeps it in the row; undefined where that is no answer. */
export function valueInGrid({field}: Slot, text: string): Json | undefined {
	if (field.kind === 'notes') return cleanLine(valueOfCell(text)) || undefined;
	return score.test(text) ? Number(text) : undefined;
}

/** The same as it is written. */
export function textInGrid(value: Json | undefined): string {
	if (value === undefined) return '';
	return typeof value === 'string' ? escapeValue(value) : String(value);
}
