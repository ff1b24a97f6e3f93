import {itemsAt, valueAt, withValue} from '../../core/answers/answers.ts';
import type {BoardPlace, Word} from '../../core/draft/meeting.ts';
import {homeOf, parkedItem} from '../../core/draft/parking.ts';
import {questionAt} from '../../core/draft/place.ts';
import {rearranged} from '../../core/draft/rearrange.ts';
import {agreeablesIn} from '../../core/meeting/decisions.ts';
import {peopleIn, personMeant} from '../../core/meeting/people.ts';
import {cleanLine} from '../../core/text/clean.ts';
import {meetingMessages} from '../../words/messages/meeting.ts';
import {type RowMove, rowAfter} from '../session/rows.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {boardOpened, movedOn, placeAt, placed, withChange, withMeeting} from './board.ts';

/** Each person's word on each decision; from a line that was typed about one, back to the same. */
export function consentOpened(session: SessionState, from?: Pick<BoardPlace, 'about' | 'row'>): SessionState {
	if (!session.draft.meeting?.people.length)
		return said(boardOpened(session, 'people'), 'info', meetingMessages.sayWhoFirst);
	const [first] = agreeablesIn(session.interview, session.draft.answers);
	const about = from?.about ?? first?.name;
	return boardOpened(session, 'consent', {row: from?.row ?? 0, ...(about === undefined ? {} : {about})});
}

/** The highlighted person consents, and the next one is asked. */
export function consentGiven(session: SessionState): SessionState {
	return consentMoved(withWord(session, {}), (row) => row + 1);
}

/** Their word is taken back. */
export function wordTakenBack(session: SessionState): SessionState {
	return withWord(session, undefined);
}

export function consentMoved(session: SessionState, to: RowMove): SessionState {
	const at = placeAt(session);
	const last = (session.draft.meeting?.people.length ?? 1) - 1;
	return at ? movedOn(session, {row: rowAfter(to, at.row ?? 0, last)}) : session;
}

/** To another decision. */
export function decisionTurned(session: SessionState, by: 1 | -1): SessionState {
	const all = agreeablesIn(session.interview, session.draft.answers);
	const at = all.findIndex(({name}) => name === placeAt(session)?.about);
	const next = all[(at + by + all.length) % all.length];
	return next ? movedOn(session, {about: next.name, row: 0}) : session;
}

/** Asks for the words of an objection, or for who decides and how. */
export function lineAsked(session: SessionState, board: 'objection' | 'ruling'): SessionState {
	const at = placeAt(session);
	return at?.board === 'consent' ? placed(session, {...at, board}) : session;
}

/** An objection stands in the document, too, where that has a place for it. */
export function objectionTaken(session: SessionState): SessionState {
	const at = placeAt(session);
	const text = cleanLine(at?.text ?? '');
	if (!at || text === '') return consentOpened(session, at);
	const who = session.draft.meeting?.people[at.row ?? 0]?.name ?? '';
	const {interview, contain, draft} = session;
	const entry = {kind: 'objection' as const, text, who};
	const home = homeOf(interview, entry);
	const back = consentMoved(consentOpened(withWord(session, {objection: text}), at), (row) => row + 1);
	if (!home) return said(back, 'success', meetingMessages.objectsForSummary(who));
	const count = itemsAt(draft.answers, home.path).length;
	const order = [...Array.from({length: count}, (_, index) => index), undefined];
	const after = rearranged(back.draft, home.path, order, parkedItem(home, entry, contain));
	const next = withChange(back, after, [home.path], true);
	return said(next, 'success', meetingMessages.objects(who, home.label, count + 1));
}

/** `AL, BR: by consent`: those who decide stand in the document where it asks for them, how they do in the summary. */
export function rulingTaken(session: SessionState): SessionState {
	const at = placeAt(session);
	const {meeting} = session.draft;
	const line = cleanLine(at?.text ?? '');
	if (!at || !meeting || line === '') return consentOpened(session, at);
	const [, names = '', how = ''] = /^([^:]*):?(.*)$/s.exec(line) ?? [];
	const by = peopleIn(names).map(({name}) => personMeant(meeting.people, name)?.name ?? name);
	const decision = at.about ?? '';
	const rulings = [
		...(meeting.rulings ?? []).filter((one) => one.decision !== decision),
		{decision, by, how: how.trim()},
	];
	const next = consentOpened(
		withMeeting(session, (before) => ({...before, rulings})),
		at,
	);
	return withDeciders(next, by);
}

function withDeciders(session: SessionState, by: readonly string[]): SessionState {
	const {interview, draft} = session;
	if (questionAt(interview, 'deciders')?.kind !== 'people') return session;
	const before = valueAt(draft.answers, 'deciders');
	const names = Array.isArray(before) ? before : [];
	const deciders = [...new Set([...names, ...by])];
	if (deciders.length === names.length) return session;
	return withChange(session, {...draft, answers: withValue(draft.answers, 'deciders', deciders)}, ['deciders'], true);
}

/** What the highlighted person says to the decision at hand. */
function withWord(session: SessionState, said: Pick<Word, 'objection'> | undefined): SessionState {
	const {row = 0, about: decision = ''} = placeAt(session) ?? {};
	const who = session.draft.meeting?.people[row]?.name;
	if (who === undefined) return session;
	return withMeeting(session, (meeting) => {
		const others = (meeting.words ?? []).filter((word) => word.who !== who || word.decision !== decision);
		return {...meeting, words: said ? [...others, {who, decision, ...said}] : others};
	});
}
