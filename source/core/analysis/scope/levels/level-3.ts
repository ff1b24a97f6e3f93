import type {AuthorLevel} from '../types.ts';

export const level3: AuthorLevel = {
	level: 3,
	about: 'You own features from the idea to their operation.',
	brings: ['Edge cases and risks, with what you do about them', 'Assumptions that you have tried out'],
	shows: {guidance: true, example: true, lookFor: true},
};
