import {boardLeft} from '../meeting/leaving.ts';
import {boardConfirmed, boardMoved} from '../meeting/ways.ts';
import {rowConfirmed} from '../meeting/writing.ts';
import {cellConfirmed, gridLeft} from '../scoring/open.ts';
import {confirmedChoice, optionMoved} from '../session/choices.ts';
import {filterTaken, withoutFilter} from '../session/filter.ts';
import {instrumentScrolled} from '../session/instruments.ts';
import {itemOpened, rowMoved} from '../session/items.ts';
import {jumpConfirmed, jumpMoved} from '../session/jump.ts';
import {keptScrolled} from '../session/kept.ts';
import {reasonTaken} from '../session/marks.ts';
import {meaningMoved, meaningsLeft, meaningTaken} from '../session/meanings.ts';
import {destinationMoved, moveConfirmed} from '../session/moving.ts';
import {left} from '../session/navigate.ts';
import {overlayScrolled, withoutOverlay} from '../session/overlays.ts';
import {paletteConfirmed, paletteMoved} from '../session/palette.ts';
import {parkingTaken} from '../session/parking.ts';
import {levelMoved, personTaken} from '../session/person.ts';
import {pickConfirmed, pickMoved} from '../session/picking.ts';
import {replacingLeft, wordsConfirmed} from '../session/replacing.ts';
import {returned, reviewRowMoved, sheetConfirmed} from '../session/review.ts';
import type {RowMove} from '../session/rows.ts';
import {settlingScrolled} from '../session/settling.ts';
import {sheetMoved} from '../session/sheet.ts';
import {starterMoved, starterTaken} from '../session/starters.ts';
import {targetLeft, targetTaken} from '../session/target.ts';
import {comparisonScrolled, goneOn} from '../session/writing.ts';
import type {SessionContext} from '../state/context.ts';
import type {SessionState} from '../state/state.ts';
import type {Result} from './guards.ts';

/** The ways from where the person is. */
type Ways = {
	/** To another row, or by rows of what is read. */
	move?: (session: SessionState, to: RowMove) => SessionState;
	/** In, or on. */
	confirm?: (session: SessionState) => Result;
	/** One layer out; nothing is ever discarded by it. */
	escape: (session: SessionState) => Result;
};

/** What a key does on the boards of a group is told by their own table. */
const ofBoard: Ways = {move: boardMoved, confirm: boardConfirmed, escape: boardLeft};

export const ways: Readonly<Record<SessionContext, Ways>> = {
	line: {escape: left},
	area: {escape: left},
	select: {
		move: (session, to) => optionMoved(session, to(1, 2) > 1 ? 1 : -1),
		confirm: confirmedChoice,
		escape: left,
	},
	list: {move: rowMoved, confirm: itemOpened, escape: left},
	kept: {move: keptScrolled, escape: left},
	// Its cells have ways of their own in two directions.
	grid: {confirm: cellConfirmed, escape: gridLeft},
	review: {move: reviewRowMoved, confirm: rowConfirmed, escape: returned},
	filter: {
		move: (session, to) => (session.screen === 'review' ? reviewRowMoved : rowMoved)(session, to),
		confirm: filterTaken,
		escape: withoutFilter,
	},
	path: {confirm: targetTaken, escape: targetLeft},
	settle: {move: settlingScrolled, escape: toReview},
	compare: {move: comparisonScrolled, escape: toReview},
	done: {confirm: (session) => [session, [{type: 'leave', code: 0}]], escape: goneOn},
	reading: {move: overlayScrolled, escape: withoutOverlay},
	jump: {move: jumpMoved, confirm: jumpConfirmed, escape: withoutOverlay},
	moving: {move: destinationMoved, confirm: moveConfirmed, escape: withoutOverlay},
	replacing: {confirm: wordsConfirmed, escape: withoutOverlay},
	hits: {escape: replacingLeft},
	picking: {move: pickMoved, confirm: pickConfirmed, escape: withoutOverlay},
	palette: {move: paletteMoved, confirm: paletteConfirmed, escape: withoutOverlay},
	instrument: {move: instrumentScrolled, escape: withoutOverlay},
	starters: {move: starterMoved, confirm: (session) => starterTaken(session), escape: withoutOverlay},
	meanings: {move: meaningMoved, confirm: meaningTaken, escape: meaningsLeft},
	parking: {confirm: parkingTaken, escape: withoutOverlay},
	sheet: {move: sheetMoved, confirm: sheetConfirmed, escape: withoutOverlay},
	naming: {confirm: personTaken, escape: withoutOverlay},
	reason: {confirm: reasonTaken, escape: withoutOverlay},
	level: {move: levelMoved, confirm: personTaken, escape: withoutOverlay},
	conflict: {escape: withoutOverlay},
	agenda: ofBoard,
	saying: ofBoard,
	boxes: ofBoard,
	ballot: ofBoard,
	spread: ofBoard,
	dots: ofBoard,
	consent: ofBoard,
	clearing: ofBoard,
};

function toReview(session: SessionState): SessionState {
	return {...returned(session), screen: 'review'};
}
