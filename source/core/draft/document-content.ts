import {type Answers, isSame, itemsAt, type Marks, putValue, valueAt} from '../answers/answers.ts';
import type {Interview, Question} from '../answers/interview.ts';
import {kindOf} from '../kinds/registry.ts';
import type {Contain} from '../kinds/types.ts';
import {lacksSingle} from './progress.ts';
import type {Draft} from './types.ts';

type Content = Pick<Draft, 'answers' | 'marks'>;

/**
 * What goes into the document: answers in normal form without items left empty, and the marks that fit them. What is
 * the same as in `known` stays as it is, a mark beside an answer included.
 */
export function documentContent(
	interview: Interview,
	draft: Content,
	contain: Contain,
	known: Content = {answers: {}, marks: {}},
): Content {
	const answers: Answers = {};
	const marks: Marks = {};
	for (const question of interview.questions) {
		const {path, kind} = question;
		const value = valueAt(draft.answers, path);
		const isKnown = value === undefined || isSame(value, valueAt(known.answers, path));
		const normal = isKnown ? value : kindOf(kind).normal(value, question, contain);
		putValue(answers, path, normal);
		const mark = draft.marks[path];
		// Beside items, of which none is chosen, a mark says why that is so; that nothing was said needs none.
		const isOfChoice = mark !== 'skipped' && lacksSingle(question, answers);
		const isFitting = normal === undefined || isOfChoice || (isKnown && mark === known.marks[path]);
		if (mark !== undefined && isFitting) marks[path] = mark;
		if (normal !== undefined) Object.assign(marks, marksOfColumns(question, draft));
	}

	return {answers, marks};
}

function marksOfColumns({path, fields = []}: Question, {answers, marks}: Content): Marks {
	if (fields.length === 0) return {};
	const kept = itemsAt(answers, path).flatMap((item, index) => (Object.keys(item).length > 0 ? [index] : []));
	const columns = fields.flatMap((column) =>
		kept.flatMap((from, to) => {
			const own = marks[`${path}[${from}].${column.path}`];
			return own === undefined ? [] : [[`${path}[${to}].${column.path}`, own] as const];
		}),
	);
	return Object.fromEntries(columns);
}
