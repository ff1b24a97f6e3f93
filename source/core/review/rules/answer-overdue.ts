import {ledgerOf} from '../../analysis/consensus/ledger.ts';
import {hasEnded} from '../ended.ts';
import {spanOfItem} from '../items.ts';
import {always, type Rule} from '../types.ts';

export const answerOverdue: Rule = {
	id: 'answer-overdue',
	code: 'C02',
	promise: 'Whoever is to answer by a day has answered by then.',
	about: ['reviewers.by'],
	levels: {own: {draft: 'info', review: 'info', approved: 'off'}, foreign: always('off')},
	check(subject) {
		const {answers, today} = subject;
		if (hasEnded(subject)) return [];
		return ledgerOf(answers, today)
			.entries.filter(({state}) => state === 'overdue')
			.map(({path, name, by}) => ({
				...spanOfItem(subject, `${path}.by`),
				message: `${name || 'Somebody'} should have answered by ${by}.`,
				expected: 'an answer, or a day that is still to come',
				next: 'Ask again, write the answer down, or agree on another day.',
			}));
	},
	good: '# RFC: Carts\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | Area | By |\n|---|---|---|---|\n| Ben | approver | data | 2099-01-01 |\n',
	bad: '# RFC: Carts\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | Area | By |\n|---|---|---|---|\n| Ben | approver | data | 2026-01-01 |\n',
};
