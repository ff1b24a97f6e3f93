import type {Step} from '../actions/action.ts';
import type {Intent} from '../actions/intent.ts';
import {agendaOpened, agendaTaken, projectorTurned} from '../meeting/agenda.ts';
import {cellBallotOpened} from '../meeting/ballot.ts';
import {onBoard} from '../meeting/board.ts';
import {minutesSet} from '../meeting/boxes.ts';
import {parkedCleared} from '../meeting/clearing.ts';
import {consentGiven, lineAsked} from '../meeting/consent.ts';
import {agreedIntoMatrix} from '../meeting/spread.ts';
import {boardTurned, turnPassed} from '../meeting/ways.ts';
import {writeAsked} from '../meeting/writing.ts';
import {cellBefore, cellFollowing} from '../scoring/move.ts';
import {gridOpened} from '../scoring/open.ts';
import {optionSelected} from '../scoring/select.ts';
import {inGrid} from '../scoring/undo.ts';
import {weightsNormalised} from '../scoring/weights.ts';
import {draftToSave} from '../selectors/draft.ts';
import {briefTurned} from '../session/brief.ts';
import {editorAsked} from '../session/editor.ts';
import {filterAsked} from '../session/filter.ts';
import {instrumentOpened, instrumentTurned} from '../session/instruments.ts';
import {itemAdded, itemDeleted, itemDuplicated, itemMoved} from '../session/items.ts';
import {jumpFiltered} from '../session/jump.ts';
import {leaveAsked} from '../session/leaving.ts';
import {markAsked, marked, unknownAsked} from '../session/marks.ts';
import {meaningAsked} from '../session/meanings.ts';
import {moveAsked} from '../session/moving.ts';
import {back, chosen, jumpOpened, next} from '../session/navigate.ts';
import {neededOpened} from '../session/needed.ts';
import {offerAccepted} from '../session/offers.ts';
import {oneTextAsked} from '../session/one-text.ts';
import {exampleOpened, withoutOverlay} from '../session/overlays.ts';
import {paletteAsked} from '../session/palette.ts';
import {parkAsked, parkingTurned} from '../session/parking.ts';
import {levelAsked, levelMoved, nameAsked} from '../session/person.ts';
import {namePicked} from '../session/picking.ts';
import {hitDecided, replaceAsked} from '../session/replacing.ts';
import {movedAndWritten} from '../session/review.ts';
import {choiceBefore, questionAsked, sideTaken} from '../session/settling.ts';
import {reviewAsked, sheetOpened} from '../session/sheet.ts';
import {highlightTaken, pickedByDigit} from '../session/spelling.ts';
import {startersAsked, starterTaken} from '../session/starters.ts';
import {targetOpened} from '../session/target.ts';
import {tourAsked} from '../session/tour.ts';
import {itemShifted} from '../session/typing.ts';
import {redoneOrYanked, undone} from '../session/undo.ts';
import {overwriteAgreed, writeUndoAsked} from '../session/writing.ts';
import {contextOf} from '../state/context.ts';
import type {SessionState, State} from '../state/state.ts';
import {directions} from './directions.ts';
import {asking, going, idle, stepOf} from './guards.ts';
import type {AnyRow, Rows} from './row.ts';
import {discarded, heldDraftOpened, leftAtStart, restored, started} from './start.ts';
import {texts} from './texts.ts';
import {letterRemoved, lettersEnded, letterTyped} from './words.ts';

