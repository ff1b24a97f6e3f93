import {isOfLine} from '../../core/draft/meeting.ts';
import {fieldAt} from '../../core/draft/place.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import type {SessionState, State} from './state.ts';

/** What can have the keys: a control of the interview, a screen or an overlay. */
export type Context =
	| 'start'
	| 'line'
	| 'area'
	| 'select'
	| 'list'
	| 'kept'
	| 'grid'
	| 'review'
	| 'filter'
	| 'path'
	| 'settle'
	| 'compare'
	| 'done'
	| 'reading'
	| 'jump'
	| 'palette'
	| 'picking'
	| 'moving'
	| 'replacing'
	| 'hits'
	| 'instrument'
	| 'starters'
	| 'meanings'
	| 'sheet'
	| 'parking'
	| 'naming'
	| 'reason'
	| 'level'
	| 'conflict'
	| 'agenda'
	| 'saying'
	| 'boxes'
	| 'ballot'
	| 'spread'
	| 'dots'
	| 'consent'
	| 'clearing';

/** What can have the keys once there is an interview. */
export type SessionContext = Exclude<Context, 'start'>;

/** What has the keys: the overlay, the words that narrow a list, the focused control, or the screen. */
export function contextOf(state: SessionState): SessionContext;
export function contextOf(state: State): Context;
export function contextOf(state: State): Context {
	const context = contextBelowFilter(state);
	const isList = context === 'list' || context === 'review' || context === 'start';
	return isList && state.filter?.isTyped ? 'filter' : context;
}

/** The same, with a list in place of the words that narrow it. */
export function contextBelowFilter(state: State): Context {
	const {overlay} = state;
	if (overlay?.name === 'meeting') return contextOfMeeting(state);
	if (overlay) return overlay.name === 'help' || overlay.name === 'example' ? 'reading' : overlay.name;
	if (state.screen === 'review') return state.review.editing ? 'path' : 'review';
	if (state.screen === 'interview') return withoutOverlay(state);
	return state.screen;
}

/** On some boards of a group one line is typed, the others have keys of their own. */
function contextOfMeeting(state: State): SessionContext {
	const board = (state.screen === 'start' ? undefined : state.draft.meeting?.at?.board) ?? 'agenda';
	return isOfLine(board) ? 'saying' : board;
}

function withoutOverlay(session: SessionState): SessionContext {
	if (session.grid) return 'grid';
	return session.keptAt ? 'kept' : controlOf(session);
}

/** The control of the focused field; a group is a list of items. */
export function controlOf({interview, focus}: SessionState): 'line' | 'area' | 'select' | 'list' {
	const field = fieldAt(interview, focus);
	const control = field ? kindOf(field.kind).control : 'line';
	return control === 'group' ? 'list' : control;
}
