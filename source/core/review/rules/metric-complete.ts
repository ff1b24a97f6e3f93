import {metricOf} from '../../analysis/metrics/metric.ts';
import type {MetricSentence} from '../../analysis/metrics/sentence.ts';
import {metricTargetOf} from '../../analysis/metrics/target.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {called, quoted, spanOfItem} from '../items.ts';
import {type MissingColumn, onceForAll} from '../once-for-all.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';

const name = (row: Row) => called(row, 'metric', 'metric');

const target = {
	column: 'target',
	each: (row: Row) => `${name(row)} has no target.`,
	all: 'metrics has a target.',
	expected: 'a number with its unit, such as 200 ms or less',
	next: 'Write the value at which this has worked.',
};

/** A time of day by which something is done: "complete at 05:00". */
const clock = /\b(?:at|by|before|until|um|bis|vor|às|até|à|avant)\s\d{1,2}:\d{2}\b/i;

const baseline: MissingColumn = {
	column: 'baseline',
	each: (row) =>
		metricOf(row.item).target?.relative
			? `The target of ${name(row)} counts from a baseline, and there is none.`
			: `${name(row)} has no baseline.`,
	all: 'metrics has a baseline.',
	next: 'Write what it is today.',
};

const by: MissingColumn = {
	column: 'by',
	each: (row) => `${name(row)} has no deadline.`,
	all: 'metrics has a deadline.',
	next: 'Write the day on which the target is looked at.',
};

const source: MissingColumn = {
	column: 'source',
	each: (row) => `${name(row)} has no source.`,
	all: 'metrics has a source.',
	next: 'Write where it is read from: a dashboard, a query.',
};

export const metricComplete: Rule = {
	id: 'metric-complete',
	code: 'M01',
	promise: 'Every metric has a number as its target, a baseline, a deadline and a source that it is read from.',
	about: ['metrics'],
	levels: {own: fromReview('warning', 'info'), foreign: always('off')},
	check(subject) {
		// What stands around an arrow may say any of them: "143 → 0. Ledger, reviewed 30 June".
		const rows = rowsAt(subject.answers, 'metrics').filter(({item}) => !/→|->|=>/.test(lineAt(item, 'metric')));
		const metrics = new Map(rows.map((row) => [row, metricOf(row.item)]));
		const lacking = (column: keyof MetricSentence) => rows.filter((row) => metrics.get(row)?.[column] === undefined);
		const isForeign = subject.profile === 'foreign';
		// Its unit may stand in the name of the metric, so only the number is asked for; of other houses any number is one.
		const aimless = lacking('target').filter(
			({item}) =>
				!clock.test(lineAt(item, 'metric')) && !(isForeign && metricTargetOf(lineAt(item, 'metric')) !== undefined),
		);
		const targets = [
			...aimless.filter(hasWords).map((row) => notANumber(subject, row)),
			...onceForAll(
				subject,
				rows,
				aimless.filter((row) => !hasWords(row)),
				target,
			),
		];
		if (isForeign) return targets;
		return [
			...targets,
			...onceForAll(subject, rows, lacking('baseline'), baseline),
			...onceForAll(subject, rows, lacking('by'), by),
			...onceForAll(subject, rows, lacking('source'), source),
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: Time to open a cart, 95th percentile\n  - Baseline: 310 ms\n  - Target: 200 ms or less\n  - Deadline: 2026-06-30\n  - Source: Dashboard "Carts"\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: Time to open a cart\n  - Target: much faster\n',
};

function hasWords({item}: Row): boolean {
	return lineAt(item, 'target') !== '';
}

function notANumber(subject: Subject, row: Row): Found {
	return {
		...spanOfItem(subject, `${row.path}.target`),
		message: `The target of ${name(row)} is not a number: ${quoted(lineAt(row.item, 'target'))}.`,
		expected: target.expected,
		next: target.next,
	};
}
