import type {WholePlan} from '../../core/analysis/schedule/outcome.ts';
import {type TrackRecord, trackRecordOf} from '../../core/analysis/schedule/past-plans.ts';
import {counted} from '../../core/text/plural.ts';
import {listedRows, titled} from './rows.ts';
import type {InstrumentRow, Surroundings} from './types.ts';

/** How the last plans of the folder went, in one sentence without its end; undefined where too few are known. */
export function recordText({pastPlans = []}: Surroundings): string | undefined {
	const record = trackRecordOf(pastPlans);
	return record && `the last ${record.plans.length} plans here took ${lengthText(record.middle)}${spread(record)}`;
}

/** Each of them, and what their pace would make of so many days as are planned. */
export function recordRows({pastPlans = []}: Surroundings, days: number, width: number): InstrumentRow[] {
	const record = trackRecordOf(pastPlans);
	if (!record) return [];
	const {middle, plans} = record;
	const pace = Math.round(days * middle);
	const texts = [
		...plans.map((plan) => `${plan.file}: ${wholeText(plan)}`),
		`In the middle: ${lengthText(middle)}`,
		...(days > 0 && pace !== days ? [`At that pace, the ${counted(days, 'day')} planned here become ${pace}`] : []),
	];
	return titled(`How the last ${plans.length} plans in this folder went`, listedRows(texts, width), width);
}

/** What a plan took and was to take. */
export function wholeText({planned, actual, ratio}: WholePlan): string {
	return `${counted(actual, 'day')} instead of ${planned}, ${lengthText(ratio)}`;
}

export function lengthText(ratio: number): string {
	return ratio === 1 ? 'as long as planned' : `${ratio} times as long as planned`;
}

function spread({least, most}: TrackRecord): string {
	return least === most ? '' : ` (${least} to ${most})`;
}
