import type {Board} from '../../core/draft/meeting.ts';
import type {SessionState, State} from '../../flow/state/state.ts';
import {boardView} from '../../flow/view/meeting/board.ts';

/** The board that a group has before it, with its rows numbered. */
export function boardLines(session: SessionState): string[] {
	const view = boardView(session);
	if (!view) return [];
	const {title, about, rows, note} = view;
	return [
		/[?:]$/.test(title) ? title : `${title}.`,
		about,
		...rows.map(({text}, index) => `${index + 1}. ${text.trim().replace(/^(\S+) {2}/, '$1, ')}`),
		note,
	].filter((line) => line !== '');
}

const prompts: Readonly<Partial<Record<Board, string>>> = {
	agenda: 'Number, or Enter to go back: ',
	people: 'Names, or Enter to go on: ',
	boxes: 'Number and minutes, such as 2 15, or Enter to go back: ',
	premortem: 'Reason, or Enter to go on: ',
	spread: 'Number and what you agree on, /take, or Enter to go back: ',
	dots: 'Number for a dot, /next for the next person, or Enter to go back: ',
	consent: 'Number and yes, or number and an objection, or Enter to go back: ',
	objection: 'Objection: ',
	ruling: 'Initials, a colon, and how: ',
	clearing: 'Number and where: question, risk, assumption, objection or drop; Enter to go back: ',
};

export function boardPrompt(state: State): string {
	const board = state.screen === 'start' ? undefined : state.draft.meeting?.at?.board;
	return (board && prompts[board]) ?? 'Enter to go back: ';
}
