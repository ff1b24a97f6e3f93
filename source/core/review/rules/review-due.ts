import {lineAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {isDate} from '../../text/day.ts';
import {hasEnded} from '../ended.ts';
import {always, type Rule} from '../types.ts';

export const reviewDue: Rule = {
	id: 'review-due',
	code: 'M10',
	promise: 'A decision is looked at again by the day that it names.',
	about: ['revisit.by'],
	levels: {own: always('warning'), foreign: always('off')},
	check(subject) {
		const day = lineAt(subject.answers, 'revisit.by');
		if (!isDate(day) || day > subject.today || hasEnded(subject)) return [];
		return [
			{
				...spanOfPath(subject, 'revisit.by'),
				message: `It was to be looked at again by ${day}.`,
				next: 'Compare the metrics with their targets, write what you learned, and name the next day or take this one out.',
			},
		];
	},
	good: '# RFC: Carts\n\n## Consensus\n\n### Revisit\n\n- **Look again**: 2999-01-01\n',
	bad: '# RFC: Carts\n\n## Consensus\n\n### Revisit\n\n- **Look again**: 2026-01-08\n',
};
