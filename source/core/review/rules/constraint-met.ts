import {linesAt, rowsAt} from '../../answers/rows.ts';
import {isSpokenOf, untraced} from '../traced.ts';
import {always, type Rule} from '../types.ts';

export const constraintMet: Rule = {
	id: 'constraint-met',
	code: 'P05',
	promise: 'Each constraint is spoken of again, best by an option that keeps it.',
	about: ['currentState.constraints'],
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		const isArgued = rowsAt(subject.answers, 'options').some(({item}) =>
			['pros', 'cons'].some((column) => linesAt(item, column).length > 0),
		);
		return isArgued ? untraced(subject, ({kind, text}) => kind === 'constraint' && !isSpokenOf(subject, text)) : [];
	},
	good: '# RFC: Carts\n\n## Current State\n\n### Constraints\n\n- Two engineers of the payments team\n\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Pros**: Two engineers of the payments team know it\n',
	bad: '# RFC: Carts\n\n## Current State\n\n### Constraints\n\n- Two engineers of the payments team\n\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Pros**: Known to all\n',
};
