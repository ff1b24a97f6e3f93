import {contradictions, isOneWay} from '../../analysis/reversibility/reversibility.ts';
import {spanOfPath} from '../../document/places.ts';
import {always, fromReview, type Rule} from '../types.ts';

export const reversibility: Rule = {
	id: 'reversibility',
	code: 'R11',
	promise: 'How reversible it is called and how it is taken back agree.',
	about: ['reversibility.way'],
	levels: {own: fromReview('warning', 'info'), foreign: always('off')},
	isOfEnglish: true,
	check(subject) {
		const called = isOneWay(subject.answers) ? 'one-way' : 'two-way';
		return contradictions(subject.answers).map(({path, words}) => ({
			...spanOfPath(subject, path),
			message: `It is called ${called}, and "${words}" says otherwise.`,
			expected: 'a way back within a day for what is called two-way, and none for what is called one-way',
			next: 'Correct one of the two; how closely it is reviewed follows from it.',
		}));
	},
	good: '# RFC: Carts\n\n**Status**: Review\n**Reversible**: two-way\n\n## Implementation Plan\n\n### Rollback Plan\n\n- **How to revert if needed**: Set the flag back, two minutes.\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n**Reversible**: two-way\n\n## Implementation Plan\n\n### Rollback Plan\n\n- **How to revert if needed**: It cannot be undone.\n',
};
