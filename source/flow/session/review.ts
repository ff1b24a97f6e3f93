import {type Gap, gaps} from '../../core/draft/gaps.ts';
import {pathOf} from '../../core/draft/place.ts';
import {bufferOf} from '../buffer/edit.ts';
import type {SessionState, Step} from '../types.ts';
import {type AdviceRow, adviceRows} from '../view/advice.ts';
import {said} from './change.ts';
import {committed} from './commit.ts';
import {opened} from './focus.ts';
import {chosen} from './navigate.ts';
import {type RowMove, rowAfter} from './rows.ts';
import {saveNow} from './saving.ts';
import {isUnchanged} from './unchanged.ts';

/** A row that can be highlighted in the review: something to settle or look at, the path, or the writing itself. */
export type ReviewRow = {row: 'gap'; gap: Gap} | {row: 'advice'; advice: AdviceRow} | {row: 'target'} | {row: 'write'};

/** What has to be settled at a place comes first, and is not advised there once more. */
export function reviewRows(session: SessionState): readonly ReviewRow[] {
	const missing = gaps(session.interview, session.draft);
	const advised = adviceRows(session).filter(({place}) => missing.every(({path}) => path !== pathOf(place)));
	return [
		...missing.map((gap) => ({row: 'gap' as const, gap})),
		...advised.map((advice) => ({row: 'advice' as const, advice})),
		{row: 'target'},
		{row: 'write'},
	];
}

export function reviewRowMoved(session: SessionState, to: RowMove): SessionState {
	const last = reviewRows(session).length - 1;
	const index = rowAfter(to, session.review.index, last);
	return index === session.review.index ? session : {...session, review: {...session.review, index}};
}

/** Enter on a row: to the question, into the path, or the file is written. */
export function reviewRowConfirmed(session: SessionState): Step {
	const row = reviewRows(session)[session.review.index];
	if (row?.row === 'gap') return [chosen(session, row.gap.place), []];
	if (row?.row === 'advice') return [chosen(session, row.advice.place), []];
	return row?.row === 'target' ? [targetOpened(session), []] : written(session);
}

/** The path in a field of its own, in the review. */
export function targetOpened(session: SessionState): SessionState {
	const {comparison: _, ...rest} = session;
	const {target} = session.review;
	return {...rest, screen: 'review', review: {...session.review, editing: bufferOf(target), busy: false}};
}

export function targetTaken(session: SessionState): SessionState {
	const {editing, ...review} = session.review;
	const target = editing?.text.trim() ?? '';
	if (target === '') return said(session, 'warning', 'A file needs a path, such as rfcs/0001-name.md.');
	const index = reviewRows(session).length - 1;
	const saving = {...session.saving, made: session.saving.made + 1};
	return {...session, saving, draft: {...session.draft, target}, review: {...review, target, index}};
}

export function targetLeft(session: SessionState): SessionState {
	const {editing: _, ...review} = session.review;
	return {...session, review};
}

/** Asks whether the file can be written; only what every file needs stands in its way. */
export function written(session: SessionState): Step {
	const ready = committed(session);
	const {draft, review, interview} = ready;
	if (review.busy) return [session, []];
	if (review.target === '') return [targetOpened(ready), []];
	const blocking = gaps(interview, draft).find(({need}) => need === 'draft');
	if (blocking) {
		const advice = `${blocking.label} is all that a file needs; Enter on its row leads there.`;
		return [said(ready, 'warning', `${blocking.label}: ${blocking.problem}`, advice), []];
	}

	const next = {...ready, review: {...review, busy: true}};
	// What is written elsewhere is put away as a draft afterwards, so there has to be one.
	const [kept, effects] = isUnchanged(ready) && review.target !== draft.base?.path ? saveNow(next) : [next, []];
	return [kept, [...effects, {type: 'check-target', target: review.target, draft}]];
}

/** Back to the questions, where the person was. */
export function returned(session: SessionState): SessionState {
	const {comparison: _, ...rest} = session;
	return opened(
		{...rest, screen: 'interview', review: {...rest.review, busy: false}},
		session.focus,
		session.buffer?.cursor,
	);
}
