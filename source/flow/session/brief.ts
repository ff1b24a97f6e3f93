import {isShort, questionsAhead} from '../../core/draft/way.ts';
import {counted} from '../../core/text/plural.ts';
import {wayTo} from '../keys/way.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';

/** Only what a review needs is asked from here on, or everything again; what is answered stays as it is. */
export function briefTurned(session: SessionState): SessionState {
	if (session.overlay || (session.screen !== 'interview' && session.screen !== 'review')) return session;
	const {brief, ...others} = session.draft;
	const draft = brief ? others : {...others, brief: true as const};
	const next = {...session, draft, saving: {...session.saving, made: session.saving.made + 1}};
	const count = counted(questionsAhead(next.interview, draft).length, 'question');
	if (brief) return said(next, 'info', `All of the ${count} are asked from here on.`);
	if (isShort(next.interview, draft))
		return said(next, 'info', `Only what is needed is asked: ${count}.`, `${wayTo(next, 'brief-asked')} asks all.`);
	return said(session, 'info', 'This document needs no answer, so there is no short way through it.');
}

/** Says where a new draft begins that only what a review needs is asked. */
export function withBriefTold(session: SessionState): SessionState {
	if (!isShort(session.interview, session.draft) || session.message) return session;
	return said(session, 'info', 'Only what a review needs is asked.', `${wayTo(session, 'brief-asked')} asks all.`);
}
