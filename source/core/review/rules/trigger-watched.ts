import {isWatched} from '../../analysis/operations/watched.ts';
import {lineAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {quoted} from '../items.ts';
import {always, type Rule} from '../types.ts';

export const triggerWatched: Rule = {
	id: 'trigger-watched',
	code: 'R12',
	promise: 'What triggers a rollback is among what is watched in operation.',
	about: ['operations.metrics'],
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		const trigger = lineAt(subject.answers, 'rollback.trigger');
		if (trigger === '' || isWatched(subject.answers, trigger) !== false) return [];
		return [
			{
				...spanOfPath(subject, 'rollback.trigger'),
				message: `Nothing that is watched in operation has to do with ${quoted(trigger)}.`,
				expected: 'a metric or an alert that shows it',
				next: 'Say under Operations where it is seen, or roll back at what is seen there.',
			},
		];
	},
	good: '# RFC: Carts\n\n## Implementation Plan\n\n### Operations\n\n- **Metrics**: Lost carts, dashboard "Carts"\n\n### Rollback Plan\n\n- **Trigger**: More than 1 % of carts are lost within an hour\n',
	bad: '# RFC: Carts\n\n## Implementation Plan\n\n### Operations\n\n- **Metrics**: Memory and processors\n\n### Rollback Plan\n\n- **Trigger**: More than 1 % of carts are lost within an hour\n',
};
