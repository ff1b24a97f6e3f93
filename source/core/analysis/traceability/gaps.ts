import type {Answers} from '../../answers/answers.ts';
import {strayGoals, type Trace, tracesOf} from './traces.ts';

/**
 * What leads nowhere. It is no `Fault`: what stands at the path is right as it is, and something is missing elsewhere, so
 * there is advice in place of what was expected.
 */
export type TraceGap = {
	kind: Trace['kind'];
	/** Where it is put right: `outcome.goals`, `risks[2].answeredBy`, `openQuestions[0].owner`. */
	path: string;
	/** The goal, constraint, risk or question that leads nowhere. */
	text: string;
	problem: string;
	advice: string;
	/** It names something that there is not. */
	isNamed: boolean;
};

type Words = {column: string; problem: string; advice: string};

const words: Readonly<Record<Trace['kind'], Words>> = {
	goal: {
		column: '',
		problem: 'No metric speaks of this goal.',
		advice: 'Add a metric that shows whether it is reached, or name the goal at the metric that does.',
	},
	constraint: {
		column: '',
		problem: 'No option says how it stands to this constraint.',
		advice: 'Say among pros and cons which options keep it.',
	},
	risk: {
		column: '.answeredBy',
		problem: 'No phase and no metric speaks of this risk.',
		advice: 'Name the phase that deals with it, or the metric that shows it coming.',
	},
	question: {column: '.owner', problem: 'Nobody finds out.', advice: 'Name one person.'},
};

/** What leads nowhere, in the order of the answers, and references to phases and metrics that are not there. */
export function gapsOf(answers: Answers): TraceGap[] {
	const gaps = tracesOf(answers).flatMap((trace) => [
		...danglingIn(trace),
		...(trace.links.length === 0 && trace.dangling.length === 0 ? [gapOf(trace)] : []),
	]);
	return [...gaps, ...strayGoals(answers).map(strayGap)];
}

/** More goals than that are counted, not told. */
const mostGoals = 5;

function strayGap({path, goal, couldBe}: ReturnType<typeof strayGoals>[number]): TraceGap {
	const rest = couldBe.length - mostGoals;
	const listed = couldBe.slice(0, mostGoals).map((text) => `"${text}"`);
	const named = `${listed.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
	const said =
		couldBe.length === 0
			? {problem: `No goal has the words "${goal}".`, advice: 'Name a goal as it is worded, or add it.'}
			: {problem: `"${goal}" could be any of ${named}.`, advice: 'Add words that only one of them has.'};
	return {kind: 'goal', path, text: goal, ...said, isNamed: true};
}

function gapOf({kind, path, text}: Trace): TraceGap {
	const {column, problem, advice} = words[kind];
	return {kind, path: `${path}${column}`, text, problem, advice, isNamed: false};
}

function danglingIn({kind, path, text, dangling}: Trace): TraceGap[] {
	return dangling.map((reference) => ({
		kind,
		path: `${path}.answeredBy`,
		text,
		problem: `There is no phase and no metric called "${reference}".`,
		advice: 'Name one as it is called, or add it.',
		isNamed: true,
	}));
}
