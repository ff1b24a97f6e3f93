import type {AuthorLevel} from '../types.ts';

export const level4: AuthorLevel = {
	level: 4,
	about: 'You design systems that must last, and others ask you to review theirs.',
	brings: ['What breaks elsewhere when this breaks', 'What you gave up for the long run, and what for the date'],
	shows: {guidance: true, example: true, lookFor: false},
};
