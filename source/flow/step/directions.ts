import {cellMoved} from '../scoring/move.ts';
import {amongShown, filterTaken, withoutFilter} from '../session/filter.ts';
import {levelMoved, personTaken} from '../session/person.ts';
import type {RowMove} from '../session/rows.ts';
import {withoutTour} from '../session/tour.ts';
import {contextOf} from '../state/context.ts';
import type {SessionState, StartState} from '../state/state.ts';
import {shownRows} from '../view/narrowed.ts';
import {tourCard} from '../view/tour.ts';
import {idle, type Result} from './guards.ts';
import type {Rows} from './row.ts';
import {closed, draftPicked, highlighted} from './start.ts';
import {ways} from './ways.ts';

const page = 10;

/** Rows of a page; where a text is read, no row of it is passed over. */
function pageOf({screen, window, overlay}: SessionState): number {
	return screen === 'settle' || screen === 'compare' || overlay?.name === 'instrument'
		? Math.max(1, window.height - 1)
		: page;
}

/** From row to row, in and out. */
export const directions: Rows<
	| 'up-asked'
	| 'down-asked'
	| 'page-up-asked'
	| 'page-down-asked'
	| 'first-asked'
	| 'last-asked'
	| 'confirmed'
	| 'escape-asked'
> = {
	'up-asked': {
		start: idle((state) => rowMoved(state, -1)),
		session: (session) => moved(session, (row) => row - 1),
		grid: (session) => cellMoved(session, (cell) => ({...cell, option: cell.option - 1})),
	},
	'down-asked': {
		start: idle((state) => rowMoved(state, 1)),
		session: (session) => moved(session, (row) => row + 1),
		grid: (session) => cellMoved(session, (cell) => ({...cell, option: cell.option + 1})),
	},
	'page-up-asked': {
		session: (session) => moved(session, (row) => row - pageOf(session)),
		grid: (session) => cellMoved(session, (cell) => ({...cell, option: Math.max(0, cell.option - page)})),
	},
	'page-down-asked': {
		session: (session) => moved(session, (row) => row + pageOf(session)),
		grid: (session) => cellMoved(session, (cell) => ({...cell, option: cell.option + page})),
	},
	'first-asked': {
		session: (session) => moved(session, () => 0),
		grid: (session) => cellMoved(session, (cell) => ({...cell, criterion: 0})),
	},
	'last-asked': {
		session: (session) => moved(session, (_, last) => last),
		grid: (session) => cellMoved(session, (cell, {criteria}) => ({...cell, criterion: criteria - 1})),
	},
	confirmed: {
		start: idle(confirmedAtStart),
		session: (session) => ways[contextOf(session)].confirm?.(session) ?? session,
		grid: 'same',
	},
	'escape-asked': {
		start: idle((state) => (shownRows(state) ? withoutFilter(state) : closed(state))),
		session: outOf,
		grid: 'same',
	},
};

/** One layer out, the tour and what narrows a list before the place itself. */
function outOf(session: SessionState): Result {
	if (shownRows(session)) return withoutFilter(session);
	return tourCard(session) ? withoutTour(session) : ways[contextOf(session)].escape(session);
}

/** What is typed over the drafts is taken, or else the highlighted draft. */
function confirmedAtStart(state: StartState): Result {
	if (state.overlay) return personTaken(state);
	return state.filter?.isTyped ? filterTaken(state) : draftPicked(state);
}

/** To another draft, or another level where those lie over the drafts. */
function rowMoved(state: StartState, by: -1 | 1): StartState {
	if (state.overlay) return levelMoved(state, (row) => row + by);
	return highlighted(state, amongShown(state, (row) => row + by)(state.index, state.drafts.length));
}

/** To another row, wherever the person is. */
function moved(session: SessionState, to: RowMove): SessionState {
	return ways[contextOf(session)].move?.(session, amongShown(session, to)) ?? session;
}
