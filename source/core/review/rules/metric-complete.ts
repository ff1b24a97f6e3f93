import {metricOf} from '../../analysis/metrics/metric.ts';
import type {MetricSentence} from '../../analysis/metrics/sentence.ts';
import {metricTargetOf} from '../../analysis/metrics/target.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {called, quoted, spanOfItem} from '../items.ts';
import {tellLacking} from '../lacking.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {isToldBehind} from '../unread.ts';
import {isOfNone, isValueOfBeforeTold} from '../value-of-before.ts';

/** A time of day by which something is done: "complete at 05:00". */
const clock = /\b(?:at|by|before|until|um|bis|vor|às|até|à|avant)\s\d{1,2}:\d{2}\b/i;

/** A target in words that counts from the value of today. */
const fraction =
	/\b(?:cut|reduced?|down|fall(?:s|en)?|drop(?:s|ped)?) (?:in|by) half\b|\b(?:halv(?:e|ed|es|ing)|doubl(?:e[sd]?|ing)|twice as (?:many|much|often|fast))\b/i;

/** What is to be said of a metric, by column. */
const words = {target: 'target', baseline: 'baseline', by: 'deadline', source: 'source'};

/** The most that may be spent is held against what is planned, and not against what is spent on something else today. */
const capped =
	/(?<!\p{L})(?:budget|(?:costs?|spend(?:ing)?|kosten|custos?)|in total|all in|added|extra|additional|in the first instance)(?!\p{L})/iu;

export const metricComplete: Rule = {
	id: 'metric-complete',
	code: 'M01',
	promise: 'Every metric has a number as its target, a baseline, a deadline and a source that it is read from.',
	about: ['metrics'],
	levels: {own: fromReview('warning', 'info'), foreign: always('off')},
	check(subject) {
		// What stands around an arrow may say any of them: "143 → 0. Ledger, reviewed 30 June".
		const rows = rowsAt(subject.answers, 'metrics').filter(({item}) => !/→|->|=>/.test(lineAt(item, 'metric')));
		const isForeign = subject.profile === 'foreign';
		const items = rows.map((row) => ({...row, name: called(row, 'metric', 'metric'), said: metricOf(row.item)}));
		const aimless = ({item, said}: Metric): boolean =>
			// Its unit may stand in the name of the metric, so only the number is asked for; of other houses any number is one.
			said.target === undefined &&
			!clock.test(lineAt(item, 'metric')) &&
			!fraction.test(lineAt(item, 'metric')) &&
			!isOfNone(lineAt(item, 'metric')) &&
			!(isForeign && metricTargetOf(lineAt(item, 'metric')) !== undefined);
		const vague = items.filter((metric) => aimless(metric) && hasWords(metric));
		const lacking = items.map((metric) => {
			const isBare = aimless(metric) && !hasWords(metric);
			const columns = [...(isBare ? ['target' as const] : []), ...(isForeign ? [] : unsaid(subject, metric))];
			const lacks = isToldBehind(subject, metric.path)
				? []
				: columns.map((column) => ({column, word: wordOf(column, metric)}));
			return {...metric, lacks};
		});
		return [...vague.map((metric) => notANumber(subject, metric)), ...tellLacking(subject, lacking, telling)];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: Time to open a cart, 95th percentile\n  - Baseline: 310 ms\n  - Target: 200 ms or less\n  - Deadline: 2026-06-30\n  - Source: Dashboard "Carts"\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: Time to open a cart\n  - Target: much faster\n',
};

/** A target that is told against the value of today means nothing without it. */
function wordOf(column: keyof typeof words, {item, said}: Metric): string {
	const isRelative = said.target?.relative || (said.target === undefined && fraction.test(lineAt(item, 'metric')));
	return column === 'baseline' && isRelative ? 'baseline that its target counts from' : words[column];
}

type Metric = Row & {name: string; said: MetricSentence};

const telling = {
	plural: 'metrics',
	expected: 'a number with its unit as the target, the value of today, a day, and where it is read',
	next: 'Write what is missing: "from 9 s to 5 s by 2027-06-30, Grafana".',
};

/** What neither an answer nor a sentence says of a metric, beside its target. */
function unsaid(
	subject: Subject,
	{item, said: {target, baseline, by, source}}: Metric,
): ('baseline' | 'by' | 'source')[] {
	const metric = `${lineAt(item, 'category')}: ${lineAt(item, 'metric')}`;
	const isCap = target?.comparison.startsWith('<') && capped.test(metric);
	const isToldBefore = baseline !== undefined || isCap || isValueOfBeforeTold(subject, metric, target);
	return [
		...(isToldBefore ? [] : ['baseline' as const]),
		...(by === undefined ? ['by' as const] : []),
		...(source === undefined ? ['source' as const] : []),
	];
}

function hasWords({item}: Row): boolean {
	return lineAt(item, 'target') !== '';
}

function notANumber(subject: Subject, {path, name, item}: Metric): Found {
	return {
		...spanOfItem(subject, `${path}.target`),
		message: `The target of ${name} is not a number: ${quoted(lineAt(item, 'target'))}.`,
		expected: 'a number with its unit, such as 200 ms or less',
		next: 'Write the value at which this has worked.',
	};
}
