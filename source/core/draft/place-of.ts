import type {Interview} from '../answers/interview.ts';
import {fieldAt, isInside, type Place, questionAt, wholesOf} from './place.ts';

/**
 * The place of an answer that a computation names, such as `phases[1].when.from`: the innermost column that is asked
 * for; undefined when the interview asks nothing of it.
 */
export function placeOf(interview: Interview, path: string): Place | undefined {
	const [question] = wholesOf(path)
		.filter((whole) => questionAt(interview, whole) !== undefined)
		.toSorted((one, other) => other.length - one.length);
	if (question === undefined) return undefined;
	const [, item, column = ''] = /^\[(\d+)\](?:\.(.+))?$/s.exec(path.slice(question.length)) ?? [];
	if (item === undefined) return {question};
	const field = questionAt(interview, question)?.fields?.find((candidate) => isInside(column, candidate.path));
	return {question, item: Number(item), ...(field ? {field: field.path} : {})};
}

/** What people call a place: "Phases 2: When". */
export function labelOf(interview: Interview, place: Place): string {
	const {question, item, field} = place;
	const group = fieldAt(interview, {question})?.label ?? question;
	const column = field === undefined ? '' : `: ${fieldAt(interview, place)?.label ?? field}`;
	return `${group}${item === undefined ? '' : ` ${item + 1}`}${column}`;
}
