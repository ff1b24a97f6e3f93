import {planOf} from '../../schedule/plan.ts';
import {spanOfPath} from '../place.ts';
import {always, type Rule} from '../types.ts';

export const plan: Rule = {
	id: 'plan',
	code: 'R03',
	promise: 'Phases end after they start, wait for phases that there are, and never for each other in a circle.',
	levels: {own: always('error'), foreign: always('off')},
	check(subject) {
		return planOf(subject.answers)
			.problems.filter(({kind}) => kind !== 'no-start' && kind !== 'no-date' && kind !== 'overlap')
			.map(({path, found, expected}) => ({
				...spanOfPath(subject, path),
				message: `${path}: found ${found}.`,
				expected,
				next: 'Correct the phase, or what it waits for.',
			}));
	},
	good: '# RFC: Carts\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Exit**: It runs\n\n### Phase 2: Move (Week 3)\n\n- **Depends on**: Build\n',
	bad: '# RFC: Carts\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Depends on**: Move\n\n### Phase 2: Move (Week 3)\n\n- **Depends on**: Build\n',
};
