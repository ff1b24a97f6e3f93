import type {Scope} from '../types.ts';

export const organisation: Scope = {
	name: 'organisation',
	reach: 'Teams that did not ask for it must adopt it, or live with it for years.',
	lookFor: [
		'Evidence from more than one team that the problem is shared',
		'What adopting it costs each team, and what they get for it',
		'Which standards and systems it replaces, and by when these are gone',
		'The risk that it spreads: what else stops when this stops',
		'Who runs it in two years, and who pays',
	],
	required: [
		'outcome.nonGoals',
		'currentState.painPoints',
		'research',
		'criteria',
		'security.authentication',
		'scalability.strategy',
		'scalability.cost',
		'objections',
		'communication',
		'rollback.trigger',
		'rollback.decider',
	],
	approvers: 2,
	strictness: 'strict',
	authorLevel: 6,
};
