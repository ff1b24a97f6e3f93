import {isShort, questionsAhead} from '../../core/draft/way.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {wayTo} from '../keys/way.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';

/** Only what a review needs is asked from here on, or everything again; what is answered stays as it is. */
export function briefTurned(session: SessionState): SessionState {
	if (session.overlay || (session.screen !== 'interview' && session.screen !== 'review')) return session;
	const {brief, ...others} = session.draft;
	const draft = brief ? others : {...others, brief: true as const};
	const next = {...session, draft, saving: {...session.saving, made: session.saving.made + 1}};
	const count = questionsAhead(next.interview, draft).length;
	if (brief) return said(next, 'info', answeringMessages.allAsked(count));
	if (isShort(next.interview, draft))
		return said(next, 'info', answeringMessages.neededAsked(count), wayWords.asksAll(wayTo(next, 'brief-asked')));
	return said(session, 'info', answeringMessages.noShortWay);
}

/** Says where a new draft begins that only what a review needs is asked. */
export function withBriefTold(session: SessionState): SessionState {
	if (!isShort(session.interview, session.draft) || session.message) return session;
	return said(session, 'info', answeringMessages.reviewAsked, wayWords.asksAll(wayTo(session, 'brief-asked')));
}
