import {cleanLine} from '../text/clean.ts';
import {type Answers, isRecord, itemsAt, valueAt} from './answers.ts';

/** One item of a list of the answers, with the path by which the interview finds it: `risks[2]`. */
export type Row = {path: string; item: Answers};

/** The items of a list; none where there is no list. */
export function rowsAt(answers: Answers, question: string): Row[] {
	return itemsAt(answers, question).map((item, index) => ({path: `${question}[${index}]`, item}));
}

/** The text at a path on one line; empty where there is none, or something that is no text. */
export function lineAt(answers: Answers, path: string): string {
	return lineOf(valueAt(answers, path));
}

/** The texts at a path, each on one line and none empty, of items what they are called; one text counts as a list of one. */
export function linesAt(answers: Answers, path: string): string[] {
	const value = valueAt(answers, path);
	return (Array.isArray(value) ? value : [value])
		.map((one) => lineOf(isRecord(one) ? Object.values(one)[0] : one))
		.filter((line) => line !== '');
}

function lineOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? cleanLine(String(value)) : '';
}
