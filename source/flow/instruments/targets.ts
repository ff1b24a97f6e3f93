import {metricOf} from '../../core/analysis/metrics/metric.ts';
import type {MetricVerdict} from '../../core/analysis/metrics/misses.ts';
import type {MetricTarget} from '../../core/analysis/metrics/target.ts';
import {verdictOnMetric, verdictWords} from '../../core/analysis/metrics/verdict-words.ts';
import type {Answers} from '../../core/answers/answers.ts';
import {lineAt, rowsAt} from '../../core/answers/rows.ts';
import {paragraph} from './rows.ts';
import type {Instrument, InstrumentRow} from './types.ts';

type Read = {
	name: string;
	words: string;
	target: MetricTarget | undefined;
	hasBaseline: boolean;
	verdict: MetricVerdict | undefined;
};

/** What each target is understood to say, so that nobody is surprised when a value is held against it. */
export const targets: Instrument = {
	name: 'targets',
	title: 'Targets as they are understood',
	paths: ['metrics'],
	summary(answers) {
		const all = readIn(answers);
		if (all.length === 0) return undefined;
		const measured = all.filter((one) => problemOf(one) === '').length;
		return [`${measured} of ${all.length} targets can be measured`, ...verdictsText(all)].join(', ');
	},
	rows(answers, _, width) {
		const all = readIn(answers);
		if (all.length === 0)
			return paragraph('There must be metrics with a target, such as "below 300 ms".', width, 'quiet');
		return all.flatMap((one, index) => rowsOf(one, index, width));
	},
};

function readIn(answers: Answers): Read[] {
	return rowsAt(answers, 'metrics').map(({item}) => {
		const {target, baseline} = metricOf(item);
		return {
			name: lineAt(item, 'metric'),
			words: lineAt(item, 'target'),
			target,
			hasBaseline: baseline !== undefined,
			verdict: verdictOnMetric(item),
		};
	});
}

function rowsOf(read: Read, index: number, width: number): InstrumentRow[] {
	const problem = problemOf(read);
	const {name, target, verdict} = read;
	return [
		...paragraph(name === '' ? 'a metric without a name' : name, width, 'plain', `${index + 1}. `),
		...(target
			? paragraph(`${meaningOf(target)}${verdict ? `: ${verdictWords(verdict)}` : ''}`, width, 'accent', '   ')
			: []),
		...(problem === '' ? [] : paragraph(problem, width, 'warning', ' ! ')),
	];
}

/** Why nobody could say whether it is reached; empty when somebody could. */
function problemOf({words, target, hasBaseline}: Read): string {
	if (!target) return words === '' ? 'no target yet' : `no number in this target: ${words}`;
	return target.relative && !target.from && !hasBaseline ? 'told against today, and there is no baseline' : '';
}

/** How many are reached and missed, of those that were measured. */
function verdictsText(all: readonly Read[]): string[] {
	const verdicts = all.flatMap(({verdict}) => verdict ?? []);
	const reached = verdicts.filter(({isReached}) => isReached).length;
	if (verdicts.length === 0) return [];
	return [`${reached} reached`, `${verdicts.length - reached} missed`].filter((text) => !text.startsWith('0'));
}

const comparisons: Readonly<Record<Exclude<MetricTarget['comparison'], 'between'>, string>> = {
	'<': 'below',
	'<=': 'at most',
	'=': 'exactly',
	'>=': 'at least',
	'>': 'above',
};

function meaningOf({comparison, value, to, unit, from, relative}: MetricTarget): string {
	const before = from ? `, from ${quantity(from.value, from.unit)}` : '';
	if (comparison === 'between') return `between ${value} and ${quantity(to ?? value, unit)}${before}`;
	return `${comparisons[comparison]} ${quantity(value, unit)}${relative ? ', of today' : ''}${before}`;
}

function quantity(value: number, unit: string): string {
	return unit === '' ? String(value) : `${value} ${unit}`;
}
