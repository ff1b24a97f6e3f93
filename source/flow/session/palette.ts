import {answeringMessages} from '../../words/messages/answering.ts';
import type {Step} from '../actions/action.ts';
import type {Intent} from '../actions/intent.ts';
import {startersHere} from '../selectors/starters.ts';
import {said} from '../state/message.ts';
import type {SessionState, State} from '../state/state.ts';
import {paletteRows} from '../view/palette.ts';
import {chosen} from './navigate.ts';
import {withoutOverlay} from './overlays.ts';
import {type RowMove, rowAfter} from './rows.ts';

/** All that can be done and gone to, over what is on screen; what lists can begin with is looked for behind it. */
export function paletteAsked(session: SessionState): Step {
	const {screen, overlay} = session;
	if (overlay || (screen !== 'interview' && screen !== 'review')) return [session, []];
	const next: SessionState = {...session, overlay: {name: 'palette', text: '', index: 0}};
	if (session.starters) return [next, []];
	return [{...next, starters: {}}, [{type: 'find-starters', draft: session.draft, quietly: true}]];
}

export function paletteMoved(session: SessionState, to: RowMove): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'palette') return session;
	const last = Math.max(0, paletteRows(session, overlay.text).length - 1);
	const index = rowAfter(to, overlay.index, last);
	return index === overlay.index ? session : {...session, overlay: {...overlay, index}};
}

/** Enter on something to do means that, where the person was. */
export function meantInPalette(state: State, intent: Intent): {state: State; intent: Intent} {
	if (state.screen === 'start' || state.overlay?.name !== 'palette' || intent.type !== 'confirmed')
		return {state, intent};
	const row = paletteRows(state, state.overlay.text)[state.overlay.index];
	return row?.row === 'action' ? {state: withoutOverlay(state), intent: row.intent} : {state, intent};
}

/** To the highlighted question, or to the list that a starter is for, with that one highlighted. */
export function paletteConfirmed(session: SessionState): SessionState {
	const {overlay} = session;
	const row = overlay?.name === 'palette' ? paletteRows(session, overlay.text)[overlay.index] : undefined;
	if (!row) return said(session, 'info', answeringMessages.nothingFound, answeringMessages.howToWiden);
	if (row.row === 'question') return chosen(session, row.question.place, row.question.kept);
	if (row.row === 'action') return session;
	const there = chosen(session, {question: row.question});
	const starters = startersHere(there);
	const index = Math.max(
		0,
		starters.findIndex(({name}) => name === row.starter.name),
	);
	return {...there, overlay: {name: 'starters', starters, index}};
}
