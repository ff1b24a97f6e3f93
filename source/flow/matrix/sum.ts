import {isHundred, sumText} from '../../core/analysis/decision/weights.ts';
import {listed} from '../../core/analysis/decision/words.ts';
import {gridMessages} from '../../words/messages/grid.ts';
import {wayTo} from '../keys/way.ts';
import type {SessionState} from '../state/state.ts';
import type {Table} from './table.ts';
import {tableOf} from './table.ts';

/** The sum of the weights, and what is to be said about it; `isWrong` asks for it to be mended. */
type WeightSum = {text: string; advice: string; isWrong: boolean};

export function weightSum({matrix: {criteria}}: Table, session: Pick<SessionState, 'spoken'> = {}): WeightSum {
	const missing = criteria.filter(({weight}) => weight === undefined).map(({name}) => name);
	const weights = criteria.flatMap(({weight}) => weight ?? []);
	const text = `${sumText(weights)}%`;
	if (weights.length === 0) {
		return {
			text: '',
			advice: gridMessages.noWeights(wayTo(session, 'weights-normalised')),
			isWrong: false,
		};
	}

	if (missing.length > 0) return {text, advice: gridMessages.noWeightFor(listed(missing)), isWrong: true};
	if (isHundred(weights)) return {text, advice: '', isWrong: false};
	return {
		text,
		advice: gridMessages.wrongSum(text.slice(0, -1), wayTo(session, 'weights-normalised')),
		isWrong: true,
	};
}

/** Whether there are weights that do not sum to 100. */
export function isOutOfHundred(session: SessionState): boolean {
	const table = tableOf(session);
	return table !== undefined && weightSum(table).isWrong;
}
