import fc from 'fast-check';
import {expect, it} from 'vitest';
import type {Draft} from '../../../source/core/draft/types.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {summaryText} from '../../../source/core/meeting/summary.ts';
import {partOf, group as said} from '../../../source/flow/history/part.ts';
import {currentDraft, draftToSave} from '../../../source/flow/selectors/draft.ts';
import {sessionOf} from '../../../source/flow/session/open.ts';
import type {SessionState} from '../../../source/flow/state/state.ts';
import {hints} from '../../../source/flow/view/hints.ts';
import {boardView} from '../../../source/flow/view/meeting/board.ts';
import {decode} from '../../../source/shell/drafts/decode.ts';
import {at, played} from '../support.ts';
import {boardRow, matrix, meetingOf, toBoard} from './support.ts';

const numRuns = Number(process.env.RFC_LAW_RUNS ?? 100);

const boards = Object.values(boardRow).filter((row) => row !== boardRow.summary);
const places = ['title', 'options', 'risks', 'author', 'openQuestions', 'outcome.goals'];

/** What a group may do: open a board, go to a question, or any key of any board, and words. */
const deeds = fc.oneof(
	{weight: 2, arbitrary: fc.constantFrom(...boards).map((row) => toBoard(row))},
	{weight: 1, arbitrary: fc.constantFrom(...places).map((place) => [at(place)])},
	{
		weight: 12,
		arbitrary: fc
			.constantFrom(
				'enter',
				'tab',
				'shift-tab',
				'escape',
				'up',
				'down',
				'left',
				'right',
				'home',
				'end',
				'backspace',
				'delete',
				'ctrl-^',
				'ctrl-g',
			)
			.map((key) => [key]),
	},
	{weight: 8, arbitrary: fc.constantFrom(...'0123456789.-xyodtvqraos?mn', ' ', 'é', '检').map((key) => [key])},
	{
		weight: 1,
		arbitrary: fc
			.constantFrom('Ann Lee, Bo', 'r: it lags @al', '7', '# |x| <!--')
			.map((text) => [{type: 'text-pasted', text} as const]),
	},
);

const sessions = fc.array(deeds, {maxLength: 60}).map((all) => all.flat());
const begun = (): SessionState =>
	meetingOf({answers: {...matrix, outcome: {goals: ['Fast', 'Cheap']}, decisions: [{decision: 'Log'}]}});

it('a group that does anything is somewhere, is where it was when it comes back, and has a summary', () => {
	fc.assert(
		fc.property(sessions, (actions) => {
			const state = played(begun(), ...actions);
			if (state.overlay?.name === 'meeting') expect(boardView(state)).toBeDefined();
			expect(hints(state).length).toBeGreaterThan(0);
			const draft: Draft = JSON.parse(JSON.stringify(draftToSave(state)));
			expect(decode(JSON.stringify({revision: 1, draft}), 'd1')).not.toHaveProperty('fault');
			const again = sessionOf({interview: state.interview, draft, fresh: false}, {today: '2026-11-20'}, contain);
			if (state.overlay?.name === 'meeting' && !draft.parking?.text) expect(boardView(again)).toEqual(boardView(state));
			expect(summaryText(state.interview, draft, {day: '2026-11-20', file: 'a.md'})).toMatch(/^# Session: /);
		}),
		{numRuns},
	);
});

it('all that a group says and changes can be undone, and done again', () => {
	fc.assert(
		fc.property(sessions, (actions) => {
			const first = begun();
			const state = outside(played(first, ...actions));
			const back = through(state, 'ctrl-_', ({history}) => history.past !== undefined);
			expect(currentDraft(back).answers).toEqual(first.draft.answers);
			expect([back.draft.parked, saidBesides(back)]).toEqual([undefined, saidBesides(first)]);
			const forth = through(back, 'ctrl-y', ({history}) => history.future !== undefined);
			expect([currentDraft(forth).answers, forth.draft.parked, saidBesides(forth)]).toEqual([
				currentDraft(state).answers,
				state.draft.parked,
				saidBesides(state),
			]);
		}),
		{numRuns},
	);
});

/** What the group has said, without what is only noted: that the premortem was asked for, and the weights that were seen. */
function saidBesides({draft}: SessionState): object {
	const {reasons: _, weights: __, ...rest} = partOf(draft, said).value as {[key: string]: unknown};
	return Object.fromEntries(Object.entries(rest).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

function outside(session: SessionState): SessionState {
	let state = session;
	for (let count = 0; count < 10 && (state.overlay || state.grid || state.screen !== 'interview'); count++)
		state = played(state, 'escape');
	return played(state, at('title'));
}

function through(session: SessionState, key: string, isLeft: (session: SessionState) => boolean): SessionState {
	let state = session;
	while (isLeft(state)) state = played(state.overlay ? outside(state) : state, key);
	return state;
}
