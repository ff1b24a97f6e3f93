import {optionName} from '../../core/analysis/decision/words.ts';
import {itemAt, valueAt} from '../../core/answers/answers.ts';
import {withValueAtPlace} from '../../core/draft/place.ts';
import {withoutFlag} from '../../core/draft/single-flag.ts';
import {gridMessages} from '../../words/messages/grid.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {partOf} from '../history/part.ts';
import {wayTo} from '../keys/way.ts';
import {isEmpty, tableOf} from '../matrix/table.ts';
import {noted} from '../session/change.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {missingTold} from './missing.ts';

/** The option of the row at hand selected in place of any other one; asked again, none is. */
export function optionSelected(session: SessionState): SessionState {
	const {grid, focus, draft} = session;
	const table = tableOf(session);
	if (!grid || !table) return session;
	if (isEmpty(table)) return missingTold(session, table);
	const {options} = table.questions;
	const {path, single, item: noun = 'item'} = options;
	if (single === undefined) return said(session, 'info', gridMessages.noneSelected(noun));
	if (grid.option < 0) return said(session, 'info', gridMessages.theseAreWeights(noun));
	const place = {question: path, item: grid.option, field: single};
	const isSelected = valueAt(itemAt(draft.answers, path, grid.option) ?? {}, single) === true;
	const others = withoutFlag(draft.answers, options, grid.option);
	const after = {...draft, answers: isSelected ? others : withValueAtPlace(others, place, true)};
	const part = {before: partOf(draft, path), after: partOf(after, path), question: path};
	const {entry: _, ...cell} = grid;
	const next = noted({...session, draft: after, grid: cell}, {before: focus, after: focus, part, joined: false});
	const name = optionName(table.matrix, grid.option);
	const sentence = isSelected ? gridMessages.deselected(name) : gridMessages.selected(name);
	return said(next, 'success', sentence, wayWords.takesThatBack(wayTo(session, 'undo-asked')));
}
