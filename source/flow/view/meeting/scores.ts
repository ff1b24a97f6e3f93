import type {BoardPlace, Meeting} from '../../../core/draft/meeting.ts';
import {scoreProblem} from '../../../core/draft/with-score.ts';
import {initialsOf} from '../../../core/meeting/people.ts';
import type {CellSpread} from '../../../core/meeting/spread.ts';
import {boardWords} from '../../../words/views/boards.ts';
import {ballotCells, scoreGiven} from '../../matrix/ballot.ts';
import {meant} from '../../matrix/cells.ts';
import {spreadRows} from '../../matrix/spread-rows.ts';
import {tableOf} from '../../matrix/table.ts';
import type {SessionState} from '../../state/state.ts';
import type {BoardView} from './types.ts';

/** Before the keyboard is handed over, nothing that anybody has scored is on the screen; then only one's own. */
export function ballotView(session: SessionState, meeting: Meeting, at: BoardPlace): BoardView {
	const {who = '', row = 0, text, isReady} = at;
	const initials = initialsOf(meeting.people)[meeting.people.findIndex(({name}) => name === who)] ?? '';
	const person = `${who} (${initials})`;
	if (!isReady) {
		return {
			title: boardWords.handTo(person),
			about: boardWords.lookAway,
			rows: [],
			note: '',
		};
	}

	const problem = problemWith(session, text);
	const scale = tableOf(session)?.matrix.scale;
	const all = ballotCells(session);
	return {
		title: boardWords.scoresOf(person),
		about: boardWords.scale(scale?.min ?? 1, scale?.max ?? 10),
		rows: all.map((cell, index) => {
			const given = index === row && text !== undefined ? text : (scoreGiven(meeting, who, cell) ?? '');
			return {text: `${String(given).padStart(4)}  ${cell.criterion}: ${cell.option}`, isCurrent: index === row};
		}),
		note: problem ?? questionOf(session, all[row]?.criterion),
		...(problem === undefined ? {} : {isWrong: true}),
	};
}

export function spreadView(session: SessionState, meeting: Meeting, {row = 0, text}: BoardPlace): BoardView {
	const all = spreadRows(session);
	const problem = problemWith(session, text);
	const current = all[row];
	return {
		title: boardWords.spread,
		about: boardWords.differMost,
		rows: all.map((cell, index) => {
			const agreed = index === row && text !== undefined ? text : String(cell.agreed);
			return {
				text: `${agreed.padStart(4)}  ${cell.criterion}: ${cell.option}, ${boardWords.scored(cell.least, cell.median, cell.most, cell.given.length)}`,
				isCurrent: index === row,
			};
		}),
		note:
			problem ??
			(current
				? `${givenWords(meeting, current)}. ${current.isChosen ? boardWords.agreed : boardWords.agreedMedian}.`
				: ''),
		...(problem === undefined ? {} : {isWrong: true}),
	};
}

/** `AL 3, BR 5, CD 9`. */
function givenWords({people}: Meeting, {given}: CellSpread): string {
	const initials = initialsOf(people);
	return given
		.map(({who, score}) => `${initials[people.findIndex(({name}) => name === who)] ?? who} ${score}`)
		.join(', ');
}

function problemWith(session: SessionState, text: string | undefined): string | undefined {
	const table = tableOf(session);
	const typed = meant(text?.trim() ?? '');
	return table && typed !== '' ? scoreProblem(typed, table.matrix.scale) : undefined;
}

/** What a score of the criterion answers, where that is said. */
function questionOf({draft}: SessionState, criterion: string | undefined): string {
	const {criteria} = draft.answers;
	const found = Array.isArray(criteria) ? criteria.find((one) => isNamed(one, criterion)) : undefined;
	const question = found && typeof found === 'object' && !Array.isArray(found) ? found.question : undefined;
	return typeof question === 'string' ? question : '';
}

function isNamed(item: unknown, name: string | undefined): boolean {
	return typeof item === 'object' && item !== null && 'name' in item && item.name === name;
}
