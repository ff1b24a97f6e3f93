import {rowsAt} from '../../answers/rows.ts';
import {untraced} from '../traced.ts';
import {always, type Rule} from '../types.ts';

export const goalMeasured: Rule = {
	id: 'goal-measured',
	code: 'P04',
	promise: 'Each goal has a metric that shows whether it is reached.',
	about: ['outcome.goals'],
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		// That there are no metrics at all is said by the rule for missing sections.
		if (rowsAt(subject.answers, 'metrics').length === 0) return [];
		return untraced(subject, ({kind, isNamed}) => kind === 'goal' && !isNamed);
	},
	good: '# RFC: Carts\n\n## Motivation\n\n### Goals\n\n- Fewer lost carts\n\n## Success Metrics\n\n- **Reliability**: Lost carts a day\n  - Target: 0\n',
	bad: '# RFC: Carts\n\n## Motivation\n\n### Goals\n\n- Fewer lost carts\n\n## Success Metrics\n\n- **Cost**: Price of the machines\n  - Target: 90 euros\n',
};
