import {authorLevels} from '../../core/analysis/scope/author-levels.ts';

/** How senior a person can say to be, from the first level on; the last one switches coaching off. */
export const levelChoices: readonly string[] = [
	...authorLevels.map(({level, about}) => `${level}: ${about}`),
	'No coaching: what readers ask by level is not shown, nor this offered again.',
];
