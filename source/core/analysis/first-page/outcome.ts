import type {Answers} from '../../answers/answers.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {measuredOf} from '../metrics/actual.ts';
import {verdictOnMetric, verdictWords} from '../metrics/verdict-words.ts';
import {durationText} from '../schedule/whole-words.ts';
import type {Page} from './page.ts';
import {isTooLong, withoutStop, withStop} from './sentences.ts';
import type {PageLine, Step} from './types.ts';

/** Those that are told in full; the others stand in the section that the line leads to. */
const mostTold = 2;

/** What came of it: how many targets were reached, those that were missed before all others, and how long it took. */
export function outcome({answers}: Page, step: Step): PageLine | undefined {
	const measured = measuredIn(answers);
	const took = durationText(answers);
	const told = measured.slice(0, step >= 4 ? 1 : mostTold).map(({text}) => text);
	const isLinked = step >= 8 || told.some(isTooLong);
	const parts = [
		...(measured.length > 0 ? [verdictsOf(measured)] : []),
		...(isLinked ? ['[Measured](#success-metrics).'] : told.map(withStop)),
		...(took === undefined ? [] : [`It took ${took}.`]),
	].filter((part) => part !== '');
	return measured.length === 0 && took === undefined ? undefined : {label: 'Outcome', text: parts.join(' ')};
}

/** A metric with what was measured. */
export type MeasuredMetric = {item: Answers; state: 'missed' | 'unclear' | 'reached'; text: string};

/** The metrics that were measured, the actual value beside the target with the verdict: missed ones first, then those of which nothing is certain. */
export function measuredIn(answers: Answers): MeasuredMetric[] {
	const order = ['missed', 'unclear', 'reached'] as const;
	const all = rowsAt(answers, 'metrics').flatMap(({item}) => measuredMetric(item));
	return order.flatMap((state) => all.filter((one) => one.state === state));
}

function measuredMetric(item: Answers): MeasuredMetric[] {
	const [metric, actual, target] = ['metric', 'actual', 'target'].map((path) => lineAt(item, path));
	if (!actual || measuredOf(item) === '') return [];
	const verdict = verdictOnMetric(item);
	const beside = [...(target ? [`target ${target}`] : []), ...(verdict ? [verdictWords(verdict)] : [])].join(', ');
	return [
		{
			item,
			state: verdict === undefined ? 'unclear' : verdict.isReached ? 'reached' : 'missed',
			text: `${metric}: ${withoutStop(actual)}${beside === '' ? '' : `; ${beside}`}`,
		},
	];
}

/** How many of them were reached and missed; empty where nothing is certain, and of one alone. */
export function verdictsOf(measured: readonly MeasuredMetric[]): string {
	const count = (wanted: MeasuredMetric['state']): number => measured.filter(({state}) => state === wanted).length;
	const [reached, missed] = [count('reached'), count('missed')];
	// Of one alone, it says so itself.
	if (reached + missed === 0 || measured.length === 1) return '';
	const parts = [...(reached > 0 ? [`${reached} reached`] : []), ...(missed > 0 ? [`${missed} missed`] : [])];
	return `Of ${measured.length} targets: ${parts.join(', ')}.`;
}
