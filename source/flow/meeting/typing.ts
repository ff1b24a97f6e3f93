import {isOfLine} from '../../core/draft/meeting.ts';
import {cleanLine} from '../../core/text/clean.ts';
import {bufferOf, deletion} from '../buffer/edit.ts';
import type {Deletion} from '../buffer/types.ts';
import type {SessionState} from '../state/state.ts';
import {movedOn, placeAt} from './board.ts';
import {wordTakenBack} from './consent.ts';
import {dotTakenBack} from './dots.ts';
import {personTakenBack} from './people.ts';

/** The boards on which a number is typed in place of the one that stands there. */
const numbers: readonly string[] = ['ballot', 'spread', 'boxes'];

/** What is typed on a board, kept in the draft at once. */
export function boardTyped(session: SessionState, text: string): SessionState {
	const at = placeAt(session);
	if (!at) return session;
	if (isOfLine(at.board)) return movedOn(session, {text: `${at.text ?? ''}${text}`});
	const isNumber = at.board === 'boxes' ? /^\d+$/.test(text) : /^-?[\d.,]+$/.test(text) || text === '-';
	if (!numbers.includes(at.board) || !isNumber || (at.board === 'ballot' && !at.isReady)) return session;
	return movedOn(session, {text: `${at.text ?? ''}${text.replaceAll(',', '.')}`});
}

export function boardPasted(session: SessionState, text: string): SessionState {
	return boardTyped(session, cleanLine(text));
}

/** The whole line at once. */
export function boardAnswered(session: SessionState, text: string): SessionState {
	return boardTyped(movedOn(session, {text: ''}), cleanLine(text));
}

/** The end of the line, the number, a dot or a word; without a line, who was named last is back in it. */
export function boardDeleted(session: SessionState, what: Deletion): SessionState {
	const at = placeAt(session);
	if (!at) return session;
	if (at.board === 'dots') return dotTakenBack(session);
	if (at.board === 'consent') return wordTakenBack(session);
	const text = at.text ?? '';
	if (at.board === 'people' && text === '') return personTakenBack(session);
	if (numbers.includes(at.board)) return movedOn(session, {text: text.slice(0, -1)});
	const patch = deletion(bufferOf(text), what);
	return patch ? movedOn(session, {text: text.slice(0, patch.at)}) : session;
}
