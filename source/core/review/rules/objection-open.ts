import {ledgerOf} from '../../analysis/consensus/ledger.ts';
import {hasEnded} from '../ended.ts';
import {quoted, spanOfItem} from '../items.ts';
import {always, fromReview, type Rule} from '../types.ts';
import {isToldOrNone} from '../unread.ts';

export const objectionOpen: Rule = {
	id: 'objection-open',
	code: 'C03',
	promise: 'Every objection has an answer.',
	about: ['objections.resolution'],
	levels: {own: fromReview('warning', 'info'), foreign: always('off')},
	check(subject) {
		const {answers, today} = subject;
		if (hasEnded(subject)) return [];
		const unresolved = ledgerOf(answers, today).unresolved.filter(({path}) => !isToldOrNone(subject, path));
		return unresolved.map(({path, who, objection}) => ({
			...spanOfItem(subject, path),
			message: `No answer yet to what ${who || 'somebody'} objects: ${quoted(objection)}.`,
			expected: 'how it was settled, or why it is overruled',
			next: 'Write under "Resolution" what became of it.',
		}));
	},
	good: '# RFC: Carts\n\n## Consensus\n\n### Objections\n\n- **Ben**: Redis is new to us\n  - **Resolution**: Ann runs it for the first half year\n',
	bad: '# RFC: Carts\n\n## Consensus\n\n### Objections\n\n- **Ben**: Redis is new to us\n',
};
