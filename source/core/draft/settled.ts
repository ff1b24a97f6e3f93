import {type Answers, type Marks, putValue, valueAt} from '../answers.ts';
import {kindOf} from '../kinds/registry.ts';
import type {Interview, Question} from '../template/types.ts';
import {itemsAt} from './place.ts';
import type {Draft} from './types.ts';

/** What goes into the document: answers in normal form without items left empty, and the marks that fit them. */
export function settled(interview: Interview, draft: Draft): {answers: Answers; marks: Marks} {
	const answers: Answers = {};
	const marks: Marks = {};
	for (const question of interview.questions) {
		const value = valueAt(draft.answers, question.path);
		const normal = value === undefined ? undefined : kindOf(question.kind).normal(value, question);
		putValue(answers, question.path, normal);
		Object.assign(marks, marksOf(question, draft, normal === undefined));
	}

	return {answers, marks};
}

function marksOf({path, fields}: Question, {answers, marks}: Draft, isEmpty: boolean): Marks {
	const mark = marks[path];
	if (isEmpty || !fields) return mark === undefined || !isEmpty ? {} : {[path]: mark};
	const kept = itemsAt(answers, path).flatMap((item, index) => (Object.keys(item).length > 0 ? [index] : []));
	const columns = fields.flatMap((column) =>
		kept.flatMap((from, to) => {
			const own = marks[`${path}[${from}].${column.path}`];
			return own === undefined ? [] : [[`${path}[${to}].${column.path}`, own] as const];
		}),
	);
	return Object.fromEntries(columns);
}
