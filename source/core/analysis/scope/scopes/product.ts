import type {Scope} from '../types.ts';

export const product: Scope = {
	name: 'product',
	reach: 'Several systems of one product change, and their teams must change with them.',
	lookFor: [
		'Every team that must do something is named and was asked',
		'Contracts between the systems are told apart from their implementation',
		'What happens at twice the load, and while one of the systems is down',
		'The order in which things go live, and what works after each step',
	],
	required: ['outcome.goals', 'currentState.constraints', 'architecture', 'scalability.load', 'risks', 'reviewers'],
	approvers: 1,
	strictness: 'usual',
	authorLevel: 5,
};
