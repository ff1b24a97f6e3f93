import type {Answers} from '../../answers/answers.ts';
import {decimalText} from './decimal.ts';
import {matrixOf} from './matrix.ts';
import {rankingOf} from './ranking.ts';
import {optionName} from './words.ts';

/** An option whose total is above that of the selected one, with both totals as they are written. */
export type Better = {name: string; total: string; own: string};

/** The best option of the matrix, where another one is selected that has a total as well. */
export function betterOf(answers: Answers): Better | undefined {
	const matrix = matrixOf(answers);
	const {ranked} = rankingOf(matrix);
	const selected = ranked.find(({option}) => matrix.options[option]?.isSelected);
	const best = ranked.find(({rank}) => rank === 1);
	if (!selected || !best || selected.rank === 1) return undefined;
	const [total, own] = [best, selected].map((one) => decimalText(one.total, 2));
	return {name: optionName(matrix, best.option), total: total ?? '', own: own ?? ''};
}
