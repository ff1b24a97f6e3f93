import {metricOf} from '../analysis/metrics/metric.ts';
import {itemsAt, valueAt} from '../answers/answers.ts';
import type {Question} from '../answers/interview.ts';
import {spanOfPath} from '../document/places.ts';
import type {Reading} from '../document/read.ts';
import {withoutCode} from '../markdown/prose.ts';
import {lineAtOffset} from '../markdown/source.ts';
import {textLines} from '../text/clean.ts';
import {literal} from '../text/escape.ts';
import {type Indication, indicationAt, weights} from './evidence/evidence.ts';
import type {Content} from './merge.ts';

const partsOfMetric = ['target', 'baseline', 'by', 'source'] as const;

/** What a sentence that is the name of a metric says besides, of a part that is answered for the first time. */
export function saidOfMetrics(reading: Reading, after: Content): Indication[] {
	const now = new Map(itemsAt(after.answers, 'metrics').map((item) => [item.metric, item]));
	return itemsAt(reading.answers, 'metrics').flatMap((before, index): Indication[] => {
		const item = now.get(before.metric);
		const added = partsOfMetric.filter((part) => item?.[part] !== undefined && before[part] === undefined);
		if (added.length === 0) return [];
		const said = metricOf(before);
		// "100 % of accounts" is read as what is counted, which may be counted anywhere.
		if (/\d/.test(said.source ?? '')) said.source = undefined;
		const name = String(before.metric);
		const isName = (line: string): boolean => line.includes(name);
		return added.some((part) => said[part] !== undefined)
			? lineWith(reading, 'metrics', `metrics[${index}]`, reading.source.lines, isName)
			: [];
	});
}

/** What the answer to another question of the same section says of one behind a label: "Switch it off. Trigger: 2 %". */
export function saidBesides({path, label}: Question, reading: Reading): Indication[] {
	const [section = '', own] = path.split('.');
	const besides = own === undefined ? undefined : valueAt(reading.answers, section);
	if (besides === null || typeof besides !== 'object') return [];
	const labelled = new RegExp(`[.;!?)]\\s+[*_]{0,2}(?:${literal(own ?? '')}|${literal(label)})[*_]{0,2}:`, 'i');
	const bare = textLines(withoutCode(reading.source.text));
	return Object.keys(besides).flatMap((key) =>
		lineWith(reading, path, `${section}.${key}`, bare, (line) => labelled.test(line)),
	);
}

/** The first line of an answer's place that is meant, as evidence; the place may be all of its section. */
function lineWith(
	reading: Reading,
	path: string,
	place: string,
	lines: readonly string[],
	isMeant: (line: string) => boolean,
): Indication[] {
	const {source} = reading;
	const {start, end} = spanOfPath({reading}, place);
	const last = lineAtOffset(source, end);
	for (let line = lineAtOffset(source, start); line <= last; line += 1)
		if (isMeant(lines[line] ?? '')) return [indicationAt(path, line, source.lines, weights.marked)];
	return [];
}
