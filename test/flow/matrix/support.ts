import type {Answers} from '../../../source/core/answers/answers.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {cellsOf} from '../../../source/flow/matrix/cells.ts';
import {type GridView, gridView} from '../../../source/flow/matrix/view.ts';
import {sessionOf} from '../../../source/flow/session/open.ts';
import type {SessionState} from '../../../source/flow/state/state.ts';
import {shippedInterview} from '../../support/work.ts';
import {frozen, known} from '../support.ts';

export const interview = shippedInterview('staff-rfc');

export const criteria = ['Maturity', 'Learning curve', 'Operational complexity', 'Cost', 'Performance', 'Ecosystem'];

/** Three databases compared by six criteria, as far as they are given. */
export function databases(scores: readonly (readonly number[])[] = []): Answers {
	const weights = [20, 15, 20, 15, 15, 15];
	return {
		title: 'A database',
		criteria: criteria.map((name, index) => ({name, weight: weights[index] ?? 0, question: `How is it: ${name}?`})),
		options: ['PostgreSQL', 'MongoDB', 'Cassandra'].map((name, option) => {
			const row = scores[option];
			const given = row && Object.fromEntries(row.map((score, index) => [criteria[index] ?? '', score]));
			return {name, ...(given ? {scores: given} : {})};
		}),
	};
}

export const scored = [
	[9, 8, 9, 9, 8, 9],
	[8, 7, 7, 7, 9, 8],
	[8, 5, 4, 6, 10, 6],
];

/** The interview at a question of a draft that holds these answers. */
export function scoring(answers: Answers, question = 'options', part: Partial<Draft> = {}): SessionState {
	const draft = {...newDraft(interview, 'd1', '2026-11-20T08:00:00Z'), answers, position: {question}, ...part};
	return sessionOf({interview, draft: frozen(draft), fresh: false}, known, contain);
}

export function totals(session: SessionState): (string | undefined)[] {
	return gridView(session)?.results.map((result) => result && `${result.total} ${result.rank}`) ?? [];
}

export function scoresIn({draft}: SessionState): (Answers | undefined)[] {
	return (draft.answers.options as Answers[]).map(({scores}) => scores as Answers | undefined);
}

/** The option and the criterion of the cell at hand. */
export function cell({grid}: SessionState): (number | undefined)[] {
	return [grid?.option, grid?.criterion];
}

export function view(session: SessionState): GridView {
	const found = gridView(session);
	if (!found) throw new Error('no grid is open');
	return found;
}

/** What is wrong with the cell at hand. */
export function problemAt(session: SessionState): string | undefined {
	const {table, at} = view(session);
	return cellsOf(session, table, at.option)[at.criterion]?.problem;
}
