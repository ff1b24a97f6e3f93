import type {Answers} from '../../answers/answers.ts';
import {measuredOf} from './actual.ts';
import {metricOf} from './metric.ts';
import {type MetricVerdict, verdictOnTarget} from './misses.ts';

/** What was measured of a metric, an item of `metrics`, says of its target beyond doubt; undefined where there is a doubt. */
export function verdictOnMetric(item: Answers): MetricVerdict | undefined {
	const {target, baseline} = metricOf(item);
	return target && verdictOnTarget(measuredOf(item), target, baseline);
}

/** A verdict in words: "reached", "missed by 30 ms". */
export function verdictWords(verdict: MetricVerdict): string {
	if (verdict.isReached) return 'reached';
	const {by, unit} = verdict;
	if (by === 0) return 'just missed';
	return `missed by ${unit === '' ? by : `${by} ${unit}`}`;
}
