import {valueAt} from '../../core/answers.ts';
import {askedQuestions} from '../../core/draft/asked.ts';
import {itemsAt} from '../../core/draft/place.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {type Question, type StepId, stepNames} from '../../core/template/types.ts';
import type {Place, SessionState} from '../types.ts';
import {chosen} from './navigate.ts';

type JumpRow = {place: Place; step: StepId; label: string; prompt: string};

/** The questions and items that the filter leaves over: each of its words is found in them. */
export function jumpRows(session: SessionState): readonly JumpRow[] {
	const {interview, draft, overlay} = session;
	const words = overlay?.name === 'jump' ? overlay.filter.toLowerCase().split(/\s+/) : [];
	return askedQuestions(interview, draft.answers)
		.flatMap((question) => rowsOf(session, question))
		.filter((row) => {
			const text = `${row.label} ${row.prompt} ${stepNames[row.step]}`.toLowerCase();
			return words.every((word) => text.includes(word));
		});
}

export function jumpMoved(session: SessionState, to: (row: number, last: number) => number): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'jump') return session;
	const last = Math.max(0, jumpRows(session).length - 1);
	const index = Math.max(0, Math.min(to(overlay.index, last), last));
	return index === overlay.index ? session : {...session, overlay: {...overlay, index}};
}

export function jumpFiltered(session: SessionState, change: (filter: string) => string): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'jump') return session;
	const filter = change(overlay.filter);
	return filter === overlay.filter ? session : {...session, overlay: {...overlay, filter, index: 0}};
}

export function jumpConfirmed(session: SessionState): SessionState {
	const row = session.overlay?.name === 'jump' ? jumpRows(session)[session.overlay.index] : undefined;
	return row ? chosen(session, row.place) : session;
}

function rowsOf({draft}: SessionState, question: Question): readonly JumpRow[] {
	const {path, step, label, prompt, key} = question;
	const column = question.fields?.find((field) => field.path === key) ?? question.fields?.[0];
	const items = question.fields ? itemsAt(draft.answers, path) : [];
	return [
		{place: {question: path}, step, label, prompt},
		...items.map((row, item) => {
			const value = column && valueAt(row, column.path);
			const name = column && value !== undefined ? kindOf(column.kind).show(value, column) : '';
			return {place: {question: path, item}, step, label: `${label} ${item + 1}`, prompt: name};
		}),
	];
}
