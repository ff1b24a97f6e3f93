import type {AuthorLevel} from '../types.ts';

export const level2: AuthorLevel = {
	level: 2,
	about: 'You deliver tasks on your own and estimate them.',
	brings: ['An estimate that you stand by', 'Why the obvious way is the right one, or is not'],
	shows: {guidance: true, example: true, lookFor: true},
};
