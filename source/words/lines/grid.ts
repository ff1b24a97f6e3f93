import {plural} from '../../core/text/plural.ts';

/** The grid of scores, told cell by cell. */
export const toldGridWords = {
	askedWeight: 'How much does it count, in percent?',
	askedScore: (min: number, max: number, given: number, all: number) =>
		`A score from ${min} to ${max}; ${given} of ${all} are given.`,
	noWeight: 'There is no weight yet.',
	noScore: 'There is no score yet.',
	present: (text: string) => `It is ${text}.`,
	toCorrect: (problem: string) => `To correct: ${problem}`,
	nothingScored: 'Nothing is scored here.',
	total: (name: string, total: string, rank: string) =>
		`${name}: total ${total}, rank ${rank.replace('=', ', level with another')}.`,
	noTotal: (name: string) => `${name}: no total yet.`,
	noTotals: 'Totals come with the first option that has all its scores.',
	closeCall: 'It is a close call.',
	weightOf: (name: string) => `Weight of ${name}`,
	cell: (option: string, name: string, weight: number | undefined) =>
		`${option}, ${name}${weight === undefined ? '' : `, which counts ${weight} percent`}`,
	noneNamed: (noun: string) => `There are no ${plural(noun)} with a name yet, so there is nothing to score.`,
	howToName: (label: string) => `Enter goes to ${label}; the same command leads back here.`,
};
