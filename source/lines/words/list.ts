import type {Readiness} from '../../core/draft/readiness.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {type RailQuestion, rail} from '../../flow/view/rail.ts';
import {answerWords} from '../../words/lines/answers.ts';
import {standingWords} from '../../words/standing.ts';

/** All questions in their order; the number of one is its place in it, from 1. */
export function countedQuestions(session: SessionState): readonly RailQuestion[] {
	return rail(session).flatMap(({questions}) => questions);
}

/** Each question with its number and how far it is, step by step; only those that have all of these words, where there are any. */
export function listLines(session: SessionState, words: string): string[] {
	const wanted = words.toLowerCase().split(/\s+/);
	let number = 0;
	const lines = rail(session).flatMap(({name, number: step, settled, total, questions, kept}) => {
		const rows = questions.flatMap((question) => {
			number++;
			const {path, label, readiness, isCurrent} = question;
			const own = [`${number}. ${label}: ${readinessWords(readiness)}${isCurrent ? answerWords.here : ''}`];
			return [...own, ...kept.filter(({after}) => after === path).map(({label}) => answerWords.keptInList(label))];
		});
		const found = rows.filter((row) => wanted.every((word) => row.toLowerCase().includes(word)));
		return found.length === 0 ? [] : [answerWords.step(step, name, settled, total), ...found];
	});
	return lines.length > 0 ? lines : [answerWords.noQuestion(words)];
}

/** How a question or a field stands. */
export function readinessWords(readiness: Readiness): string {
	return standingWords.told[readiness];
}
