import {metricOf} from '../../analysis/metrics/metric.ts';
import type {MetricSentence} from '../../analysis/metrics/sentence.ts';
import {metricTargetOf} from '../../analysis/metrics/target.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {called, quoted, spanOfItem} from '../items.ts';
import {type Found, fromReview, type Rule, type Subject} from '../types.ts';

export const metricComplete: Rule = {
	id: 'metric-complete',
	code: 'M01',
	promise: 'Every metric has a number as its target, a baseline, a deadline and a source that it is read from.',
	about: ['metrics'],
	levels: {own: fromReview('warning', 'info'), foreign: fromReview('info')},
	check(subject) {
		return rowsAt(subject.answers, 'metrics').flatMap((row) => {
			const metric = metricOf(row.item);
			const target = ofTarget(subject, row, metric);
			return subject.profile === 'foreign' ? target : [...target, ...ofRest(subject, row, metric)];
		});
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: Time to open a cart, 95th percentile\n  - Baseline: 310 ms\n  - Target: 200 ms or less\n  - Deadline: 2026-06-30\n  - Source: Dashboard "Carts"\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: Time to open a cart\n  - Target: much faster\n',
};

/** Its unit may stand in the name of the metric, so only the number is asked for; of other houses any number is one. */
function ofTarget(subject: Subject, row: Row, {target}: MetricSentence): Found[] {
	const isAny = subject.profile === 'foreign' && metricTargetOf(lineAt(row.item, 'metric')) !== undefined;
	if (target !== undefined || isAny) return [];
	const words = lineAt(row.item, 'target');
	const name = called(row, 'metric', 'metric');
	return [
		{
			...spanOfItem(subject, `${row.path}.target`),
			message: words === '' ? `${name} has no target.` : `The target of ${name} is not a number: ${quoted(words)}.`,
			expected: 'a number with its unit, such as 200 ms or less',
			next: 'Write the value at which this has worked.',
		},
	];
}

function ofRest(subject: Subject, row: Row, metric: MetricSentence): Found[] {
	const name = called(row, 'metric', 'metric');
	const baseline = metric.target?.relative
		? `The target of ${name} counts from a baseline, and there is none.`
		: `${name} has no baseline.`;
	const parts: {column: 'baseline' | 'by' | 'source'; message: string; next: string}[] = [
		{column: 'baseline', message: baseline, next: 'Write what it is today.'},
		{column: 'by', message: `${name} has no deadline.`, next: 'Write the day on which the target is looked at.'},
		{column: 'source', message: `${name} has no source.`, next: 'Write where it is read from: a dashboard, a query.'},
	];
	return parts
		.filter(({column}) => metric[column] === undefined)
		.map(({column, message, next}) => ({...spanOfItem(subject, `${row.path}.${column}`), message, next}));
}
