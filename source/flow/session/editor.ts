import {pathOf} from '../../core/draft/place.ts';
import type {Step} from '../actions/action.ts';
import type {Outcome} from '../actions/outcome.ts';
import {bufferOf, replacement} from '../buffer/edit.ts';
import {controlOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {onOneLine} from './one-line.ts';
import {edited} from './typing.ts';

type Returned = Extract<Outcome, {type: 'editor-returned'}>;

export function editorAsked(session: SessionState): Step {
	const {buffer, focus} = session;
	return buffer ? [session, [{type: 'open-editor', place: focus, text: buffer.text}]] : [session, []];
}

/** What came back replaces the text as one change; the newline that editors put at the end does not count. */
export function editorReturned(session: SessionState, {place, text, problem}: Returned): SessionState {
	const {buffer, focus} = session;
	if (problem !== undefined) return said(session, 'warning', problem);
	if (text === undefined || !buffer || pathOf(place) !== pathOf(focus)) return session;
	const unix = text.replaceAll(/\r\n?/g, '\n');
	const whole = buffer.text.endsWith('\n') ? unix : unix.replace(/\n$/, '');
	const patch = replacement(
		buffer.text,
		controlOf(session) === 'line' ? onOneLine(session, bufferOf(''), whole) : whole,
	);
	return patch ? edited(session, patch, 'replacing') : session;
}
