import {shownInOperation} from '../../analysis/operations/sources.ts';
import {isWatched} from '../../analysis/operations/watched.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {called, quoted, spanOfItem} from '../items.ts';
import {isInEnglish} from '../language.ts';
import {always, type Rule} from '../types.ts';
import {isUnreadAbout} from '../unread.ts';

export const sourceWatched: Rule = {
	id: 'source-watched',
	code: 'M11',
	promise: 'What a metric is read from in operation is measured there.',
	about: ['operations.metrics', 'metrics'],
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		const {answers} = subject;
		if (lineAt(answers, 'operations.metrics') === '' || !isInEnglish(subject.source.text)) return [];
		if (isUnreadAbout(subject, /\b(?:metrics?|monitor\w*|observab\w*|dashboards?|alerts?|logs)\b/i)) return [];
		return rowsAt(answers, 'metrics').flatMap(({path, item}) => {
			const shown = shownInOperation(item);
			if (shown === undefined || isWatched(answers, shown) !== false) return [];
			const name = called({path, item}, 'metric', 'metric');
			return [
				{
					...spanOfItem(subject, `${path}.source`),
					message: `${name} is read from ${quoted(lineAt(item, 'source'))}, and nothing that is watched in operation has to do with it.`,
					expected: 'a metric, a log, a trace or an alert that shows it',
					next: 'Say under Operations what measures it, or read it elsewhere.',
				},
			];
		});
	},
	good: '# RFC: Carts\n\n## Implementation Plan\n\n### Operations\n\n- **Metrics**: Lost carts and memory, dashboard "Carts"\n\n## Success Metrics\n\n- **Reliability**: Carts that are lost\n  - Source: Grafana, dashboard "Carts"\n',
	bad: '# RFC: Carts\n\n## Implementation Plan\n\n### Operations\n\n- **Metrics**: Memory and processors of each host\n\n## Success Metrics\n\n- **Reliability**: Carts that are lost\n  - Source: Grafana, dashboard "Carts"\n',
};
