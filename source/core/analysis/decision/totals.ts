import type {Answers} from '../../answers/answers.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';
import {decimalText} from './decimal.ts';
import {matrixOf} from './matrix.ts';
import {rankingOf, totalsIn} from './ranking.ts';
import {type Recommendation, recommendationFrom} from './recommendation.ts';

/**
 * The total of each option with two decimals, in the order of the answers; undefined while it cannot be computed. Kept,
 * since each row of a matrix asks for the total of its option.
 */
export const totalsOf = rememberingByIdentity((answers: Answers): readonly (string | undefined)[] =>
	totalsIn(matrixOf(answers)).map((total) => total && decimalText(total, 2)),
);

/** What the totals recommend; undefined as long as no option has any score. */
export function recommendationIn(answers: Answers): Recommendation | undefined {
	const matrix = matrixOf(answers);
	return recommendationFrom(matrix, rankingOf(matrix), typeof answers.rationale === 'string');
}

/** The same as one line of a document, which has none while there is nothing to recommend. */
export function recommendationLine(answers: Answers): string | undefined {
	return totalsOf(answers).some((total) => total !== undefined) ? recommendationOf(answers) : undefined;
}

/** What the totals recommend, in sentences; undefined as long as no option has any score. */
export function recommendationOf(answers: Answers): string | undefined {
	return recommendationIn(answers)?.text;
}
