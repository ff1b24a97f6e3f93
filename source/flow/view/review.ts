import {stepNames} from '../../core/answers/interview.ts';
import {progress, type StepProgress} from '../../core/draft/progress.ts';
import {isExamining} from '../selectors/content.ts';
import {type ReviewRow, reviewRows} from '../selectors/review-rows.ts';
import type {SessionState} from '../state/state.ts';
import {shownRows} from './narrowed.ts';

export type ReviewView = {
	steps: readonly (StepProgress & {name: string})[];
	/** All of them, in their order; those are shown that have the words of the filter, if there is one. */
	rows: readonly (ReviewRow & {isCurrent: boolean; isShown: boolean})[];
	target: string;
	/** The rules have not told yet what they think of the document as it is now. */
	isExamining: boolean;
	/** Why they could not look. */
	problem?: string;
	/** What is marked as not known yet, by what people call it. */
	unknown: readonly string[];
};

/** How complete each step is, what is left to settle, and where the file goes. */
export function reviewView(session: SessionState): ReviewView {
	const {steps} = progress(session.interview, session.draft);
	const shown = shownRows(session);
	const problem = session.examining.last?.problem;
	return {
		steps: steps.map((step) => ({...step, name: stepNames[step.step]})),
		rows: reviewRows(session).map((row, index) => ({
			...row,
			isCurrent: index === session.review.index,
			isShown: shown?.includes(index) ?? true,
		})),
		target: session.review.target,
		isExamining: isExamining(session),
		...(problem === undefined ? {} : {problem}),
		unknown: unknowns(session),
	};
}

/** The questions that are marked as not known yet, by their labels. */
export function unknowns({interview, draft}: SessionState): readonly string[] {
	return interview.questions.flatMap((question) => [
		...(draft.marks[question.path] === 'unknown' ? [question.label] : []),
		...Object.entries(draft.marks).flatMap(([path, mark]) =>
			mark === 'unknown' && path.startsWith(`${question.path}[`) ? [columnLabel(path, question)] : [],
		),
	]);
}

function columnLabel(
	path: string,
	{label, fields = [], path: group}: SessionState['interview']['questions'][number],
): string {
	const [, item = '0', column = ''] = /^\[(\d+)\]\.(.+)$/.exec(path.slice(group.length)) ?? [];
	return `${label} ${Number(item) + 1}: ${fields.find((field) => field.path === column)?.label ?? column}`;
}
