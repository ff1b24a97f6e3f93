import type {Scope} from '../types.ts';

export const company: Scope = {
	name: 'company',
	reach: 'The business depends on it: revenue, customers or the law are touched when it fails.',
	lookFor: [
		'How it serves where the company wants to be, in words that an executive would use',
		'What it costs over several years, in people as well as money',
		'What cannot be undone, and what was tried before that point',
		'Which assumptions would turn the decision around, and who checks them',
		'How growth by ten times is met, or why it need not be',
		'What customers, partners and authorities must be told',
	],
	required: [
		'outcome.nonNegotiables',
		'claims',
		'security.privacy',
		'security.compliance',
		'scalability.targets',
		'start',
		'rollback.data',
		'rollback.communication',
	],
	approvers: 3,
	strictness: 'strict',
	authorLevel: 7,
};
