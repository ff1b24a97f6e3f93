import {faultsOfConsistency} from '../analysis/consistency/consistency.ts';
import {type Answers, isRecord, itemsInPlace, type Json, type Marks, putValue, valueAt} from '../answers/answers.ts';
import type {Fault} from '../answers/fault.ts';
import type {Interview} from '../answers/interview.ts';
import {kindOf} from '../kinds/registry.ts';
import {contain} from '../markdown/contain.ts';
import {cleanLine} from '../text/clean.ts';
import {marksIn} from './marks.ts';
import {faultsOfShape, faultsOfStrangers} from './shape.ts';

export type Validated = {answers: Answers; marks: Marks} | {faults: Fault[]};

/**
 * The answers of a file in normal form, or everything that is wrong with them. Null is no answer to a question that
 * there is. In answers of an unfinished draft, items may still be without a name.
 */
export function validate(interview: Interview, value: unknown, of: 'answers' | 'draft' = 'answers'): Validated {
	const input = withoutNull(value);
	const faults = [...faultsOfShape(interview, input), ...faultsOfStrangers(interview, value)];
	if (!isRecord(input)) return {faults};
	// What is amiss in one answer must not hide what is inconsistent among the others.
	const compared = isRecord(value) ? lenient(value) : undefined;
	const found = isRecord(compared) ? faultsOfConsistency(interview, compared, of) : [];
	if (faults.length + found.length > 0) return {faults: [...faults, ...found]};
	const {answers, marks} = normal(interview, input);
	const unplaced = faultsOfMarks(interview, answers, marks);
	return unplaced.length > 0 ? {faults: unplaced} : {answers, marks};
}

/** Answers and marks as one value, as the answers file has them. */
export function asFile(answers: Answers, marks: Marks): Answers {
	return Object.keys(marks).length > 0 ? {...answers, marks: {...marks}} : answers;
}

function withoutNull(value: unknown): unknown {
	if (Array.isArray(value)) return value.filter((entry) => entry !== null).map(withoutNull);
	if (!isRecord(value)) return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== null);
	return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNull(inner)]));
}

/** Values as they can be compared, whatever their shape; items stay in their places, and what is empty goes. */
function lenient(value: Json): Json | undefined {
	if (typeof value === 'string') return cleanLine(value) || undefined;
	if (Array.isArray(value)) return value.map((entry) => lenient(entry) ?? null);
	if (!isRecord(value)) return value === false || value === null ? undefined : value;
	const entries = Object.entries(value).map(([key, inner]) => [cleanLine(key), lenient(inner)] as const);
	const kept = entries.filter((entry): entry is [string, Json] => entry[1] !== undefined);
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function normal(interview: Interview, input: Answers): {answers: Answers; marks: Marks} {
	const answers: Answers = {};
	for (const question of interview.questions) {
		const value: Json | undefined = valueAt(input, question.path);
		if (value !== undefined) putValue(answers, question.path, kindOf(question.kind).normal(value, question, contain));
	}

	const marks = marksIn(input.marks);
	return {answers, marks: Object.fromEntries(Object.entries(marks).filter(([path]) => !isAnswered(answers, path)))};
}

function isAnswered(answers: Answers, path: string): boolean {
	return valueAtColumn(answers, path) !== undefined;
}

/** The value at `options[1].cons`. */
function valueAtColumn(answers: Answers, path: string): Json | undefined {
	const found = /^(.+?)\[(\d+)\]\.(.+)$/.exec(path);
	if (!found) return valueAt(answers, path);
	const items = valueAt(answers, found[1] ?? '');
	const item = Array.isArray(items) ? items[Number(found[2])] : undefined;
	return isRecord(item) ? valueAt(item, found[3] ?? '') : undefined;
}

function faultsOfMarks(interview: Interview, answers: Answers, marks: Marks): Fault[] {
	return Object.entries(marks).flatMap(([path, mark]) =>
		isMarkable(interview, answers, path)
			? []
			: [
					{
						path: `marks.${path}`,
						found: mark,
						expected: 'the path of a question, or of a column of an item that is there',
					},
				],
	);
}

/** Yes or no has no third state, and a grid only holds what is said. */
const unmarkable = ['flag', 'scores', 'notes'];

function isMarkable({questions}: Interview, answers: Answers, path: string): boolean {
	const [, group = '', item = '', column = ''] = /^(.+?)\[(\d+)\]\.(.+)$/.exec(path) ?? [];
	const question = questions.find((candidate) => candidate.path === (group || path));
	const field = group === '' ? question : question?.fields?.find((candidate) => candidate.path === column);
	if (!field || unmarkable.includes(field.kind)) return false;
	return group === '' || itemsInPlace(answers, group).length > Number(item);
}
