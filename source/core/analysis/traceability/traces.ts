import type {Answers} from '../../answers/answers.ts';
import {lineAt, linesAt, rowsAt} from '../../answers/rows.ts';
import {grouped} from '../../text/grouped.ts';
import {registerOf} from '../risks/register.ts';
import {constraintsOf} from './constraints.ts';
import {type End, metricsOf, optionsOf, phasesOf} from './ends.ts';
import {goalFinder} from './goals-meant.ts';
import {finderAmong, type TraceLink} from './links.ts';

export type Trace = {
	kind: 'goal' | 'constraint' | 'risk' | 'question';
	/** The question or item that the interview can go to. */
	path: string;
	text: string;
	links: readonly TraceLink[];
	/** References to something that there is not. */
	dangling: readonly string[];
};

/** From goals to metrics, constraints to options, risks to phases and metrics, open questions to their owners. */
export function tracesOf(answers: Answers): Trace[] {
	return [
		...goalTraces(answers, metricsOf(answers)),
		...constraintTraces(answers, optionsOf(answers)),
		...riskTraces(answers, [...phasesOf(answers), ...metricsOf(answers)]),
		...questionTraces(answers),
	].filter(({text}) => text !== '');
}

function goalTraces(answers: Answers, metrics: readonly End[]): Trace[] {
	const shown = goalsShown(answers);
	const goals = linesAt(answers, 'outcome.goals');
	const meantBy = goalFinder(goals);
	const naming = grouped(metrics, ({path}) => meantBy(shown.get(path) ?? ''));
	const free = finderAmong(metrics.filter((metric) => !shown.has(metric.path)));
	return goals.map((text) => {
		const links = naming.get(text)?.map(asReference) ?? free.spokenOf([text]);
		return {kind: 'goal', path: 'outcome.goals', text, links, dangling: []};
	});
}

/** The goal that each metric says it shows, by the path of the metric. */
function goalsShown(answers: Answers): Map<string, string> {
	const rows = rowsAt(answers, 'metrics').map(({path, item}) => [path, lineAt(item, 'goal')] as const);
	return new Map(rows.filter(([, goal]) => goal !== ''));
}

/** Metrics that do not single one goal out, with the path of what they say and the goals that it could be. */
export function strayGoals(answers: Answers): {path: string; goal: string; couldBe: readonly string[]}[] {
	const meantBy = goalFinder(linesAt(answers, 'outcome.goals'));
	return [...goalsShown(answers)]
		.map(([path, goal]) => ({path: `${path}.goal`, goal, couldBe: meantBy(goal)}))
		.filter(({couldBe}) => couldBe.length !== 1);
}

function asReference({path, name}: End): TraceLink {
	return {path, name, by: 'reference'};
}

function constraintTraces(answers: Answers, options: readonly End[]): Trace[] {
	const finder = finderAmong(options);
	return constraintsOf(answers).map(({path, text}) => {
		return {kind: 'constraint', path, text, links: finder.spokenOf([text]), dangling: []};
	});
}

/** What a risk names counts alone; words are compared only where it names nothing. */
function riskTraces(answers: Answers, ends: readonly End[]): Trace[] {
	const finder = finderAmong(ends);
	return registerOf(answers).map(({path, risk, mitigation, answeredBy}) => {
		const dangling = answeredBy.filter((reference) => finder.named([reference]).length === 0);
		const links = answeredBy.length > 0 ? finder.named(answeredBy) : finder.spokenOf([risk, mitigation]);
		return {kind: 'risk', path, text: risk, links, dangling};
	});
}

function questionTraces(answers: Answers): Trace[] {
	return rowsAt(answers, 'openQuestions').map(({path, item}) => {
		const owner = lineAt(item, 'owner');
		const links: TraceLink[] = owner === '' ? [] : [{path: `${path}.owner`, name: owner, by: 'reference'}];
		return {kind: 'question', path, text: lineAt(item, 'question'), links, dangling: []};
	});
}
