import {itemsAt} from '../../core/answers/answers.ts';
import type {Interview} from '../../core/answers/interview.ts';
import {fieldAt, type Place, pathOf} from '../../core/draft/place.ts';
import {textAt} from '../../core/draft/text.ts';
import type {Draft} from '../../core/draft/types.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {bufferOf} from '../buffer/edit.ts';
import {refitted, scrolled} from '../buffer/layout.ts';
import type {Buffer} from '../buffer/types.ts';
import {isUnchanged} from '../selectors/draft.ts';
import {optionAt} from '../selectors/options.ts';
import type {SessionState} from '../state/state.ts';
import {committed} from './commit.ts';

/** The session at another place, with what was open stored first. */
export function focused(session: SessionState, place: Place, cursor?: number): SessionState {
	return opened(committed(session), place, cursor);
}

/**
 * The session with a place opened, whatever was open before. The position counts as a change to save, but not while a
 * document is only read.
 */
export function opened(session: SessionState, place: Place, cursor?: number): SessionState {
	const {interview, draft, saving, window} = session;
	const focus = within(interview, draft, place);
	const {buffer: _, keptAt: __, grid: ___, wholeItem, ...rest} = session;
	const field = fieldAt(interview, focus);
	const control = field && kindOf(field.kind).control;
	const isSame = pathOf(focus) === pathOf(session.focus) && focus.item === session.focus.item;
	// Between several values the highlight stays where it is, whatever becomes of them.
	const isSeveral = field?.kind === 'choices';
	const isInWhole = focus.field !== undefined && isOfItem(focus, wholeItem);
	const base = {
		...rest,
		...(isInWhole && wholeItem ? {wholeItem} : {}),
		focus,
		touched: false,
		option: isSame && isSeveral ? session.option : field ? optionAt(field, draft, focus) : 0,
		saving: isSame || isUnchanged(session) ? saving : {...saving, made: saving.made + 1},
	};
	if (control !== 'line' && control !== 'area') return base;
	const buffer = bufferOf(textAt(interview, draft, focus), cursor);
	return {...base, buffer: scrolled(buffer, window.width, window.height)};
}

/** Whether a place is in an item, or is that item. */
export function isOfItem({question, item}: Place, of: SessionState['wholeItem']): boolean {
	return of !== undefined && question === of.question && item === of.item;
}

/** The session with another buffer in the open field, scrolled to show its cursor. */
export function withBuffer(session: SessionState, buffer: Buffer): SessionState {
	return {...session, buffer: scrolled(buffer, session.window.width, session.window.height)};
}

/** The session in a window of another size, in columns and rows. */
export function resized(session: SessionState, {width, height}: {width: number; height: number}): SessionState {
	const {window, buffer} = session;
	if (window.width === width && window.height === height) return session;
	const next = {...session, window: {width, height}};
	return buffer ? {...next, buffer: refitted(buffer, width, height)} : next;
}

/** The nearest place that exists. */
function within(interview: Interview, draft: Draft, place: Place): Place {
	const known = fieldAt(interview, {question: place.question});
	const question = known ? place.question : (interview.questions[0]?.path ?? '');
	const fields = fieldAt(interview, {question})?.fields;
	if (!fields) return {question};
	const count = itemsAt(draft.answers, question).length;
	const item = Math.max(0, Math.min(place.item ?? 0, count));
	const isColumn = item < count && fields.some(({path}) => path === place.field);
	return {question, item, ...(isColumn && place.field !== undefined ? {field: place.field} : {})};
}
