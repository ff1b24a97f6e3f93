import {decimalText} from '../../core/analysis/decision/decimal.ts';
import type {Matrix} from '../../core/analysis/decision/matrix.ts';
import {listed, optionName} from '../../core/analysis/decision/words.ts';
import type {GivenScore} from '../../core/draft/meeting.ts';
import {type ByScores, byScores} from '../../core/meeting/by-scores.ts';
import {listedRows, titled, warned} from './rows.ts';
import type {InstrumentRow} from './types.ts';

/** What the scores that people have given come to, each by their own and all by the lowest and highest; nothing for one alone. */
export function spreadOfTotals(matrix: Matrix, scores: readonly GivenScore[], width: number): InstrumentRow[] {
	const found = byScores(matrix, scores);
	if (!found) return [];
	const isOpen = found.isOpen ? ['With scores that you gave, another option could be the best.'] : [];
	return [
		...warned(isOpen, width),
		...titled(
			'By what each of you scored',
			listedRows([...winners(matrix, found), ...ranges(matrix, found)], width),
			width,
		),
	];
}

/** Who has which option as the best, those who agree together. */
function winners(matrix: Matrix, {winners: all}: ByScores): string[] {
	const names = (options: readonly number[]): string => listed(options.map((option) => optionName(matrix, option)));
	const bests = [...new Set(all.map(({options}) => names(options)))];
	return bests.map((best) => {
		const people = all.filter(({options}) => names(options) === best).map(({who}) => who);
		return `${listed(people)}: the best is ${best}`;
	});
}

function ranges(matrix: Matrix, {ranges: all}: ByScores): string[] {
	return all.map(({option, least, most}) => {
		return `${optionName(matrix, option)}: from ${decimalText(least, 2)} to ${decimalText(most, 2)}`;
	});
}
