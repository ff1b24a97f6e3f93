import type {AuthorLevel} from '../types.ts';

export const level1: AuthorLevel = {
	level: 1,
	about: 'You build what others have designed, and write down a design for the first time.',
	brings: ['What you saw in the code, exactly', 'The questions that you could not answer yourself'],
	shows: {guidance: true, example: true, lookFor: true},
};
