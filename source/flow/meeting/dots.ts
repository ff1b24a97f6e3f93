import {dotsEach} from '../../core/meeting/dots.ts';
import {meetingMessages} from '../../words/messages/meeting.ts';
import {dotLists} from '../selectors/dot-lists.ts';
import {type RowMove, rowAfter} from '../session/rows.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {boardOpened, movedOn, placeAt, withMeeting} from './board.ts';

/** Dots on the list at the focus, or else on the options, or on whatever list there is. */
export function dotsOpened(session: SessionState): SessionState {
	const [first] = session.draft.meeting?.people ?? [];
	if (!first) return said(boardOpened(session, 'people'), 'info', meetingMessages.sayWhoFirst);
	const lists = dotLists(session);
	const [any] = lists;
	if (!any) return said(session, 'info', meetingMessages.nothingToDot);
	const list =
		lists.find(({path}) => path === session.focus.question) ?? lists.find(({path}) => path === 'options') ?? any;
	return boardOpened(session, 'dots', {about: list.path, who: first.name, row: 0});
}

/** A dot of whoever has the turn, on the highlighted item. */
export function dotPlaced(session: SessionState): SessionState {
	const {about: list = '', who = ''} = placeAt(session) ?? {};
	const item = itemAt(session);
	const own = session.draft.meeting?.dots?.filter((dot) => dot.list === list && dot.who === who) ?? [];
	if (item === undefined) return session;
	if (own.length >= dotsEach)
		return said(session, 'info', meetingMessages.allDots(who, dotsEach), meetingMessages.givesTurn);
	return withMeeting(session, (meeting) => ({...meeting, dots: [...(meeting.dots ?? []), {who, list, item}]}));
}

export function dotTakenBack(session: SessionState): SessionState {
	const {about: list, who} = placeAt(session) ?? {};
	const item = itemAt(session);
	const dots = session.draft.meeting?.dots ?? [];
	const at = dots.findLastIndex((dot) => dot.list === list && dot.who === who && dot.item === item);
	if (at === -1) return session;
	return withMeeting(session, (meeting) => ({...meeting, dots: dots.toSpliced(at, 1)}));
}

/** To another item. */
export function dotsMoved(session: SessionState, to: RowMove): SessionState {
	const at = placeAt(session);
	const list = dotLists(session).find(({path}) => path === at?.about);
	return at && list ? movedOn(session, {row: rowAfter(to, at.row ?? 0, list.items.length - 1)}) : session;
}

/** To another list. */
export function dotListTurned(session: SessionState, by: 1 | -1): SessionState {
	const lists = dotLists(session);
	const at = lists.findIndex(({path}) => path === placeAt(session)?.about);
	const next = lists[(at + by + lists.length) % lists.length];
	return next ? movedOn(session, {about: next.path, row: 0}) : session;
}

/** The turn goes to the next one who takes part, or back. */
export function turnGiven(session: SessionState, by: 1 | -1): SessionState {
	const names = session.draft.meeting?.people.map(({name}) => name) ?? [];
	const at = names.indexOf(placeAt(session)?.who ?? '');
	const who = names[(at + by + names.length) % names.length];
	return who === undefined ? session : movedOn(session, {who, row: 0});
}

function itemAt(session: SessionState): string | undefined {
	const {about, row = 0} = placeAt(session) ?? {};
	return dotLists(session).find(({path}) => path === about)?.items[row];
}
