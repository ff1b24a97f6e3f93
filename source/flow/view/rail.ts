import {type StepId, stepIds, stepNames} from '../../core/answers/interview.ts';
import type {QuestionReadiness, Readiness} from '../../core/draft/readiness.ts';
import {questionsShown} from '../../core/draft/way.ts';
import {type StepTime, timeOf} from '../../core/meeting/time.ts';
import {keptBehind, keptTitle} from '../selectors/kept.ts';
import {readinessNow} from '../selectors/readiness-now.ts';
import type {SessionState} from '../state/state.ts';

export type RailQuestion = {path: string; label: string; readiness: Readiness; isCurrent: boolean};

export type RailKept = {index: number; after: string; label: string; isCurrent: boolean};

export type RailStep = {
	step: StepId;
	/** From 1. */
	number: number;
	name: string;
	settled: number;
	total: number;
	isCurrent: boolean;
	/** Minutes that a group has used of it, and those of its box. */
	time?: StepTime;
	questions: readonly RailQuestion[];
	/** What stays as it is, each with the path of the question behind which it is read. */
	kept: readonly RailKept[];
};

/** The five steps and their questions, each with how it stands; on the short way those alone that belong to it. */
export function rail(session: SessionState): readonly RailStep[] {
	const {interview, draft, focus} = session;
	const shown = new Set(questionsShown(interview, draft));
	const all = readinessNow(session).filter(({question}) => shown.has(question) || question.path === focus.question);
	const current = interview.questions.find(({path}) => path === focus.question)?.step;
	return stepIds.map((step, index) => {
		const own = all.filter(({question}) => question.step === step);
		return {
			step,
			number: index + 1,
			name: stepNames[step],
			settled: own.filter(({isSettled}) => isSettled).length,
			total: own.length,
			isCurrent: step === current,
			...(draft.meeting ? {time: timeOf(draft.meeting, step)} : {}),
			questions: own.map((one) => railQuestion(session, one)),
			kept: own.flatMap(({question}) => keptOf(session, question.path)),
		};
	});
}

function railQuestion({focus, keptAt}: SessionState, {question, readiness}: QuestionReadiness): RailQuestion {
	const {path, label} = question;
	return {path, label, readiness, isCurrent: focus.question === path && !keptAt};
}

function keptOf(session: SessionState, after: string): readonly RailKept[] {
	return keptBehind(session, after).map((index) => ({
		index,
		after,
		label: keptTitle(session.kept[index]),
		isCurrent: session.keptAt?.index === index,
	}));
}
