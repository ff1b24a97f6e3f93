import type {CellScore, Meeting} from '../../core/draft/meeting.ts';
import {scoreProblem} from '../../core/draft/with-score.ts';
import {scoreFrom} from '../../core/kinds/scores.ts';
import {isOfCell} from '../../core/meeting/spread.ts';
import {meetingMessages} from '../../words/messages/meeting.ts';
import {ballotCells, scoreGiven, stillToScore} from '../matrix/ballot.ts';
import {meant} from '../matrix/cells.ts';
import {spreadRows} from '../matrix/spread-rows.ts';
import {isWeightWanted, tableOf} from '../matrix/table.ts';
import {gridOpened} from '../scoring/open.ts';
import {chosen} from '../session/navigate.ts';
import {type RowMove, rowAfter} from '../session/rows.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {alone, boardOpened, movedOn, placeAt, placed, withMeeting} from './board.ts';
import {spreadOpened} from './spread.ts';

/** The first who has not scored all cells gets the keyboard; what is missing before anybody can is asked for instead. */
export function ballotOpened(session: SessionState): SessionState {
	const people = session.draft.meeting?.people ?? [];
	if (people.length === 0) return said(boardOpened(session, 'people'), 'info', meetingMessages.sayWhoFirst);
	const table = tableOf(session);
	if (!table) return said(session, 'info', meetingMessages.scoresNothing);
	if (ballotCells(session).length === 0) return toWhatIsMissing(session);
	if (isWeightWanted(session, table)) return toWeights(session);
	const [who = people[0]?.name ?? ''] = stillToScore(session);
	return boardOpened(session, 'ballot', {who, row: 0});
}

/** The cell at hand is scored once more, by all of them: what they gave before is put away. */
export function cellBallotOpened(session: SessionState): SessionState {
	const at = placeAt(session);
	const table = tableOf(session);
	const grid = at ? undefined : session.grid;
	const cell = grid
		? {option: table?.matrix.options[grid.option]?.name ?? '', criterion: table?.names[grid.criterion] ?? ''}
		: at?.board === 'spread'
			? spreadRows(session)[at.row ?? 0]
			: undefined;
	const {meeting} = session.draft;
	if (!meeting) return alone(session);
	const [first] = meeting.people;
	if (!first) return said(boardOpened(session, 'people'), 'info', meetingMessages.sayWhoFirst);
	if (!cell?.option || (table && isWeightWanted(session, table))) return session;
	const {option, criterion} = cell;
	const isOther = (one: CellScore): boolean => !isOfCell(one, {option, criterion});
	const anew = withMeeting(session, ({scores = [], agreed = [], ...meeting}) => ({
		...meeting,
		scores: scores.filter(isOther),
		agreed: agreed.filter(isOther),
	}));
	return boardOpened(anew, 'ballot', {who: first.name, row: 0, cell: {option, criterion}});
}

/** Criteria and options come before their scores. */
function toWhatIsMissing(session: SessionState): SessionState {
	const table = tableOf(session);
	if (!table) return session;
	const {criteria, options} = table.questions;
	const {path, label} = table.names.length === 0 ? criteria : options;
	const there = chosen(placed(session, undefined), {question: path});
	return said(there, 'info', meetingMessages.comeBeforeScores(label), meetingMessages.agreeFirst);
}

/** Whoever has seen scores is tempted to weigh by them. */
function toWeights(session: SessionState): SessionState {
	const options = tableOf(session)?.questions.options.path ?? '';
	return gridOpened(chosen(placed(session, undefined), {question: options}));
}

/** The keyboard is taken; or the score is, and the next row or person follows. */
export function ballotConfirmed(session: SessionState): SessionState {
	const at = placeAt(session);
	if (!at) return session;
	if (!at.isReady) return movedOn(session, {isReady: true, row: firstEmpty(session, at.who ?? '')});
	const next = scoreTaken(session);
	if (!next) return session;
	const [row, last] = [at.row ?? 0, ballotCells(session).length - 1];
	return row < last ? movedOn(next, {row: row + 1}) : ballotHandedOn(next);
}

/** To another row, with what was typed in this one taken; what is no score stays until it is one. */
export function ballotMoved(session: SessionState, to: RowMove): SessionState {
	const at = placeAt(session);
	if (!at?.isReady) return session;
	const row = rowAfter(to, at.row ?? 0, ballotCells(session).length - 1);
	const next = scoreTaken(session);
	return next ? movedOn(next, {row}) : session;
}

/** To the next who has not scored all of it; behind the last one, all scores are shown. */
export function ballotHandedOn(session: SessionState): SessionState {
	const at = placeAt(session);
	const next = at?.isReady ? scoreTaken(session) : session;
	if (!at || !next) return session;
	const [who] = stillToScore(next, at.who);
	const {cell} = at;
	if (who === undefined) return spreadOpened(placed(next, {board: 'spread', row: 0}));
	return placed(next, {board: 'ballot', who, row: 0, ...(cell ? {cell} : {})});
}

/** The session with what was typed as the score of the highlighted cell; undefined where it is no score. */
function scoreTaken(session: SessionState): SessionState | undefined {
	const {who = '', row = 0, text} = placeAt(session) ?? {};
	const cell = ballotCells(session)[row];
	if (text === undefined || !cell) return session;
	const typed = meant(text.trim());
	if (typed !== '' && scoreProblem(typed, scaleOf(session)) !== undefined) return undefined;
	const score = typed === '' ? undefined : scoreFrom(typed);
	const at = placeAt(session);
	const {text: _, ...rest} = at ?? {board: 'ballot' as const};
	return placed(
		withMeeting(session, (meeting) => withScoreGiven(meeting, {...cell, who, score})),
		rest,
	);
}

function withScoreGiven(
	meeting: Meeting,
	{score, ...cell}: {who: string; option: string; criterion: string; score: number | undefined},
): Meeting {
	const others = (meeting.scores ?? []).filter((one) => one.who !== cell.who || !isOfCell(one, cell));
	// What was agreed on before somebody scored anew is agreed on no more.
	const agreed = meeting.agreed?.filter((one) => !isOfCell(one, cell));
	return {
		...meeting,
		scores: score === undefined ? others : [...others, {...cell, score}],
		...(agreed ? {agreed} : {}),
	};
}

function firstEmpty(session: SessionState, who: string): number {
	const {meeting} = session.draft;
	return Math.max(
		0,
		ballotCells(session).findIndex((cell) => meeting && scoreGiven(meeting, who, cell) === undefined),
	);
}

function scaleOf(session: SessionState) {
	return tableOf(session)?.matrix.scale ?? {min: 1, max: 10};
}
