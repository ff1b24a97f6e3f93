import {type Answers, isRecord, itemsAt, type Json, valueAt} from './answers.ts';
import type {Field} from './interview.ts';

/** Whether an answer is still required: not where another one says the same, or makes it say nothing. */
export function isRequired({required, unless = {}}: Field, answers: Answers): boolean {
	if (required === undefined) return false;
	return !Object.entries(unless).some(([path, values]) => isGiven(answers, path, values));
}

/** `options[statusQuo].cons`: a column of the items that carry a flag. */
const columnOfFlagged = /^([\w.]+)\[(\w+)\]\.([\w.]+)$/;

function isGiven(answers: Answers, path: string, values: readonly string[]): boolean {
	const [, group = '', flag = '', column = ''] = columnOfFlagged.exec(path) ?? [];
	const found =
		group === ''
			? [valueAt(answers, path)]
			: itemsAt(answers, group)
					.filter((item) => item[flag] === true)
					.map((item) => valueAt(item, column));
	return found.some((value) => isFilled(value) && (values.length === 0 || values.includes(String(value))));
}

function isFilled(value: Json | undefined): boolean {
	if (Array.isArray(value)) return value.length > 0;
	return isRecord(value) ? Object.keys(value).length > 0 : value !== undefined && value !== '';
}
