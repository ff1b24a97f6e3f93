import {itemsAt, valueAt} from '../../core/answers/answers.ts';
import type {Question} from '../../core/answers/interview.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import type {SessionState} from '../state/state.ts';
import {nameColumn} from './name-column.ts';

/** A list of which people choose among the items, and what these are called. */
export type DotList = {path: string; label: string; items: readonly string[]};

/** The lists with two items or more, in the order of the questions. */
export function dotLists(session: SessionState): readonly DotList[] {
	return session.interview.questions
		.map((question) => ({path: question.path, label: question.label, items: [...new Set(itemsOf(session, question))]}))
		.filter(({items}) => items.length > 1);
}

function itemsOf({draft: {answers}}: SessionState, question: Question): string[] {
	if (!question.fields) {
		const value = question.kind === 'list' ? valueAt(answers, question.path) : undefined;
		return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
	}

	return itemsAt(answers, question.path).flatMap((item) => {
		const column = nameColumn(question, item);
		const value = column && valueAt(item, column.path);
		return column && value !== undefined ? [kindOf(column.kind).show(value, column).split('\n')[0] ?? ''] : [];
	});
}
