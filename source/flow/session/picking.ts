import {fieldAt} from '../../core/draft/place.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {replacement} from '../buffer/edit.ts';
import {fragmentOf, knownNames} from '../selectors/known-names.ts';
import type {SessionState} from '../state/state.ts';
import {withoutOverlay} from './overlays.ts';
import {type RowMove, rowAfter} from './rows.ts';
import {edited} from './typing.ts';

/** The rows of the list that names are picked from: those that match, and what was typed as a new one. */
export function pickRows(session: SessionState): readonly {name: string; isNew?: true}[] {
	const {overlay} = session;
	if (overlay?.name !== 'picking') return [];
	const typed = overlay.text.trim();
	const names = knownNames(session, typed).map((name) => ({name}));
	return typed === '' ? names : [...names, {name: typed, isNew: true}];
}

/** The list of the names that are known, with what was typed of one. */
export function picksOpened(session: SessionState, part: string): SessionState {
	return {...session, overlay: {name: 'picking', text: part, index: 0}};
}

export function pickMoved(session: SessionState, to: RowMove): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'picking') return session;
	const index = rowAfter(to, overlay.index, Math.max(0, pickRows(session).length - 1));
	return index === overlay.index ? session : {...session, overlay: {...overlay, index}};
}

export function pickConfirmed(session: SessionState): SessionState {
	const {overlay} = session;
	const row = overlay?.name === 'picking' ? pickRows(session)[overlay.index] : undefined;
	return row ? namePicked(withoutOverlay(session), row.name) : withoutOverlay(session);
}

/** A name in place of what was typed of it. */
export function namePicked(session: SessionState, name: string): SessionState {
	const {buffer, interview, focus} = session;
	const field = fieldAt(interview, focus);
	if (!buffer || !field) return session;
	const {before} = fragmentOf(buffer.text, field);
	const shown = field.kind === 'people' ? kindOf(field.kind).show([name], field) : name;
	const patch = replacement(buffer.text, `${before}${shown}`);
	return patch ? edited(session, patch, 'replacing') : session;
}
