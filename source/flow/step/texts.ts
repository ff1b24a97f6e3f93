import {cleanLine} from '../../core/text/clean.ts';
import {bufferOf, deletion} from '../buffer/edit.ts';
import type {Deletion} from '../buffer/types.ts';
import {boardAnswered, boardDeleted, boardPasted, boardTyped} from '../meeting/typing.ts';
import {cellDeleted, cellPasted, cellTyped} from '../scoring/enter.ts';
import {adjacentCell} from '../scoring/move.ts';
import {cleared} from '../session/choices.ts';
import {filterTyped} from '../session/filter.ts';
import {jumpFiltered} from '../session/jump.ts';
import {overlayTyped} from '../session/overlays.ts';
import {parkingTyped} from '../session/parking.ts';
import {pastedAmongValues} from '../session/spelling.ts';
import {inPath} from '../session/target.ts';
import {answerTyped, cursorMoved, deleted, newlineTyped, pasted, typed} from '../session/typing.ts';
import {contextOf, controlOf} from '../state/context.ts';
import type {SessionState, StartState} from '../state/state.ts';
import {asking} from './guards.ts';
import type {Rows} from './row.ts';

/** What is typed: into the field, the path of the file, the filter of the list of questions, or a cell. */
export const texts: Rows<'text-typed' | 'text-pasted' | 'answer-typed' | 'newline-typed' | 'deleted' | 'cursor-moved'> =
	{
		'text-typed': {
			start: (state, {text}) => intoLine(state, (line) => line + text),
			session: (session, {text}) =>
				onBoardOr(
					session,
					(inner) => boardTyped(inner, text),
					(below) =>
						writing(
							atItsEnd(below, (before) => before + text),
							(inner) => typed(inner, text),
						),
				),
			grid: (session, {text}) => cellTyped(session, text),
		},
		'text-pasted': {
			start: (state, {text}) => intoLine(state, (line) => line + firstLine(text)),
			session: (session, {text}) =>
				onBoardOr(
					session,
					(inner) => boardPasted(inner, text),
					(below) =>
						writing(
							atItsEnd(below, (before) => before + (isParking(below) ? cleanLine(text) : firstLine(text))),
							(inner) => (controlOf(inner) === 'select' ? pastedAmongValues(inner, text) : pasted(inner, text)),
						),
				),
			grid: (session, {text}) => cellPasted(session, text),
		},
		'answer-typed': {
			start: (state, {text}) => overlayTyped(state, () => firstLine(text)),
			session: (session, {text, goesOn}) =>
				onBoardOr(
					session,
					(inner) => boardAnswered(inner, text),
					(below) =>
						writing(
							atItsEnd(below, () => firstLine(text)),
							(inner) => answerTyped(inner, text, goesOn),
						),
				),
		},
		'newline-typed': {session: asking((session) => (controlOf(session) === 'area' ? newlineTyped(session) : session))},
		deleted: {
			start: (state, {what}) => intoLine(state, (line) => withoutEnd(line, what)),
			session: (session, {what}) => {
				if (session.overlay?.name === 'meeting') return boardDeleted(session, what);
				const filtered = atItsEnd(session, (before) => withoutEnd(before, what));
				return writing(filtered, (inner) => (controlOf(inner) === 'select' ? cleared(inner) : deleted(inner, what)));
			},
			grid: (session, {what}) => cellDeleted(session, what !== 'back'),
		},
		'cursor-moved': {
			session: (session, {by}) => writing(session, (inner) => cursorMoved(inner, by)),
			grid: (session, {by}) => adjacentCell(session, by === 'left' ? -1 : 1),
		},
	};

/** On the board of a group, or below it. */
function onBoardOr(
	session: SessionState,
	there: (session: SessionState) => SessionState,
	below: (session: SessionState) => SessionState,
): SessionState {
	return (session.overlay?.name === 'meeting' ? there : below)(session);
}

/** In the text that has the keys: the path of the file, the filter, or the open field. */
function writing(session: SessionState, edit: (session: SessionState) => SessionState): SessionState {
	const context = contextOf(session);
	if (context === 'path') return inPath(session, edit);
	const isAsking = session.screen === 'interview' && !session.overlay && !session.keptAt && context !== 'filter';
	return isAsking ? edit(session) : session;
}

/** What narrows the drafts, or the one line that lies over them. */
function intoLine(state: StartState, change: (before: string) => string): StartState {
	return contextOf(state) === 'filter' ? filterTyped(state, change) : overlayTyped(state, change);
}

/** The filter of a list, or the one line that an overlay asks for. */
function atItsEnd(session: SessionState, change: (before: string) => string): SessionState {
	if (contextOf(session) === 'filter') return filterTyped(session, change);
	return parkingTyped(overlayTyped(jumpFiltered(session, change), change), change);
}

/** All lines of it count there, and not the first one alone. */
function isParking({overlay}: SessionState): boolean {
	return overlay?.name === 'parking';
}

function firstLine(text: string): string {
	return text.split(/\r\n|\r|\n/, 1)[0] ?? '';
}

/** Both have their cursor always at their end. */
function withoutEnd(filter: string, what: Deletion): string {
	const patch = deletion(bufferOf(filter), what);
	return patch ? filter.slice(0, patch.at) : filter;
}
