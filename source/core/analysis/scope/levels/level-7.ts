import type {AuthorLevel} from '../types.ts';

export const level7: AuthorLevel = {
	level: 7,
	about: 'You answer for the technical strategy of a company.',
	brings: [
		'What the company can do afterwards that it could not do before',
		'Agreement of those who disagreed, and what it took',
		'A plan by which others carry it on without you',
	],
	shows: {guidance: false, example: false, lookFor: false},
};
