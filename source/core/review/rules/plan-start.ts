import {planOf} from '../../analysis/schedule/plan.ts';
import {spanOfItem} from '../items.ts';
import {always, type Rule} from '../types.ts';

export const planStart: Rule = {
	id: 'plan-start',
	code: 'R09',
	promise: 'A plan in weeks names the day from which they count.',
	about: ['start'],
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		const problem = planOf(subject.answers).problems.find(({kind}) => kind === 'no-start');
		if (!problem) return [];
		return [
			{
				...spanOfItem(subject, 'phases[0]'),
				path: 'start',
				message: 'The weeks of the plan count from no day.',
				expected: problem.expected,
				next: 'Write the first day above the phases, as "- **Starts**: YYYY-MM-DD".',
			},
		];
	},
	good: '# RFC: Carts\n\n## Implementation Plan\n\n**Starts**: 2026-03-02\n\n### Phase 1: Build (Week 1-2)\n\n- **Exit**: It runs\n',
	bad: '# RFC: Carts\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Exit**: It runs\n',
};
