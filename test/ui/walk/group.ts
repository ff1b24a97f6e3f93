import type {SessionState} from '../../../source/flow/state/state.ts';
import {ballotOf, boardRow, matrix, meetingOf, toBoard} from '../../flow/meeting/support.ts';
import {at, keys, played} from '../../flow/support.ts';

const session = () => meetingOf({answers: matrix});
const parked = {parked: [{kind: 'risk' as const, text: 'The index lags behind the orders', who: 'Ann Lee'}]};
const ballots = [...ballotOf(9, 2, 5, 5), ...ballotOf(3, 4, 5, 6), ...ballotOf(6, 8, 5, 7)];
const scored = () => played(session(), ...toBoard(boardRow.ballot), ...ballots);

/** Each board of a session, and the screen that all read from afar. */
export const screensOfGroups: Readonly<Record<string, () => SessionState>> = {
	'what a group has before it': () => played(session(), 'alt-s'),
	'who takes part': () => played(session(), ...toBoard(boardRow.people)),
	'the time of each step': () => played(session(), ...toBoard(boardRow.boxes)),
	'reasons of a premortem': () => played(session(), ...toBoard(boardRow.premortem), ...keys('Nobody owns it')),
	'a keyboard that is handed on': () => played(session(), ...toBoard(boardRow.ballot)),
	'scores of one person': () => played(session(), ...toBoard(boardRow.ballot), 'enter', '9', 'enter'),
	'what everybody scored': scored,
	'dots on a list': () => played(session(), ...toBoard(boardRow.dots), ' '),
	consent: () => played(session(), ...toBoard(boardRow.consent)),
	'an objection': () => played(session(), ...toBoard(boardRow.consent), 'o', ...keys('It lags')),
	'who decides': () => played(session(), ...toBoard(boardRow.consent), 'd', ...keys('Ann decides')),
	'what was parked': () => played(meetingOf({answers: matrix, ...parked}), ...toBoard(boardRow.clearing)),
	'a question read from afar': () => played(session(), at('summary'), 'alt-v'),
	'a grid read from afar': () => played(session(), at('options'), 'm', 'alt-v'),
	'the review of a group': () => played(session(), 'ctrl-r'),
};
