import type {AuthorLevel} from '../types.ts';

export const level5: AuthorLevel = {
	level: 5,
	about: 'You own architecture across several systems and bring their teams together.',
	brings: [
		'Options that the teams concerned recognise as theirs',
		'The effect on the business, in numbers',
		'A design that holds across system boundaries',
	],
	shows: {guidance: true, example: false, lookFor: true},
};
