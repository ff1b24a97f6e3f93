import {type Answers, isNumber, isRecord} from '../../answers/answers.ts';
import type {Fault} from '../../answers/fault.ts';
import {shown} from '../../answers/fault-words.ts';
import {faultsOfNames} from '../consistency/consistency.ts';
import {faultsOfScores} from '../consistency/references.ts';
import type {Scale} from '../consistency/scale.ts';
import {hasWeights, isHundred, sumText, weightFrom, weightsOf} from './weights.ts';

/** What is wrong with a matrix, in the order of the answers: criteria, scale, options. */
export function problemsOf(
	answers: Answers,
	criteria: readonly Answers[],
	options: readonly Answers[],
	scale: Scale,
): Fault[] {
	const names = new Set(criteria.map(({name}) => name).filter((name) => typeof name === 'string'));
	return [
		...faultsOfNames({path: 'criteria', key: 'name', item: 'criterion'}, criteria),
		...faultsOfWeights(criteria),
		...faultsOfScale(answers, scale),
		...faultsOfNames({path: 'options', key: 'name', item: 'option'}, options),
		...options.flatMap(({scores}, index) => {
			if (!isRecord(scores)) return [];
			const path = `options[${index}].scores`;
			return [...faultsOfNumbers(scores, path), ...faultsOfScores(scores, names, scale, path)];
		}),
	];
}

function faultsOfWeights(criteria: readonly Answers[]): Fault[] {
	const faults = criteria.flatMap((item, index) =>
		item.weight === undefined || weightFrom(item) !== undefined
			? []
			: [{path: `criteria[${index}].weight`, found: shown(item.weight), expected: 'a number above 0'}],
	);
	const weights = hasWeights(criteria) ? weightsOf(criteria) : undefined;
	if (weights === undefined || isHundred(weights)) return faults;
	return [{path: 'criteria', found: `weights that sum to ${sumText(weights)}`, expected: 'weights that sum to 100'}];
}

function faultsOfScale({scale}: Answers, {min, max}: Scale): Fault[] {
	const isUsed = isRecord(scale) && scale.min === min && scale.max === max;
	if (scale === undefined || isUsed) return [];
	return [{path: 'scale', found: shown(scale), expected: 'a lower and a higher number, such as 1 to 10'}];
}

function faultsOfNumbers(scores: Answers, path: string): Fault[] {
	return Object.entries(scores).flatMap(([name, score]) =>
		isNumber(score) ? [] : [{path: `${path}.${name}`, found: shown(score), expected: 'a number'}],
	);
}
