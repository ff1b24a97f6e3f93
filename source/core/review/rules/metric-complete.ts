import {metricOf} from '../../analysis/metrics/metric.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {isOnlyFelt} from '../felt.ts';
import {called, quoted, spanOfItem} from '../items.ts';
import {noteLacking, tellLacking} from '../lacking.ts';
import {isAimless, isCountedFromToday, type Metric, partsUnsaid} from '../metric-parts.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {isToldOrNone} from '../unread.ts';

export const metricComplete: Rule = {
	id: 'metric-complete',
	code: 'M01',
	promise: 'Every metric has a number as its target, a baseline, a deadline and a source that it is read from.',
	about: ['metrics'],
	levels: {own: fromReview('warning', 'info'), foreign: always('off')},
	notesWhile: 'open',
	check(subject) {
		// What stands around an arrow may say any of them: "143 → 0. Ledger, reviewed 30 June".
		const rows = rowsAt(subject.answers, 'metrics').filter(
			({item}) => !/→|->|=>/.test(lineAt(item, 'metric')) && !isOnlyFelt(lineAt(item, 'metric')),
		);
		const items = rows.map((row) => {
			const metric = {...row, name: called(row, 'metric', 'metric'), said: metricOf(row.item)};
			const isVague = isAimless(subject, metric);
			// Of what has no target nothing else is worth asking yet.
			const parts = isVague || isToldOrNone(subject, row.path) ? [] : partsUnsaid(subject, metric);
			return {...metric, isVague, parts, isRelative: isCountedFromToday(metric)};
		});
		const grave = items.map((metric) => ({...metric, lacks: graveLacks(subject, metric)}));
		const others = items.map((metric) => ({...metric, lacks: lesserLacks(subject, metric)}));
		return [
			...items.filter((metric) => metric.isVague && hasWords(metric)).map((metric) => notANumber(subject, metric)),
			...tellLacking(subject, grave, telling),
			...noteLacking(subject, others, telling),
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: Time to open a cart, 95th percentile\n  - Baseline: 310 ms\n  - Target: 200 ms or less\n  - Deadline: 2026-06-30\n  - Source: Dashboard "Carts"\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Speed**: Time to open a cart\n  - Target: much faster\n',
};

const telling = {
	plural: 'metrics',
	expected: 'a number with its unit as the target, the value of today, a day, and where it is read',
	next: 'Write what is missing: "from 9 s to 5 s by 2027-06-30, Grafana".',
};

type Looked = Metric & {isVague: boolean; isRelative: boolean; parts: ReturnType<typeof partsUnsaid>};

type Lacks = {column: string; word: string}[];

/** Without these nobody can tell whether it has worked: any target, or the value that a target counts from. */
function graveLacks(subject: Subject, metric: Looked): Lacks {
	const isBare = metric.isVague && !hasWords(metric) && !isToldOrNone(subject, metric.path);
	if (isBare) return [{column: 'target', word: 'target'}];
	const isUnknown = metric.isRelative && metric.parts.includes('baseline');
	return isUnknown ? [{column: 'baseline', word: 'baseline that its target counts from'}] : [];
}

const words = {baseline: 'baseline', by: 'deadline', source: 'source'};

/** What a reviewer may well do without, be it because it is agreed elsewhere. */
function lesserLacks({profile}: Subject, {parts, isRelative}: Looked): Lacks {
	const lesser = profile === 'foreign' ? [] : parts.filter((column) => !(column === 'baseline' && isRelative));
	return lesser.map((column) => ({column, word: words[column]}));
}

function hasWords({item}: Metric): boolean {
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
