import {type Answers, isNumber, isRecord, itemsInPlace} from '../../answers/answers.ts';
import type {Fault} from '../../answers/fault.ts';
import {type Scale, scaleFrom} from '../consistency/scale.ts';
import {problemsOf} from './problems.ts';
import {asideAmong} from './rivals.ts';
import {weightFrom, weightsOf} from './weights.ts';

/** What options are measured by. */
export type Criterion = {
	/** The place in the answer `criteria`, counted from 0. */
	index: number;
	name: string;
	/** What the answer says, usually in percent; undefined unless it is a number above zero. */
	weight: number | undefined;
};

/** The option at the same place in the answer `options`; one that is `aside` belongs to another decision, and has no score here. */
export type Option = {name: string; isSelected: boolean; isAside: boolean};

/** Options scored by criteria, as far as the answers have them. */
export type Matrix = {
	/** The criteria that have a name; without one no score can be given. */
	criteria: readonly Criterion[];
	/** All options, in the order of the answers. */
	options: readonly Option[];
	/** A row for each option, a number for each criterion; undefined where none is given. */
	scores: readonly (readonly (number | undefined)[])[];
	/**
	 * What each criterion weighs beside the others, above zero: the weights that are given, or 1 for each where none
	 * is. Undefined if some are missing.
	 */
	weights: readonly number[] | undefined;
	scale: Scale;
	/** What is wrong with it. Scores and weights that are only missing yet are none of it. */
	problems: readonly Fault[];
};

/** Reads the matrix of any answers, however incomplete or wrong they are. */
export function matrixOf(answers: Answers): Matrix {
	const scale = scaleFrom(answers.scale);
	const measures = itemsInPlace(answers, 'criteria');
	const choices = itemsInPlace(answers, 'options');
	const criteria = measures.flatMap((item, index): Criterion[] =>
		typeof item.name === 'string' ? [{index, name: item.name, weight: weightFrom(item)}] : [],
	);
	const isAside = asideAmong(answers);
	return {
		criteria,
		options: choices.map((item) => ({
			name: typeof item.name === 'string' ? item.name : '',
			isSelected: item.selected === true && !isAside(item),
			isAside: isAside(item),
		})),
		scores: choices.map((item) => criteria.map(({name}) => (isAside(item) ? undefined : scoreOf(item, name)))),
		weights: weightsOf(measures.filter(({name}) => typeof name === 'string')),
		scale,
		problems: problemsOf(answers, measures, choices, scale),
	};
}

function scoreOf({scores}: Answers, criterion: string): number | undefined {
	const score = isRecord(scores) && Object.hasOwn(scores, criterion) ? scores[criterion] : undefined;
	return isNumber(score) ? score : undefined;
}
