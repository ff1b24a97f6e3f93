import {plural} from '../../core/text/plural.ts';

/** The grid of scores, and what its totals say. */
export const gridWords = {
	total: 'Total',
	rank: 'Rank',
	weight: 'Weight',
	weightOf: (name: string) => `Weight of ${name}`,
	noneNamed: (noun: string) => `There are no ${plural(noun)} with a name yet, so there is nothing to score.`,
	howToName: (label: string) =>
		`Enter goes to ${label}: there a adds one, and s starts from a list. m leads back here.`,
	scale: (min: number, max: number) => `Scores from ${min} to ${max}`,
	closeCall: '≈ close call   ',
	scored: (sign: string, given: number, all: number) => `${sign}${given} of ${all} scored`,
	noTotals: 'Totals come with the first option that has all its scores.',
};
