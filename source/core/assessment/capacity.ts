import {metricOf} from '../analysis/metrics/metric.ts';
import type {Answers} from '../answers/answers.ts';
import {lineAt, rowsAt} from '../answers/rows.ts';

/** A metric of how much it can carry; how much it does carry has other names. */
const capacity = /\b(?:sustain(?:s|ed)?|throughput|capacity)\b/i;

/** The load for which an RFC is designed, as the target of a metric: its words, and the path of that target. */
export function capacityAimedAt(answers: Answers): {words: string; path: string} | undefined {
	const aimed = rowsAt(answers, 'metrics').find(
		({item}) => capacity.test(lineAt(item, 'metric')) && lineAt(item, 'target') !== '' && metricOf(item).target,
	);
	if (!aimed) return undefined;
	const {path, item} = aimed;
	return {words: `${lineAt(item, 'metric')}: ${lineAt(item, 'target')}`, path: `${path}.target`};
}
