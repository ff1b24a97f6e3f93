import {type Answers, itemAt, itemsAt, type Json, valueAt, withValue} from '../answers/answers.ts';
import type {Field, Interview, Question} from '../answers/interview.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import type {Position} from './types.ts';

/** A position without its cursor. */
export type Place = Omit<Position, 'cursor'>;

/** The key of a place among marks and typed texts: `created`, `phases[1].when`. */
export function pathOf({question, item, field}: Place): string {
	const row = item === undefined ? '' : `[${item}]`;
	return field === undefined ? question : `${question}${row}.${field}`;
}

/** Whether a path is that of a question or column, or of something inside it, such as a column of its items. */
export function isInside(path: string, whole: string): boolean {
	return path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
}

/** A path and all paths that it is inside of. */
export function wholesOf(path: string): string[] {
	return [path, ...[...path.matchAll(/[.[]/g)].map(({index}) => path.slice(0, index))];
}

export function questionAt(interview: Interview, path: string): Question | undefined {
	return questionsByPath(interview).get(path);
}

/** Kept, since a document of another house may have thousands of them. */
const questionsByPath = rememberingByIdentity(
	({questions}: Interview): ReadonlyMap<string, Question> =>
		new Map(questions.map((question) => [question.path, question])),
);

/** What is asked for at a place: a column of a group, or the question itself. */
export function fieldAt(interview: Interview, place: Place): Field | undefined {
	const question = questionAt(interview, place.question);
	if (place.field === undefined) return question;
	return question?.fields?.find((column) => column.path === place.field);
}

/** The value at a place; undefined when there is none. */
export function valueAtPlace(answers: Answers, {question, item, field}: Place): Json | undefined {
	if (field === undefined) return valueAt(answers, question);
	const row = itemAt(answers, question, item ?? 0);
	return row && valueAt(row, field);
}

/** A copy of the answers with the value at a place replaced; undefined removes it. An item left empty stays. */
export function withValueAtPlace(answers: Answers, place: Place, value: Json | undefined): Answers {
	const {question, item = 0, field} = place;
	if (field === undefined) return withValue(answers, question, value);
	const items = itemsAt(answers, question).map((row, index) => (index === item ? withValue(row, field, value) : row));
	return withValue(answers, question, items);
}
