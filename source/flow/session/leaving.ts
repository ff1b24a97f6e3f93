import {keepingMessages} from '../../words/messages/keeping.ts';
import type {Step} from '../actions/action.ts';
import {isUnchanged} from '../selectors/draft.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {conflicted, notSaved, saveNow} from './saving.ts';

/** Once: everything is saved at once. Twice: out. */
export function leaveAsked(session: SessionState): Step {
	if (session.screen === 'done') return [session, [{type: 'leave', code: 0}]];
	if (session.leaving) return [session, [{type: 'leave', code: 130}]];
	const next = {...session, leaving: true};
	if (isUnchanged(session)) return [said(next, 'info', keepingMessages.nothingChanged), []];
	if (!session.saving.taken) {
		if (session.saving.problem !== undefined) return saveNow(notSaved(next));
		return saveNow(said(next, 'info', keepingMessages.saving));
	}

	return [said(conflicted(next), 'problem', keepingMessages.keptAsCopy), []];
}
