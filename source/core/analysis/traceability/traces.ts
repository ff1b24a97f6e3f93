import type {Answers} from '../../answers/answers.ts';
import {lineAt, linesAt, rowsAt} from '../../answers/rows.ts';
import {registerOf} from '../risks/register.ts';
import {constraintsOf} from './constraints.ts';
import {type End, metricsOf, optionsOf, phasesOf} from './ends.ts';
import {goalsMeant} from './goals-meant.ts';
import {isAkin, isSameName, mentions, saidIn} from './words.ts';

/** Where something leads, and whether an answer names it or only speaks of the same. */
export type Link = {path: string; name: string; by: 'reference' | 'words'};

export type Trace = {
	kind: 'goal' | 'constraint' | 'risk' | 'question';
	/** The question or item that the interview can go to. */
	path: string;
	text: string;
	links: readonly Link[];
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
	const meant = new Map([...shown].map(([path, named]) => [path, goalsMeant(named, goals)]));
	return goals.map((text) => {
		const named = metrics.filter((metric) => meant.get(metric.path)?.includes(text));
		const free = metrics.filter((metric) => !shown.has(metric.path));
		const links = named.length > 0 ? named.map(asReference) : linksByWords([text], free);
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
	const goals = linesAt(answers, 'outcome.goals');
	return [...goalsShown(answers)]
		.map(([path, goal]) => ({path: `${path}.goal`, goal, couldBe: goalsMeant(goal, goals)}))
		.filter(({couldBe}) => couldBe.length !== 1);
}

function asReference({path, name}: End): Link {
	return {path, name, by: 'reference'};
}

function constraintTraces(answers: Answers, options: readonly End[]): Trace[] {
	return constraintsOf(answers).map(({path, text}) => {
		return {kind: 'constraint', path, text, links: linksByWords([text], options), dangling: []};
	});
}

/** What a risk names counts alone; words are compared only where it names nothing. */
function riskTraces(answers: Answers, ends: readonly End[]): Trace[] {
	return registerOf(answers).map(({path, risk, mitigation, answeredBy}) => {
		const named = ends.filter(({name}) => answeredBy.some((reference) => isSameName(reference, name)));
		const dangling = answeredBy.filter((reference) => !ends.some(({name}) => isSameName(reference, name)));
		const links: Link[] = answeredBy.length > 0 ? named.map(asReference) : linksByWords([risk, mitigation], ends);
		return {kind: 'risk', path, text: risk, links, dangling};
	});
}

function questionTraces(answers: Answers): Trace[] {
	return rowsAt(answers, 'openQuestions').map(({path, item}) => {
		const owner = lineAt(item, 'owner');
		const links: Link[] = owner === '' ? [] : [{path: `${path}.owner`, name: owner, by: 'reference'}];
		return {kind: 'question', path, text: lineAt(item, 'question'), links, dangling: []};
	});
}

function linksByWords(texts: readonly string[], ends: readonly End[]): Link[] {
	const from = texts.map(saidIn);
	return ends
		.filter(({named, said}) => from.some((text) => mentions(text, named) || isAkin(text, said)))
		.map(({path, name}) => ({path, name, by: 'words'}));
}
