import {type Answers, isRecord, type Json, type Marks, valueAt, withValue} from '../answers.ts';
import {kindOf} from '../kinds/registry.ts';
import type {Interview} from '../template/types.ts';
import {faultsOfConsistency} from './consistency.ts';
import {faultsOfShape} from './shape.ts';
import type {Fault} from './types.ts';

export type Validated = {answers: Answers; marks: Marks} | {faults: Fault[]};

/** The answers of a file in normal form, or everything that is wrong with them. Null is no answer. */
export function validate(interview: Interview, value: unknown): Validated {
	const given = withoutNull(value);
	const faults = faultsOfShape(interview, given);
	if (!isRecord(given) || faults.length > 0) return {faults};
	const {answers, marks} = normal(interview, given);
	const found = [...faultsOfConsistency(interview, answers), ...faultsOfMarks(interview, marks)];
	return found.length > 0 ? {faults: found} : {answers, marks};
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

function normal(interview: Interview, given: Answers): {answers: Answers; marks: Marks} {
	let answers: Answers = {};
	for (const question of interview.questions) {
		const value: Json | undefined = valueAt(given, question.path);
		if (value !== undefined) answers = withValue(answers, question.path, kindOf(question.kind).normal(value, question));
	}

	const marks = isRecord(given.marks) ? (given.marks as Marks) : {};
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

function faultsOfMarks(interview: Interview, marks: Marks): Fault[] {
	return Object.entries(marks).flatMap(([path, mark]) =>
		isQuestion(interview, path)
			? []
			: [{path: `marks.${path}`, found: mark, expected: 'the path of a question or a column'}],
	);
}

function isQuestion(interview: Interview, path: string): boolean {
	const [, group = '', column = ''] = /^(.+?)\[\d+\]\.(.+)$/.exec(path) ?? [];
	const question = interview.questions.find((candidate) => candidate.path === (group || path));
	return group === '' ? question !== undefined : (question?.fields?.some((field) => field.path === column) ?? false);
}
