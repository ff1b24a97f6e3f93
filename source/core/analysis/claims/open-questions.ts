import type {Answers} from '../../answers/answers.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {type OpenClaim, openClaims} from './open-claims.ts';

/** An open question that follows from an assumption, with the path of the claim and why it is open. */
export type Derived = {path: string; reason: string; question: OpenQuestion};

/** As it would stand in the answers once a person takes it over. */
export type OpenQuestion = {question: string; owner?: string; due?: string};

/** The open questions that the unsettled assumptions are. Those that are asked already, in their words, are left out. */
export function openFrom(answers: Answers, today?: string): Derived[] {
	const questions = rowsAt(answers, 'openQuestions').map(({item}) => folded(lineAt(item, 'question')));
	return openClaims(answers, today)
		.filter(({statement}) => !questions.some((question) => question.includes(folded(statement))))
		.map(derived);
}

function derived({path, statement, owner, due, lacks}: OpenClaim): Derived {
	return {
		path,
		reason: lacks.map(({problem}) => problem).join(' '),
		question: {
			question: `Is it true: ${withoutEnd(statement)}?`,
			...(owner === '' ? {} : {owner}),
			...(due === undefined ? {} : {due}),
		},
	};
}

function folded(text: string): string {
	return withoutEnd(text).toLowerCase();
}

function withoutEnd(text: string): string {
	return text.replace(/[.?!\s]{1,20}$/, '') || text;
}
