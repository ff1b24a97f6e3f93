import type {Meeting} from '../../../source/core/draft/meeting.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {newMeeting} from '../../../source/core/meeting/time.ts';
import {sessionOf} from '../../../source/flow/session/open.ts';
import type {SessionState} from '../../../source/flow/state/state.ts';
import {boardView} from '../../../source/flow/view/meeting/board.ts';
import {shippedInterview} from '../../support/work.ts';
import {frozen, keys} from '../support.ts';

export const group = [{name: 'Ann Lee'}, {name: 'Bob Ray'}, {name: 'Cy Doe'}];

/** A session of these three with what is given, at the first question. */
export function meetingOf(
	part: Partial<Draft> = {},
	meeting: Partial<Meeting> = {},
	template = 'staff-rfc',
): SessionState {
	const interview = shippedInterview(template);
	const {at: _, ...begun} = newMeeting(90);
	const draft = {
		...newDraft(interview, 'd1', '2026-11-20T08:00:00Z'),
		...part,
		meeting: {...begun, people: group, ...meeting},
	};
	return sessionOf({interview, draft: frozen(draft), fresh: false}, {today: '2026-11-20'}, contain);
}

/** Two options by two criteria with their weights. */
export const matrix = {
	title: 'Move search',
	criteria: [
		{name: 'Speed', weight: 60},
		{name: 'Cost', weight: 40},
	],
	options: [{name: 'Redis', selected: true}, {name: 'Kafka'}],
};

/** The keys that open a board from its row of the agenda. */
export function toBoard(row: number): string[] {
	return ['alt-s', ...Array<string>(row).fill('down'), 'enter'];
}

export const boardRow = {
	people: 0,
	boxes: 1,
	premortem: 2,
	ballot: 3,
	spread: 4,
	dots: 5,
	consent: 6,
	clearing: 7,
	summary: 8,
};

/** One person takes the keyboard and gives these scores. */
export function ballotOf(...scores: number[]): string[] {
	return ['enter', ...scores.flatMap((score) => [...keys(String(score)), 'enter'])];
}

/** The rows of the board on screen, as texts. */
export function rowsOn(session: SessionState): string[] {
	return (boardView(session)?.rows ?? []).map(({text}) => text.trim());
}
