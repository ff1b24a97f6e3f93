import type {Scope} from '../types.ts';

export const team: Scope = {
	name: 'team',
	reach: 'One team builds it, runs it and can take it back.',
	lookFor: [
		'The problem is real, and small enough to be solved like this',
		'Somebody else of the team could build it from this page',
		'It can be switched off without asking anybody',
	],
	required: [],
	approvers: 1,
	strictness: 'light',
	authorLevel: 3,
};
