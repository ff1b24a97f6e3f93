import type {AuthorLevel} from '../types.ts';

export const level6: AuthorLevel = {
	level: 6,
	about: 'You set the direction of whole domains, and other experts come to you with disputes.',
	brings: [
		'How the systems should change over years, and this as one step of it',
		'A foundation that other teams can build on without asking',
		'Weaknesses of the system as a whole, not only of this part',
	],
	shows: {guidance: false, example: false, lookFor: true},
};