const intents: Rows = {
	...texts,
	...directions,
	'letter-typed': {start: letterTyped, session: letterTyped, grid: 'same', spells: true},
	'letter-removed': {start: letterRemoved, session: letterRemoved, grid: 'same', spells: true},
	'letters-ended': {start: lettersEnded, session: lettersEnded, grid: 'same'},
	'next-asked': {
		session: (session) =>
			session.overlay?.name === 'meeting' ? turnPassed(session, 1) : going(next)(session, undefined),
		grid: cellFollowing,
	},
	'back-asked': {
		session: (session) => {
			if (session.overlay?.name === 'meeting') return turnPassed(session, -1);
			return session.screen === 'settle' ? choiceBefore(session) : going(back)(session, undefined);
		},
		grid: cellBefore,
	},
	'help-asked': {
		start: idle((state) => ({...state, overlay: {name: 'help', top: 0}})),
		session: (session) =>
			session.overlay && session.overlay.name !== 'meeting'
				? withoutOverlay(session)
				: {...session, overlay: {name: 'help', top: 0}},
		grid: 'same',
	},
	'example-asked': {session: asking(exampleOpened)},
	'jump-asked': {session: going(jumpOpened), grid: 'same'},
	'palette-asked': {session: paletteAsked, grid: 'same'},
	'needed-asked': {session: going(neededOpened), grid: 'same'},
	'brief-asked': {session: briefTurned},
	'instrument-asked': {session: asking(instrumentOpened), grid: 'same'},
	'instrument-turned': {session: (session, {by}) => instrumentTurned(session, by)},
	'starters-asked': {session: asking(startersAsked)},
	'whole-starter-asked': {session: (session) => starterTaken(session, true)},
	'meaning-asked': {session: meaningAsked},
	'preview-asked': {session: going((session) => ({...session, preview: !session.preview}))},
	'review-asked': {session: going(reviewAsked), grid: 'same'},
	'editor-asked': {session: asking(editorAsked)},
	'one-text-asked': {session: (session, {of}) => oneTextAsked(session, of), grid: 'same'},
	'skip-asked': {session: asking((session) => marked(session, 'skipped'))},
	'unknown-asked': {session: unknownAsked},
	'tab-typed': {
		session: going((session, {by}) => itemShifted(session, by) ?? (by === 1 ? next(session) : back(session))),
	},
	'mark-asked': {session: asking((session, {mark}) => markAsked(session, mark))},
	'offer-accepted': {session: asking(offerAccepted)},
	'name-picked': {session: asking((session, {name}) => namePicked(session, name))},
	'undo-asked': {
		start: idle(restored),
		session: (session) => (session.overlay?.name === 'meeting' ? undone : going(undone))(session, undefined),
		grid: (session) => inGrid(session, session.history.past?.top, undone),
	},
	'redo-asked': {
		session: (session) =>
			(session.overlay?.name === 'meeting' ? redoneOrYanked : going(redoneOrYanked))(session, undefined),
		grid: (session) => inGrid(session, session.history.future?.top, redoneOrYanked),
	},
	'suspend-asked': {
		start: idle((state) => [state, [{type: 'suspend'}]]),
		session: (session) => [session, [{type: 'suspend'}]],
		grid: 'same',
	},
	'leave-asked': {start: leftAtStart, session: leaveAsked, grid: 'same'},
	'choice-picked': {
		start: idle((state, {index}) => levelMoved(state, () => index)),
		session: (session, intent) =>
			session.overlay ? levelMoved(session, () => intent.index) : asking(digitTyped)(session, intent),
		spells: true,
	},
	'highlight-taken': {session: asking(highlightTaken), spells: true},
	'item-added': {session: asking((session) => itemAdded(session))},
	'item-duplicated': {session: asking(itemDuplicated)},
	'item-moved': {session: asking((session, {by}) => itemMoved(session, by))},
	'item-deleted': {session: asking(itemDeleted)},
	'move-asked': {session: asking(moveAsked)},
	'replace-asked': {session: replaceAsked, grid: 'same'},
	'hit-decided': {session: (session, {how}) => hitDecided(session, how)},
	'tour-asked': {session: tourAsked},
	'filter-asked': {start: idle(filterAsked), session: filterAsked},
	'grid-asked': {session: asking(gridOpened)},
	'weights-normalised': {grid: weightsNormalised},
	'option-selected': {grid: optionSelected},
	'jump-filtered': {session: (session, {filter}) => jumpFiltered(session, () => filter)},
	'place-chosen': {session: (session, {place, kept}) => chosen(session, place, kept), grid: 'same'},
	'target-asked': {
		session: (session) => (['review', 'compare'].includes(session.screen) ? targetOpened(session) : session),
	},
	'park-asked': {session: (session) => parkAsked(session), grid: 'same'},
	'parking-turned': {session: (session, {by}) => parkingTurned(session, by)},
	'board-asked': {session: (session, {opens}) => agendaTaken(session, opens), grid: 'same'},
	'agenda-asked': {session: (session) => agendaOpened(session), grid: 'same'},
	'projector-asked': {session: projectorTurned, grid: 'same'},
	'board-turned': {session: (session, {by}) => boardTurned(session, by)},
	'minutes-set': {session: (session, {minutes}) => minutesSet(session, () => minutes)},
	'cell-ballot-asked': {session: cellBallotOpened, grid: cellBallotOpened},
	'agreed-taken': {session: (session) => onBoard(session, 'spread', agreedIntoMatrix)},
	'consent-given': {session: (session) => onBoard(session, 'consent', consentGiven)},
	'objection-asked': {session: (session) => lineAsked(session, 'objection')},
	'ruling-asked': {session: (session) => lineAsked(session, 'ruling')},
	'parked-cleared': {session: (session, {to}) => onBoard(session, 'clearing', (there) => parkedCleared(there, to))},
	'sheet-asked': {
		session: (session) => (session.screen === 'review' && !session.overlay ? sheetOpened(session) : session),
	},
	'write-asked': {session: (session) => (session.screen === 'review' ? writeAsked(session) : session)},
	'new-form-asked': {session: movedAndWritten},
	'overwrite-agreed': {session: overwriteAgreed},
	'side-taken': {session: (session, {choice}) => sideTaken(session, choice)},
	'question-asked': {session: questionAsked},
	'write-undo-asked': {session: writeUndoAsked},
	'name-asked': {start: idle(nameAsked), session: asking(nameAsked)},
	'level-asked': {start: idle(levelAsked), session: asking(levelAsked)},
	'new-asked': {start: idle((state, {isBrief}) => started(state, isBrief))},
	'discard-asked': {start: idle(discarded)},
	'take-over-asked': {start: idle((state) => heldDraftOpened(state, 'take-over-draft'))},
	'copy-asked': {
		start: idle((state) => heldDraftOpened(state, 'open-copy')),
		session: (session) =>
			session.saving.taken ? [withoutOverlay(session), [{type: 'save-copy', draft: draftToSave(session)}]] : session,
	},
};

function digitTyped(session: SessionState, {index}: {index: number}): SessionState {
	return pickedByDigit(session, index);
}

/** What a person asked for, done where they are. */
export function stepIntent(state: State, intent: Intent): Step {
	const {start, session, grid} = rowOf(intent);
	if (state.screen === 'start') return stepOf(start?.(state, intent) ?? state);
	const handle = contextOf(state) === 'grid' && grid !== 'same' ? grid : session;
	return stepOf(handle?.(state, intent) ?? state);
}

/** Whether an intent says itself what is spelled by then. */
export function isSpelling(intent: Intent): boolean {
	return rowOf(intent).spells === true;
}

/** Its row, which takes an intent of that type alone. */
function rowOf({type}: Intent): AnyRow {
	return intents[type] as AnyRow;
}
