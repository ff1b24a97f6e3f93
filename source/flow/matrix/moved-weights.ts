import {rankingOf} from '../../core/analysis/decision/ranking.ts';
import {listed} from '../../core/analysis/decision/words.ts';
import {gridMessages} from '../../words/messages/grid.ts';
import type {Step} from '../actions/action.ts';
import type {SessionState} from '../state/state.ts';
import {type Table, tableOf} from './table.ts';

type Weights = NonNullable<NonNullable<SessionState['draft']['meeting']>['weights']>;

/** The step with the weights kept by which a group sees totals first. */
export function withWeightsSeen([after, effects]: Step): Step {
	const {meeting} = after.screen === 'start' ? {} : after.draft;
	const weights = after.screen === 'start' ? undefined : weightsFirstSeen(after);
	if (after.screen === 'start' || !meeting || !weights) return [after, effects];
	return [{...after, draft: {...after.draft, meeting: {...meeting, weights}}}, effects];
}

/** The weights by which totals are seen for the first time; undefined while there are none, or they were seen before. */
function weightsFirstSeen(session: SessionState): Weights | undefined {
	const {draft, grid} = session;
	if (!grid || !draft.meeting || draft.meeting.weights) return undefined;
	const table = tableOf(session);
	return table && rankingOf(table.matrix).ranked.length > 0 ? weightsIn(table) : undefined;
}

/** What a group has moved since it saw totals, so that nobody weighs by the result unseen: `Cost 15 to 30`. */
export function movedWeights({draft}: SessionState, table: Table): string | undefined {
	const now = weightsIn(table);
	const moves = (draft.meeting?.weights ?? []).flatMap(({criterion, weight}) => {
		const after = now.find((one) => one.criterion === criterion)?.weight;
		return after === undefined || after === weight ? [] : [gridMessages.movedWeight(criterion, weight, after)];
	});
	return moves.length === 0 ? undefined : gridMessages.movedWeights(listed(moves));
}

function weightsIn({matrix: {criteria}}: Table): Weights {
	return criteria.flatMap(({name, weight}) => (weight === undefined ? [] : [{criterion: name, weight}]));
}
