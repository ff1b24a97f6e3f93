import {type Answers, itemAt, itemsAt, type Mark, valueAt} from '../answers/answers.ts';
import {type Interview, type Question, type StepId, stepIds} from '../answers/interview.ts';
import {asideIn} from '../answers/rivals.ts';
import {applicableQuestions} from './applicable.ts';
import {findingsIn} from './findings.ts';
import {pathOf} from './place.ts';
import {rememberingDraft} from './remembering.ts';
import type {Draft} from './types.ts';
import {questionsShown} from './way.ts';

export type Condition = 'answered' | 'partly' | 'empty' | 'skipped' | 'unknown' | 'finding';

export type QuestionProgress = {question: Question; condition: Condition};

/** How far a step is: `settled` of its questions are answered, skipped or marked as unknown. */
export type StepProgress = {step: StepId; settled: number; total: number; unknown: number; findings: number};

type Progress = {questions: readonly QuestionProgress[]; steps: readonly StepProgress[]};

/** How far each question is, of those that are asked now, and each step; on the short way of those that belong to it. */
export const progress: (interview: Interview, draft: Draft) => Progress = rememberingDraft(progressOf);

function progressOf(interview: Interview, draft: Draft): Progress {
	const questions = applicableQuestions(interview, draft.answers).map((question) => ({
		question,
		condition: conditionOf(interview, question, draft),
	}));
	const shown = new Set(questionsShown(interview, draft));
	const ofWay = questions.filter(({question}) => shown.has(question));
	return {questions, steps: stepIds.map((step) => stepProgress(step, ofWay))};
}

/** The condition of one question. */
function conditionOf(interview: Interview, question: Question, draft: Draft): Condition {
	if (findingsIn(interview, draft, question).length > 0) return 'finding';
	if (question.fields) return groupCondition(question, draft);
	if (valueAt(draft.answers, question.path) !== undefined) return 'answered';
	return conditionOfMark(draft.marks[question.path]);
}

/** That it is not recorded or does not arise answers a question. */
export function conditionOfMark(mark: Mark | undefined): Condition {
	if (mark === undefined) return 'empty';
	return mark === 'unknown' || mark === 'skipped' ? mark : 'answered';
}

/** Whether an item lacks the column: neither a value nor a mark stands there. */
export function lacks(draft: Draft, group: string, item: number, column: string): boolean {
	const row = itemAt(draft.answers, group, item);
	if (!row || valueAt(row, column) !== undefined) return false;
	return draft.marks[pathOf({question: group, item, field: column})] === undefined;
}

/** The items that hold something; one that was only added does not count yet. */
export function filledItems(answers: Answers, group: string): readonly Answers[] {
	return itemsAt(answers, group).filter((item) => Object.keys(item).length > 0);
}

/** Whether a group that must be decided holds items, and none carries its flag. */
export function lacksSingle(question: Question, answers: Answers): boolean {
	const {path, required, single} = question;
	if (required === undefined || single === undefined) return false;
	const isAside = asideIn(answers, question);
	const items = filledItems(answers, path).filter((item) => !isAside(item));
	return items.length > 0 && items.every((item) => valueAt(item, single) !== true);
}

function groupCondition(question: Question, draft: Draft): Condition {
	const {path, least = 1, fields = []} = question;
	const filled = filledItems(draft.answers, path);
	if (filled.length === 0) return conditionOfMark(draft.marks[path]);
	const required = fields.filter((column) => column.required !== undefined);
	const isComplete = itemsAt(draft.answers, path).every((_, item) =>
		required.every((column) => !lacks(draft, path, item, column.path)),
	);
	return isComplete && filled.length >= least && !lacksSingle(question, draft.answers) ? 'answered' : 'partly';
}

function stepProgress(step: StepId, questions: readonly QuestionProgress[]): StepProgress {
	const own = questions.filter(({question}) => question.step === step);
	const count = (...wanted: Condition[]) => own.filter(({condition}) => wanted.includes(condition)).length;
	return {
		step,
		settled: count('answered', 'skipped', 'unknown'),
		total: own.length,
		unknown: count('unknown'),
		findings: count('finding'),
	};
}
