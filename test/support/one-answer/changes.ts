import {type Answers, type Json, type Marks, valueAt, withValue} from '../../../source/core/answers/answers.ts';
import type {Field, Interview} from '../../../source/core/answers/interview.ts';
import {entriesIn, newItem, otherValue} from './values.ts';

export type Content = {answers: Answers; marks: Marks};

/** A document's answers with one of them changed. */
export type OneChange = Content & {
	/** The path of the question, and what was done to it, in a few words. */
	path: string;
	what: string;
	/** Items of the group are gone, and what a person put among their answers may go with them. */
	removes: boolean;
};

/** Each answer changed, emptied or set, each item's columns too, an item more and one less: one at a time. */
export function* changesOf({questions}: Interview, before: Content): Generator<OneChange> {
	for (const [index, question] of questions.entries()) {
		const {path} = question;
		const value = valueAt(before.answers, path);
		for (const [what, after] of question.fields
			? groupChanges(question, value, index)
			: changes(question, value, index)) {
			const answers = withoutLostScores(questions, withValue(before.answers, path, after));
			const removes = countOf(valueAt(answers, path)) < countOf(value);
			yield {path, what, answers, marks: withoutMarks(before.marks, path), removes};
		}

		if (value === undefined && before.marks[path] === undefined && path !== 'title')
			yield {
				path,
				what: 'unknown',
				answers: before.answers,
				marks: {...before.marks, [path]: 'unknown'},
				removes: false,
			};
	}
}

type Named = [what: string, value: Json | undefined];

function* changes(field: Field, value: Json | undefined, seed: number): Generator<Named> {
	const other = otherValue(field, value, seed);
	if (other !== undefined) yield [value === undefined ? 'set' : 'changed', other];
	if (typeof value === 'string' && field.kind === 'text') yield ['longer', `${value}\n\nOne more paragraph.`];
	if (Array.isArray(value) && Array.isArray(other)) yield ['longer', [...value, ...other]];
	if (Array.isArray(value) && value.length > 1) yield ['shorter', value.slice(1)];
	if (value !== undefined) yield ['emptied', undefined];
}

function* groupChanges(group: Field, value: Json | undefined, seed: number): Generator<Named> {
	const items = entriesIn(value);
	yield ['an item more', [...items, newItem(group, items.length, true, seed)]];
	yield ['a bare item first', [newItem(group, items.length, false, seed), ...items]];
	if (items.length > 1) {
		yield ['turned round', items.toReversed()];
		yield ['emptied', undefined];
	}

	for (const [at, item] of items.entries()) {
		const others = items.toSpliced(at, 1);
		yield [`item ${at} removed`, others.length > 0 ? others : undefined];
		for (const [what, changed] of itemChanges(group, item, seed + at)) {
			// An item that nothing is left of is none.
			if (Object.keys(changed).length > 0) yield [`item ${at}: ${what}`, items.with(at, changed)];
		}
	}
}

function* itemChanges({fields = [], key}: Field, item: Answers, seed: number): Generator<[string, Answers]> {
	for (const field of fields.filter(({kind}) => kind !== 'scores' && kind !== 'notes' && kind !== 'flag')) {
		const old = valueAt(item, field.path);
		if (field.path === key) {
			yield [`${field.path} changed`, withValue(item, field.path, `Another name ${seed}`)];
			continue;
		}

		for (const [what, value] of changes(field, old, seed))
			yield [`${field.path} ${what}`, withValue(item, field.path, value)];
	}
}

/** Scores go with what they are given for. */
function withoutLostScores(questions: readonly Field[], answers: Answers): Answers {
	let result = answers;
	for (const {path, fields = []} of questions) {
		for (const column of fields.filter(({kind}) => kind === 'scores' || kind === 'notes')) {
			const key = questions.find((group) => group.path === column.of)?.key ?? '';
			const names = entriesIn(valueAt(answers, column.of ?? '')).map((item) => valueAt(item, key));
			const items = entriesIn(valueAt(result, path)).map((item) => {
				const scores = Object.entries(valueAt(item, column.path) ?? {}).filter(([name]) => names.includes(name));
				return withValue(item, column.path, scores.length > 0 ? Object.fromEntries(scores) : undefined);
			});
			result = withValue(result, path, items.length > 0 ? items : undefined);
		}
	}

	return result;
}

function countOf(value: Json | undefined): number {
	return entriesIn(value).length;
}

/** Marks of items go by their numbers, which may be others now. */
function withoutMarks(marks: Marks, path: string): Marks {
	return Object.fromEntries(Object.entries(marks).filter(([key]) => key !== path && !key.startsWith(`${path}[`)));
}
