import {type StepId, stepIds, stepNames} from '../../core/answers/interview.ts';
import {pathOf} from '../../core/draft/place.ts';
import {type Condition, progress, type QuestionProgress} from '../../core/draft/progress.ts';
import {keptBehind, keptTitle} from '../selectors/kept.ts';
import type {SessionState} from '../state/state.ts';

export type RailQuestion = {path: string; label: string; condition: Condition; isCurrent: boolean};

export type RailKept = {index: number; after: string; label: string; isCurrent: boolean};

export type RailStep = {
	step: StepId;
	/** From 1. */
	number: number;
	name: string;
	settled: number;
	total: number;
	isCurrent: boolean;
	questions: readonly RailQuestion[];
	/** What stays as it is, each with the path of the question behind which it is read. */
	kept: readonly RailKept[];
};

/** The five steps and their questions, each with its condition. */
export function rail(session: SessionState): readonly RailStep[] {
	const {questions, steps} = progress(session.interview, session.draft);
	const current = session.interview.questions.find(({path}) => path === session.focus.question)?.step;
	return stepIds.map((step, index) => ({
		step,
		number: index + 1,
		name: stepNames[step],
		settled: steps[index]?.settled ?? 0,
		total: steps[index]?.total ?? 0,
		isCurrent: step === current,
		questions: questions.filter(({question}) => question.step === step).map((entry) => railQuestion(session, entry)),
		kept: questions
			.filter(({question}) => question.step === step)
			.flatMap(({question}) => keptOf(session, question.path)),
	}));
}

/** What is being typed counts as answered until it has been read. */
function railQuestion(session: SessionState, {question, condition}: QuestionProgress): RailQuestion {
	const {focus, buffer, touched} = session;
	const isTyped = touched && pathOf(focus) === question.path && buffer !== undefined;
	return {
		path: question.path,
		label: question.label,
		condition: isTyped ? (isBlank(buffer.text) ? 'empty' : 'answered') : condition,
		isCurrent: focus.question === question.path && !session.keptAt,
	};
}

function keptOf(session: SessionState, after: string): readonly RailKept[] {
	return keptBehind(session, after).map((index) => ({
		index,
		after,
		label: keptTitle(session.kept[index]),
		isCurrent: session.keptAt?.index === index,
	}));
}

function isBlank(text: string): boolean {
	return !/\S/u.test(text);
}
