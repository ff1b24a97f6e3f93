import type {Place} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import {partOf} from '../history/part.ts';
import {recorded} from '../history/record.ts';
import type {Change} from '../history/types.ts';
import type {SessionState} from '../state/state.ts';
import {committed} from './commit.ts';
import {opened} from './focus.ts';

/** The session with a question changed as a whole, and the focus where the change is seen. */
export function changed(session: SessionState, change: (draft: Draft) => Draft, after: Place): SessionState {
	const before = committed(session);
	const {question} = before.focus;
	const draft = change(before.draft);
	const part = {before: partOf(before.draft, question), after: partOf(draft, question)};
	const recordedChange = {before: before.focus, after, part, joined: false};
	return opened(noted({...before, draft}, recordedChange), after);
}

/** The session with a change in its history, to be saved. */
export function noted(session: SessionState, change: Change): SessionState {
	const {history, saving} = session;
	return {...session, history: recorded(history, change), saving: {...saving, made: saving.made + 1}};
}
