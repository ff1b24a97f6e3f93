import type {Answers} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {type MetricSentence, metricSentence} from './sentence.ts';
import {metricTargetOf} from './target.ts';

/**
 * What a metric says of itself, an item of `metrics`: each part from its own answer, else from a sentence of another
 * one. The target is undefined where its own answer has no number, whatever the other sentences say.
 */
export function metricOf(item: Answers): MetricSentence {
	const [ofMetric, ofTarget, ofBaseline] = ['metric', 'target', 'baseline'].map((column) =>
		metricSentence(lineAt(item, column)),
	);
	const words = lineAt(item, 'target');
	return {
		target: words === '' ? ofMetric?.target : metricTargetOf(words),
		baseline: written(item, 'baseline') ?? ofTarget?.baseline ?? ofMetric?.baseline,
		by: written(item, 'by') ?? ofTarget?.by ?? ofMetric?.by,
		source: written(item, 'source') ?? ofMetric?.source ?? ofTarget?.source ?? ofBaseline?.source,
	};
}

function written(item: Answers, column: string): string | undefined {
	const text = lineAt(item, column);
	return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}
