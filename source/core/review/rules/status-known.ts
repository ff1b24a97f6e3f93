import {spanOfPath, startOf} from '../place.ts';
import {meaningOf, nearestStatus} from '../status.ts';
import {fromReview, type Rule} from '../types.ts';

export const statusKnown: Rule = {
	id: 'status-known',
	code: 'F02',
	promise: 'A status says in a known word how far along the document is.',
	levels: {own: fromReview('warning', 'info'), foreign: {draft: 'info', review: 'info', approved: 'info'}},
	check(subject) {
		const {status} = subject.answers;
		if (typeof status !== 'string' || status.trim() === '')
			return [
				{
					...startOf(subject.source),
					message: 'There is no status.',
					next: 'Say how far along it is, such as Draft or Review.',
				},
			];
		if (meaningOf(status) !== undefined) return [];
		const meant = nearestStatus(status);
		return [
			{
				...spanOfPath(subject, 'status'),
				message: `"${status}" is no status that is known.`,
				expected: 'a word such as Draft, Review, Approved or Rejected',
				next: meant === undefined ? 'Use one of these.' : `Did you mean ${meant}?`,
			},
		];
	},
	good: '# Carts\n\n- Status: Accepted (2026-03-01)\n\n## Motivation\n\nWords.\n',
	bad: '# Carts\n\n- Status: Acepted\n\n## Motivation\n\nWords.\n',
};
