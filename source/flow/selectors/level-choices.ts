import {authorLevels} from '../../core/analysis/scope/author-levels.ts';
import {aboutWords} from '../../words/views/question.ts';

/** How senior a person can say to be, from the first level on; the last one switches coaching off. */
export const levelChoices: readonly string[] = [
	...authorLevels.map(({level, about}) => `${level}: ${about}`),
	aboutWords.noCoaching,
];
