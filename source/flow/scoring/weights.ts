import {normalised} from '../../core/analysis/decision/normalised.ts';
import {isHundred} from '../../core/analysis/decision/weights.ts';
import {listed} from '../../core/analysis/decision/words.ts';
import {withValueAtPlace} from '../../core/draft/place.ts';
import {gridMessages} from '../../words/messages/grid.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {partOf} from '../history/part.ts';
import {wayTo} from '../keys/way.ts';
import {isEmpty, placeOfWeight, tableOf} from '../matrix/table.ts';
import {noted} from '../session/change.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {missingTold} from './missing.ts';

/** All weights in the same proportions brought to a sum of 100, as one change; without any, each gets the same. */
export function weightsNormalised(session: SessionState): SessionState {
	const {grid, focus, draft} = session;
	const table = tableOf(session);
	if (!grid || !table) return session;
	if (isEmpty(table)) return missingTold(session, table);
	const {weights, criteria} = table.matrix;
	const missing = criteria.filter(({weight}) => weight === undefined).map(({name}) => name);
	if (!weights) return said(session, 'warning', gridMessages.noWeightFor(listed(missing)));
	if (missing.length === 0 && isHundred(weights)) return said(session, 'info', gridMessages.hundredAlready);
	const sum = normalised(weights);
	if (!sum) return said(session, 'warning', gridMessages.tooFarApart);
	const answers = sum.reduce(
		(so, weight, criterion) => withValueAtPlace(so, placeOfWeight(table, criterion), weight),
		draft.answers,
	);
	const question = table.questions.criteria.path;
	const after = {...draft, answers};
	const part = {before: partOf(draft, question), after: partOf(after, question), question};
	const {entry: _, ...cell} = grid;
	const next = noted({...session, draft: after, grid: cell}, {before: focus, after: focus, part, joined: false});
	return said(next, 'success', gridMessages.hundredNow, wayWords.bringsOldBack(wayTo(session, 'undo-asked')));
}
