import {untraced} from '../traced.ts';
import {always, type Rule} from '../types.ts';

export const nameKnown: Rule = {
	id: 'name-known',
	code: 'M04',
	promise: 'A goal, a phase or a metric that another answer names is there.',
	about: 'any text',
	levels: {own: always('warning'), foreign: always('off')},
	check: (subject) => untraced(subject, ({isNamed}) => isNamed),
	good: '# RFC: Carts\n\n## Motivation\n\n### Goals\n\n- Fewer lost carts\n\n## Success Metrics\n\n- **Reliability**: Orders a day\n  - Target: 90\n  - Goal: Fewer lost carts\n',
	bad: '# RFC: Carts\n\n## Motivation\n\n### Goals\n\n- Fewer lost carts\n\n## Success Metrics\n\n- **Reliability**: Orders a day\n  - Target: 90\n  - Goal: Happy shops\n',
};
