import {describe, expect, it} from 'vitest';
import {gridView} from '../../../source/flow/matrix/view.ts';
import {instrumentView} from '../../../source/flow/view/instruments.ts';
import {boardView} from '../../../source/flow/view/meeting/board.ts';
import {at, keys, played} from '../support.ts';
import {ballotOf, boardRow, matrix, meetingOf, rowsOn, toBoard} from './support.ts';

const begun = () => meetingOf({answers: matrix});
const all = [ballotOf(9, 2, 5, 5), ballotOf(3, 4, 5, 6), ballotOf(6, 8, 5, 7)].flat();
const scored = () => played(begun(), ...toBoard(boardRow.ballot), ...all);

describe('silent scores', () => {
	it('are given by one after the other, each with the keyboard handed over and no score of others on screen', () => {
		const first = played(begun(), ...toBoard(boardRow.ballot));
		expect(boardView(first)?.title).toBe('Hand the keyboard to Ann Lee (AL)');
		const own = played(first, 'enter', '9', 'enter', '2', 'enter');
		expect(rowsOn(own)).toEqual(['9  Speed: Redis', '2  Speed: Kafka', 'Cost: Redis', 'Cost: Kafka']);
		const handed = played(first, ...ballotOf(9, 2, 5, 5));
		expect(boardView(handed)).toMatchObject({title: 'Hand the keyboard to Bob Ray (BR)', rows: []});
		expect(rowsOn(played(handed, 'enter'))).toEqual(['Speed: Redis', 'Speed: Kafka', 'Cost: Redis', 'Cost: Kafka']);
		expect(handed.draft.answers.options).toEqual(matrix.options);
	});

	it('show a number as it is typed, and take none that is no score', () => {
		const first = played(begun(), ...toBoard(boardRow.ballot), 'enter', '1', '2', 'enter');
		expect(boardView(first)).toMatchObject({isWrong: true, note: '12 is outside the scale: scores go from 1 to 10.'});
		expect(rowsOn(first)[0]).toBe('12  Speed: Redis');
		const corrected = played(first, 'backspace', '.', '5', 'enter');
		expect(corrected.draft.meeting?.scores).toEqual([
			{who: 'Ann Lee', option: 'Redis', criterion: 'Speed', score: 1.5},
		]);
		expect(played(corrected, 'up', 'backspace', 'enter').draft.meeting?.scores).toEqual([]);
	});

	it('go on at the same person and cell when the draft was left, with half a number typed', () => {
		const state = played(begun(), ...toBoard(boardRow.ballot), ...ballotOf(9, 2, 5, 5), 'enter', '3', 'enter', '4');
		const again = meetingOf(state.draft, state.draft.meeting);
		expect(boardView(again)?.title).toBe('Scores of Bob Ray (BR)');
		expect(rowsOn(again)).toEqual(['3  Speed: Redis', '4  Speed: Kafka', 'Cost: Redis', 'Cost: Kafka']);
		const done = played(again, 'enter', '5', 'enter', '6', 'enter');
		expect(boardView(done)?.title).toBe('Hand the keyboard to Cy Doe (CD)');
	});

	it('can be handed on to the next, and come back to whoever is missing', () => {
		const state = played(begun(), ...toBoard(boardRow.ballot), 'tab');
		expect(boardView(state)?.title).toContain('Bob Ray');
		const rest = played(state, ...ballotOf(3, 4, 5, 6), ...ballotOf(6, 8, 5, 7));
		expect(boardView(rest)?.title).toBe('Hand the keyboard to Ann Lee (AL)');
	});

	it('are not undone from the keyboard of somebody else', () => {
		const state = played(begun(), ...toBoard(boardRow.ballot), ...ballotOf(9, 2, 5, 5));
		expect(played(state, 'ctrl-_', 'alt-z').draft.meeting?.scores).toHaveLength(4);
	});

	it('are told where undo takes one back out of sight', () => {
		const state = played(begun(), ...toBoard(boardRow.ballot), 'enter', '9', 'enter', 'escape', 'escape');
		const undone = played(state, 'ctrl-_');
		expect([undone.draft.meeting?.scores, undone.message?.text]).toEqual([
			undefined,
			'What the group said last is taken back.',
		]);
		const again = played(undone, 'ctrl-y');
		expect([again.draft.meeting?.scores?.length, again.message?.text]).toEqual([
			1,
			'What the group said last is there again.',
		]);
	});

	it('wait for who takes part, criteria, options and weights', () => {
		expect(boardView(played(meetingOf({answers: matrix}, {people: []}), ...toBoard(boardRow.ballot)))?.title).toBe(
			'Who takes part?',
		);
		const empty = played(meetingOf(), ...toBoard(boardRow.ballot));
		expect([empty.focus.question, empty.message?.text]).toEqual(['criteria', 'Criteria come before scores.']);
		const criteria = [{name: 'Speed', weight: 60}, {name: 'Cost'}];
		const open = played(meetingOf({answers: {...matrix, criteria}}), ...toBoard(boardRow.ballot));
		expect([open.grid, open.message?.text]).toEqual([{option: -1, criterion: 1}, 'Weights come before scores.']);
		const refused = played(open, 'down', '7');
		expect([refused.draft.answers.options, refused.message?.text]).toEqual([
			matrix.options,
			'Weights come before scores.',
		]);
		const weighed = played(open, '4', '0', 'enter', '7');
		expect(weighed.draft.answers.options).toMatchObject([{scores: {Speed: 7}}, {}]);
	});

	it('are given anew for one cell, from the spread or from the grid, by all of them', () => {
		const again = played(scored(), 'v');
		expect(boardView(again)?.title).toBe('Hand the keyboard to Ann Lee (AL)');
		expect(rowsOn(played(again, 'enter'))).toEqual(['Speed: Redis']);
		const agreed = played(again, ...ballotOf(7), ...ballotOf(6), ...ballotOf(8));
		expect(rowsOn(agreed)).toContain('7  Speed: Redis, 6 to 8, median 7');
		expect(rowsOn(agreed)).toHaveLength(4);
		const fromGrid = played(agreed, 't', 'home', 'down', 'v');
		expect(rowsOn(played(fromGrid, 'enter'))).toEqual(['Speed: Kafka']);
		expect(played(begun(), at('options'), 'm', 'up', 'v').overlay).toBeUndefined();
		expect(
			played(again, ...ballotOf(7), 'escape').draft.meeting?.scores?.filter(({criterion}) => criterion === 'Cost'),
		).toHaveLength(6);
	});

	it('follow an option and a criterion that get another name', () => {
		const state = played(scored(), 't', at('options', 0, 'name'), 'ctrl-u', ...keys('Valkey'), 'tab');
		const names = new Set(state.draft.meeting?.scores?.map(({option}) => option));
		expect([...names]).toEqual(['Valkey', 'Kafka']);
	});
});

