import type {Step} from '../actions/action.ts';
import {bufferOf} from '../buffer/edit.ts';
import {confirmedChoice, optionMoved} from '../session/choices.ts';
import {instrumentScrolled} from '../session/instruments.ts';
import {itemOpened, rowMoved} from '../session/items.ts';
import {jumpConfirmed, jumpMoved} from '../session/jump.ts';
import {keptScrolled} from '../session/kept.ts';
import {left} from '../session/navigate.ts';
import {overlayScrolled, withoutOverlay} from '../session/overlays.ts';
import {returned, reviewRowConfirmed, reviewRowMoved, targetLeft, targetTaken} from '../session/review.ts';
import type {RowMove} from '../session/rows.ts';
import {settlingScrolled} from '../session/settling.ts';
import {starterMoved, starterTaken} from '../session/starters.ts';
import {comparisonScrolled, goneOn} from '../session/writing.ts';
import {contextOf} from '../state/context.ts';
import type {SessionState} from '../state/state.ts';

/** Moves the highlighted row, or scrolls, wherever the person is. */
export function rowAsked(session: SessionState, to: RowMove): SessionState {
	switch (contextOf(session)) {
		case 'list':
			return rowMoved(session, to);
		case 'select':
			return optionMoved(session, to(1, 2) > 1 ? 1 : -1);
		case 'review':
			return reviewRowMoved(session, to);
		case 'jump':
			return jumpMoved(session, to);
		case 'reading':
			return overlayScrolled(session, to);
		case 'instrument':
			return instrumentScrolled(session, to);
		case 'starters':
			return starterMoved(session, to);
		case 'kept':
			return keptScrolled(session, to);
		case 'settle':
			return settlingScrolled(session, to);
		case 'compare':
			return comparisonScrolled(session, to);
		default:
			return session;
	}
}

export function confirmed(session: SessionState): Step {
	switch (contextOf(session)) {
		case 'select':
			return [confirmedChoice(session), []];
		case 'list':
			return [itemOpened(session), []];
		case 'jump':
			return [jumpConfirmed(session), []];
		case 'starters':
			return [starterTaken(session), []];
		case 'review':
			return reviewRowConfirmed(session);
		case 'path':
			return [targetTaken(session), []];
		case 'done':
			return [session, [{type: 'leave', code: 0}]];
		default:
			return [session, []];
	}
}

/** One layer out; nothing is ever discarded by it. */
export function escaped(session: SessionState): Step {
	switch (contextOf(session)) {
		case 'reading':
		case 'jump':
		case 'instrument':
		case 'starters':
		case 'conflict':
			return [withoutOverlay(session), []];
		case 'path':
			return [targetLeft(session), []];
		case 'settle':
		case 'compare':
			return [{...returned(session), screen: 'review'}, []];
		case 'review':
			return [returned(session), []];
		case 'done':
			return goneOn(session);
		default:
			return [left(session), []];
	}
}

/** The path of the file edited with the same means as any text; it has no history of its own. */
export function inPath(session: SessionState, edit: (inner: SessionState) => SessionState): SessionState {
	const {editing} = session.review;
	if (!editing) return session;
	const inner = edit({...session, screen: 'interview', buffer: editing});
	const {buffer} = inner;
	if (!buffer || buffer === editing) return session;
	const line = {...bufferOf(buffer.text.replaceAll('\n', ' '), buffer.cursor), top: buffer.top};
	return {...session, review: {...session.review, editing: line}};
}
