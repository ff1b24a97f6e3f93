import type {Question} from '../../core/answers/interview.ts';
import {isRequired} from '../../core/answers/required.ts';
import {pathOf} from '../../core/draft/place.ts';
import {type QuestionReadiness, questionReadiness, type Readiness} from '../../core/draft/readiness.ts';
import type {SessionState} from '../state/state.ts';
import {findingsAsked} from './findings.ts';

/** `isSettled`: nothing is to be done about it, but for what the rules found in its answer. */
export type ReadinessNow = QuestionReadiness & {isSettled: boolean};

/**
 * How each of the questions stands that are asked now. What is being typed counts as answered until it has been read,
 * and an answer in which the rules found more than a note as one with a finding.
 */
export function readinessNow(session: SessionState): readonly ReadinessNow[] {
	const {interview, draft, focus, buffer, touched} = session;
	const typed = touched && buffer ? {path: pathOf(focus), isBlank: !/\S/u.test(buffer.text)} : undefined;
	const found = new Set(
		findingsAsked(session).flatMap(({severity, place}) => (severity === 'info' || !place ? [] : [place.question])),
	);
	return questionReadiness(interview, draft).map((one): ReadinessNow => {
		if (typed?.path === one.question.path) return readinessOfTyped(session, one.question, typed.isBlank);
		const {question, readiness} = one;
		const isAnswered = readiness === 'answered' || readiness === 'partly';
		const isSettled = settled.includes(readiness);
		return {...one, isSettled, readiness: isAnswered && found.has(question.path) ? 'finding' : readiness};
	});
}

const settled: readonly Readiness[] = ['answered', 'skipped', 'unknown'];

function readinessOfTyped({draft}: SessionState, question: Question, isBlank: boolean): ReadinessNow {
	if (!isBlank) return {question, readiness: 'answered', isNeeded: false, isSettled: true};
	const isNeeded = isRequired(question, draft.answers);
	return {question, readiness: isNeeded ? 'needed' : 'empty', isNeeded, isSettled: false};
}
