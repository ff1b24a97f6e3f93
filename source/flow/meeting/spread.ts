import {matrixAnswers, matrixQuestions} from '../../core/analysis/decision/matrix-questions.ts';
import {recommendationOf} from '../../core/analysis/decision/totals.ts';
import {scoreProblem, withScore} from '../../core/draft/with-score.ts';
import {scoreFrom} from '../../core/kinds/scores.ts';
import {isOfCell} from '../../core/meeting/spread.ts';
import {meetingMessages} from '../../words/messages/meeting.ts';
import {wayWords} from '../../words/messages/ways.ts';
import {wayTo} from '../keys/way.ts';
import {stillToScore} from '../matrix/ballot.ts';
import {meant} from '../matrix/cells.ts';
import {spreadRows} from '../matrix/spread-rows.ts';
import {placeOfScores, tableOf} from '../matrix/table.ts';
import {gridOpened} from '../scoring/open.ts';
import {chosen} from '../session/navigate.ts';
import {type RowMove, rowAfter} from '../session/rows.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {boardOpened, movedOn, placeAt, placed, withChange, withMeeting} from './board.ts';

/** What everybody has scored, where they differ most first; only when all have, since a first number pulls the others. */
export function spreadOpened(session: SessionState): SessionState {
	if (spreadRows(session).length === 0) return said(session, 'info', meetingMessages.nobodyScored);
	const waiting = stillToScore(session).length;
	const open = boardOpened(session, 'spread', {row: 0});
	return waiting === 0 ? open : said(open, 'info', meetingMessages.notAllScored(waiting));
}

/** To another row, with what was typed taken as what the group agrees on. */
export function spreadMoved(session: SessionState, to: RowMove): SessionState {
	const at = placeAt(session);
	const next = agreedTaken(session);
	const row = rowAfter(to, at?.row ?? 0, spreadRows(session).length - 1);
	return at && next ? movedOn(next, {row}) : session;
}

export function spreadConfirmed(session: SessionState): SessionState {
	return spreadMoved(session, (row) => row + 1);
}

/** What was typed is what the group agrees on there; emptied, it is the median again. Undefined where it is no score. */
function agreedTaken(session: SessionState): SessionState | undefined {
	const at = placeAt(session);
	const cell = spreadRows(session)[at?.row ?? 0];
	if (!at || at.text === undefined || !cell) return session;
	const typed = meant(at.text.trim());
	const {text: _, ...rest} = at;
	const table = tableOf(session);
	if (!table || (typed !== '' && scoreProblem(typed, table.matrix.scale) !== undefined)) return undefined;
	const score = scoreFrom(typed);
	const {option, criterion} = cell;
	const next = withMeeting(session, (meeting) => {
		const others = (meeting.agreed ?? []).filter((one) => !isOfCell(one, cell));
		return {...meeting, agreed: score === undefined ? others : [...others, {option, criterion, score}]};
	});
	return placed(next, rest);
}

/** All that is agreed on goes into the matrix, as one change. */
export function agreedIntoMatrix(session: SessionState): SessionState {
	const ready = agreedTaken(session);
	const table = ready && tableOf(ready);
	const questions = ready && matrixQuestions(ready.interview);
	if (!table || !questions) return session;
	const rows = spreadRows(ready);
	const names = table.matrix.options.map(({name}) => name);
	const draft = rows.reduce((so, {option, criterion, agreed}) => {
		const place = placeOfScores(table, names.indexOf(option));
		return withScore(so, {place, criterion, text: String(agreed)}, table.names, table.matrix.scale) ?? so;
	}, ready.draft);
	const next = withChange(ready, draft, [questions.options.path]);
	const undo = wayWords.takesThemBack(wayTo(session, 'undo-asked'));
	const lead = recommendationOf(matrixAnswers(questions, draft.answers)) ?? '';
	const taken = `${meetingMessages.scoresTaken(rows.length)} ${lead}`.trim();
	return said(inGrid(placed(next, undefined), questions.options.path), 'success', taken, undo);
}

/** The totals are on the grid: where that was open, or else over the question of the options. */
function inGrid(session: SessionState, options: string): SessionState {
	return session.grid ? session : gridOpened(chosen(session, {question: options}));
}
