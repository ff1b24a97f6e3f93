import type {Board} from '../../core/draft/meeting.ts';
import type {SessionState, State} from '../../flow/state/state.ts';
import {boardView} from '../../flow/view/meeting/board.ts';
import {boardPrompts} from '../../words/lines/panels.ts';

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
	agenda: boardPrompts.agenda,
	length: boardPrompts.length,
	people: boardPrompts.people,
	boxes: boardPrompts.boxes,
	premortem: boardPrompts.premortem,
	spread: boardPrompts.spread,
	dots: boardPrompts.dots,
	consent: boardPrompts.consent,
	objection: boardPrompts.objection,
	ruling: boardPrompts.ruling,
	clearing: boardPrompts.clearing,
};

export function boardPrompt(state: State): string {
	const board = state.screen === 'start' ? undefined : state.draft.meeting?.at?.board;
	return (board && prompts[board]) ?? boardPrompts.back;
}
