import {valueAt} from '../../answers/answers.ts';
import {rowsAt} from '../../answers/rows.ts';
import {counted} from '../../text/plural.ts';
import {called, spanOfAnswer} from '../items.ts';
import {always, type Rule} from '../types.ts';

export const readyWithOpen: Rule = {
	id: 'ready-with-open',
	code: 'A01',
	promise: 'What is assessed as ready for production has no open must-have.',
	about: ['executive.production.verdict', 'mustHave'],
	levels: {own: always('error'), foreign: always('off')},
	check(subject) {
		const {answers} = subject;
		if (valueAt(answers, 'executive.production.verdict') !== 'Yes') return [];
		const open = rowsAt(answers, 'mustHave').filter(({item}) => valueAt(item, 'done') !== true);
		const [first] = open;
		if (!first) return [];
		const name = called(first, 'what', 'must-have');
		const which = open.length === 1 ? name : `the first of them ${name}`;
		return [
			{
				...spanOfAnswer(subject, 'executive.production.verdict'),
				message: `It is ready for production, and ${counted(open.length, 'must-have')} ${open.length === 1 ? 'is' : 'are'} open: ${which}.`,
				expected: 'conditions, or no open must-have',
				next: 'Mark what is done with "(done)", or say "Yes, with conditions".',
			},
		];
	},
	good: '# L7 Engineering Assessment: Carts\n\n## Executive Summary\n\n- **Production Readiness**: Yes\n\n## L7 Recommendations\n\n### Must Have (Before Production)\n\n1. Try a failover (done) (owner: Ana)\n',
	bad: '# L7 Engineering Assessment: Carts\n\n## Executive Summary\n\n- **Production Readiness**: Yes\n\n## L7 Recommendations\n\n### Must Have (Before Production)\n\n1. Try a failover (owner: Ana)\n',
};