describe('what everybody scored', () => {
	it('is shown when the last one is done, where people differ most first, with who gave what', () => {
		const state = scored();
		expect(boardView(state)?.title).toBe('What everybody scored');
		expect(rowsOn(state)).toEqual([
			'6  Speed: Redis, 3 to 9, median 6',
			'4  Speed: Kafka, 2 to 8, median 4',
			'6  Cost: Kafka, 5 to 7, median 6',
			'5  Cost: Redis, 5 from all 3',
		]);
		expect(boardView(state)?.note).toBe('BR 3, CD 6, AL 9. Agreed: the median.');
	});

	it('goes into the matrix as the median, or as what was agreed on, as one change', () => {
		const state = played(scored(), '8', 'enter', 't');
		expect(state.draft.answers.options).toMatchObject([{scores: {Speed: 8, Cost: 5}}, {scores: {Speed: 4, Cost: 6}}]);
		expect([state.overlay, state.message?.text]).toEqual([
			undefined,
			'4 scores went into the matrix. Redis has the highest total, 6.80, 2.00 ahead of Kafka. It is selected.',
		]);
		expect(gridView(state)?.results).toMatchObject([{total: '6.80', isBest: true}, {total: '4.80'}]);
		expect(played(state, 'escape').focus.question).toBe('options');
		const undone = played(state, 'ctrl-_');
		expect(undone.draft.answers.options).toEqual(matrix.options);
		expect(undone.draft.meeting?.agreed).toEqual([{option: 'Redis', criterion: 'Speed', score: 8}]);
	});

	it('takes no agreement that is no score, and gives the median back', () => {
		const wrong = played(scored(), '1', '1', 'enter');
		expect([boardView(wrong)?.isWrong, wrong.draft.meeting?.at?.row]).toEqual([true, 0]);
		const agreed = played(wrong, 'backspace', 'backspace', '9', 'enter', 'up');
		expect(boardView(agreed)?.note).toBe('BR 3, CD 6, AL 9. Agreed.');
		expect(rowsOn(played(agreed, 'backspace', 'enter'))[0]).toBe('6  Speed: Redis, 3 to 9, median 6');
	});

	it('is what the totals are told with: the best of each, and how far they reach', () => {
		const state = played(scored(), 't', at('options'), 'ctrl-l');
		const told = instrumentView(state, 78)
			?.rows.map((row) => row.map(({text}) => text).join(''))
			.join('\n');
		expect(told).toContain('! With scores that you gave, another option could be the best.');
		expect(told).toContain('- Ann Lee: the best is Redis\n- Bob Ray and Cy Doe: the best is Kafka');
		expect(told).toContain('- Redis: from 3.80 to 7.40');
	});
});

describe('weights that move after totals were seen', () => {
	it('are told on the screen of the grid, and no longer when they are back', () => {
		const seen = played(scored(), 't', at('options'), 'm');
		expect(gridView(seen)?.moved).toBeUndefined();
		const moved = played(seen, 'up', 'up', 'up', 'home', '7', '0');
		expect(gridView(moved)?.moved).toBe('Weights have moved since totals were seen: Speed 60 to 70.');
		expect(gridView(played(moved, 'ctrl-_'))?.moved).toBeUndefined();
	});

	it('are nobody’s business before', () => {
		const early = played(begun(), at('options'), 'm', 'up', 'home', '7', '0');
		expect(gridView(early)?.moved).toBeUndefined();
	});
});
