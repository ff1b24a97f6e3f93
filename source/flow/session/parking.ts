import {itemsAt} from '../../core/answers/answers.ts';
import {homeOf, type Parked, parkedItem, parkedKinds, parkedLine, parkedOf} from '../../core/draft/parking.ts';
import {rearranged} from '../../core/draft/rearrange.ts';
import type {Draft} from '../../core/draft/types.ts';
import {personMeant} from '../../core/meeting/people.ts';
import {parkingMessages} from '../../words/messages/parking.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {standingWords} from '../../words/standing.ts';
import {lot, partOf} from '../history/part.ts';
import {recordedTogether} from '../history/together.ts';
import {wayTo} from '../keys/way.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {committedAsTyped} from './commit.ts';
import {withoutOverlay} from './overlays.ts';

/** One line for what came up, over whatever is on screen; what was typed there before and not parked is still there. */
export function parkAsked(session: SessionState, at?: number): SessionState {
	if (
		(session.overlay && session.overlay.name !== 'meeting') ||
		(session.screen !== 'interview' && session.screen !== 'review')
	)
		return session;
	const {draft} = session;
	const entry = at === undefined ? undefined : draft.parked?.[at];
	if (!entry || at === undefined) return {...session, overlay: {name: 'parking'}};
	const parking = {kind: entry.kind, text: parkedLine(entry), at};
	return {...session, draft: {...draft, parking}, overlay: {name: 'parking'}};
}

/** What is typed is in the draft at once, so that it is saved like anything else. */
export function parkingTyped(session: SessionState, change: (text: string) => string): SessionState {
	const {overlay, draft} = session;
	if (overlay?.name !== 'parking') return session;
	const {kind = 'question', text = '', ...rest} = draft.parking ?? {};
	return withParking(session, {...rest, kind, text: change(text)});
}

/** The next kind, or the one before, around the ends. */
export function parkingTurned(session: SessionState, by: 1 | -1): SessionState {
	const {overlay, draft} = session;
	if (overlay?.name !== 'parking') return session;
	const {kind = 'question', text = '', ...rest} = draft.parking ?? {};
	const at = parkedKinds.indexOf(kind) + by + parkedKinds.length;
	return withParking(session, {...rest, kind: parkedKinds[at % parkedKinds.length] ?? kind, text});
}

function withParking(session: SessionState, parking: NonNullable<Draft['parking']>): SessionState {
	const saving = {...session.saving, made: session.saving.made + 1};
	return {...session, saving, draft: {...session.draft, parking}};
}

/** The line goes where its kind belongs, as one change, and the person is back where they were. */
export function parkingTaken(session: SessionState): SessionState {
	const {overlay, draft} = session;
	if (overlay?.name !== 'parking') return session;
	const {parking} = draft;
	const entry = parking && parkedOf(parking.kind, parking.text);
	if (!entry && parking?.at === undefined) return withoutOverlay(session);
	const {parking: _, ...others} = draft;
	// What is typed in the open field must be in the draft, or undo would take it back as well.
	const ready = committedAsTyped({...withoutOverlay(session), draft: others});
	if (entry && draft.meeting) return keptForTheEnd(ready, entry, parking?.at);
	return entry ? landed(ready, entry, parking?.at) : said(inLot(ready, parking?.at), 'info', parkingMessages.takenOut);
}

/** A group goes through all of it at the end; who said it is somebody who takes part where initials say so. */
function keptForTheEnd(session: SessionState, entry: Parked, at: number | undefined): SessionState {
	const {meeting} = session.draft;
	const who = entry.who === undefined ? undefined : personMeant(meeting?.people ?? [], entry.who)?.name;
	const parked = parkingMessages.parkedForEnd(standingWords.parked[entry.kind]);
	const undo = wayWords.takesItBack(wayTo(session, 'undo-asked'));
	return said(inLot(session, at, {...entry, ...(who === undefined ? {} : {who})}), 'success', parked, undo);
}

/** One of those in the lot goes where it belongs, or out of it where nothing is given. */
export function takenFromLot(session: SessionState, entry: Parked | undefined, at: number): SessionState {
	const ready = committedAsTyped(session);
	return entry ? landed(ready, entry, at) : inLot(ready, at);
}

/** A line goes where its kind belongs, as one change; in place of one that is in the lot, where it stands there. */
export function landed(session: SessionState, entry: Parked, at: number | undefined): SessionState {
	const {interview, contain} = session;
	const home = homeOf(interview, entry);
	const undo = wayWords.takesItBack(wayTo(session, 'undo-asked'));
	if (!home) {
		const kept = parkingMessages.parkedInDraft(standingWords.parked[entry.kind]);
		return said(inLot(session, at, entry), 'success', kept, undo);
	}

	const cleared = at === undefined ? session : inLot(session, at);
	const count = itemsAt(cleared.draft.answers, home.path).length;
	const order = [...Array.from({length: count}, (_, index) => index), undefined];
	const draft = rearranged(cleared.draft, home.path, order, parkedItem(home, entry, contain));
	const next = changedTo(cleared, draft, home.path, at !== undefined);
	return said(
		behindIt(next, home.path, count),
		'success',
		parkingMessages.parked(standingWords.parked[entry.kind], home.label, count + 1),
		undo,
	);
}

/** The lot with an entry behind the others or in the place of one; without one, that one is gone. */
function inLot(session: SessionState, at: number | undefined, entry?: Parked): SessionState {
	const {parked = [], ...others} = session.draft;
	const added = entry ? [entry] : [];
	const all = at === undefined ? [...parked, ...added] : [...parked.slice(0, at), ...added, ...parked.slice(at + 1)];
	return changedTo(session, all.length > 0 ? {...others, parked: all} : others, lot);
}

function changedTo(session: SessionState, draft: Draft, question: string, isJoined = false): SessionState {
	const history = recordedTogether(session.history, session.draft, draft, [question], session.focus, isJoined);
	const saving = {...session.saving, made: session.saving.made + 1};
	return withEntryBehind({...session, draft, history, saving}, session);
}

/** A cell of the grid that is being filled goes on from here, with this change before it. */
function withEntryBehind(session: SessionState, {grid, history}: SessionState): SessionState {
	const entry = grid?.entry;
	const question = history.past?.top.part?.question;
	if (!grid || !entry || question === undefined) return session;
	return {
		...session,
		grid: {...grid, entry: {...entry, history: session.history, before: partOf(session.draft, question)}},
	};
}

/** The row that adds an item stays highlighted, where the item stands before it. */
function behindIt(session: SessionState, group: string, count: number): SessionState {
	const {focus} = session;
	const isAdding =
		focus.question === group && focus.field === undefined && focus.item !== undefined && focus.item >= count;
	return isAdding ? {...session, focus: {...focus, item: count + 1}} : session;
}
