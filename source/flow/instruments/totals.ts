import {decimalText} from '../../core/analysis/decision/decimal.ts';
import {type Matrix, matrixOf} from '../../core/analysis/decision/matrix.ts';
import {type Ranking, rankingOf} from '../../core/analysis/decision/ranking.ts';
import {recommendationFrom} from '../../core/analysis/decision/recommendation.ts';
import {recommendationOf} from '../../core/analysis/decision/totals.ts';
import {optionName} from '../../core/analysis/decision/words.ts';
import {paragraph, space, warned} from './rows.ts';
import {sensitivityRows} from './sensitivity.ts';
import {spreadOfTotals} from './spread-of-totals.ts';
import type {Instrument, InstrumentRow} from './types.ts';

/** Weighted totals, what they recommend, and how firm that is. */
export const totals: Instrument = {
	name: 'totals',
	title: 'Totals, and how firm they are',
	paths: ['criteria', 'scale', 'options', 'rationale'],
	summary: recommendationOf,
	rows(answers, {scores = []}, width) {
		const matrix = matrixOf(answers);
		const ranking = rankingOf(matrix);
		const advice = recommendationFrom(matrix, ranking, typeof answers.rationale === 'string');
		const problems = matrix.problems.map(({path, found, expected}) => `${path}: ${found}; expected ${expected}.`);
		if (!advice) return [...paragraph(missing(matrix), width, 'quiet'), ...warned(problems, width)];
		return [
			...ranking.ranked.flatMap(({option, total, rank}) => {
				const isSelected = matrix.options[option]?.isSelected ? '  * selected' : '';
				const text = `${optionName(matrix, option)}${isSelected}`;
				return paragraph(text, width, rank === 1 ? 'strong' : 'plain', `${rank}.  ${decimalText(total, 2)}  `);
			}),
			...unranked(matrix, ranking, width),
			space,
			...paragraph(advice.text, width),
			space,
			...warned(problems, width),
			...spreadOfTotals(matrix, scores, width),
			...sensitivityRows(matrix, ranking, width),
		];
	},
};

function unranked(matrix: Matrix, ranking: Ranking, width: number): InstrumentRow[] {
	return ranking.unranked.flatMap(({option}) => paragraph(optionName(matrix, option), width, 'quiet', '-   none  '));
}

function missing({criteria, options}: Matrix): string {
	if (criteria.length === 0) return 'For totals, there must be criteria, each with a name.';
	if (options.length === 0) return 'For totals, there must be options to be scored.';
	return 'For totals, options must be scored: open one and answer "Scores".';
}
