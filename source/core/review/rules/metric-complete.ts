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
		return rowsAt(subject.answers, 'metrics').flatMap((row) =>
			subject.profile === 'foreign' ? ofTarget(subject, row) : [...ofTarget(subject, row), ...ofRest(subject, row)],
		);
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: Time to open a cart, 95th percentile\n  - Baseline: 310 ms\n  - Target: 200 ms or less\n  - Deadline: 2026-06-30\n  - Source: Dashboard "Carts"\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: Time to open a cart\n  - Target: much faster\n',
};

/** Its unit may stand in the name of the metric, so only the number is asked for. */
function ofTarget(subject: Subject, row: Row): Found[] {
	const target = lineAt(row.item, 'target');
	const metric = lineAt(row.item, 'metric');
	const texts = subject.profile === 'foreign' ? [target, metric] : [target];
	if (texts.some((text) => metricTargetOf(text) !== undefined)) return [];
	if (target === '' && (isCompared(metric) || labels.target.test(metric))) return [];
	const name = called(row, 'metric', 'metric');
	return [
		{
			...spanOfItem(subject, `${row.path}.target`),
			message: target === '' ? `${name} has no target.` : `The target of ${name} is not a number: ${quoted(target)}.`,
			expected: 'a number with its unit, such as 200 ms or less',
			next: 'Write the value at which this has worked.',
		},
	];
}

/** A name such as "p95 < 100 ms" is a target too; a number alone may be a condition. */
function isCompared(metric: string): boolean {
	const target = metricTargetOf(metric);
	return target !== undefined && target.comparison !== '=';
}

/** In sentences: "Lost carts. Baseline 90, target 5 by 2026-06-30, source: dashboard". */
const labels = {
	target: /\btarget:?\s[^.,;]{0,40}\d/i,
	baseline: /\bbaseline:?\s[^.,;]{0,40}\d/i,
	by: /\btarget\b.{0,100}\b20\d\d\b/i,
	source: /\bsource:?\s{1,3}\p{L}/iu,
};

/** In one sentence: "Lost carts fall from 90 to under 5 by 2026-06-30 (dashboard)". */
function isInName(column: 'baseline' | 'by' | 'source', metric: string): boolean {
	if (labels[column].test(metric)) return true;
	if (!isCompared(metric)) return false;
	if (column === 'baseline') return /\bfrom\s{1,3}(?:about\s)?[^\s\d]{0,3}\d/i.test(metric);
	return column === 'by' ? /\b20\d\d\b/.test(metric) : /\([^()]{3,200}\)\.?$/.test(metric);
}

function ofRest(subject: Subject, row: Row): Found[] {
	const name = called(row, 'metric', 'metric');
	const isRelative = metricTargetOf(lineAt(row.item, 'target'))?.relative === true;
	const baseline = isRelative
		? `The target of ${name} counts from a baseline, and there is none.`
		: `${name} has no baseline.`;
	const parts: {column: 'baseline' | 'by' | 'source'; message: string; next: string}[] = [
		{column: 'baseline', message: baseline, next: 'Write what it is today.'},
		{column: 'by', message: `${name} has no deadline.`, next: 'Write the day on which the target is looked at.'},
		{column: 'source', message: `${name} has no source.`, next: 'Write where it is read from: a dashboard, a query.'},
	];
	return parts
		.filter(
			({column}) => !/[\p{L}\p{N}]/u.test(lineAt(row.item, column)) && !isInName(column, lineAt(row.item, 'metric')),
		)
		.map(({column, message, next}) => ({...spanOfItem(subject, `${row.path}.${column}`), message, next}));
}
