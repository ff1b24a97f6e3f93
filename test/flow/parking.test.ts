import {describe, expect, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import type {Draft} from '../../source/core/draft/types.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import type {Action} from '../../source/flow/actions/action.ts';
import {currentDraft, draftToSave} from '../../source/flow/selectors/draft.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import type {SessionState} from '../../source/flow/state/state.ts';
import {parkingView} from '../../source/flow/view/parking.ts';
import {reviewView} from '../../source/flow/view/review.ts';
import {shippedInterview} from '../support/work.ts';
import {meetingOf} from './meeting/support.ts';
import {at, frozen, keys, played, run} from './support.ts';

const opening = (template: string, part: Partial<Draft> = {}): SessionState => {
	const interview = shippedInterview(template);
	const draft = frozen({...newDraft(interview, 'd1', '2026-11-20T08:00:00Z'), ...part});
	return sessionOf({interview, draft, fresh: false}, {today: '2026-11-20'}, contain);
};
const park = (line: string): string[] => ['ctrl-^', ...keys(line), 'enter'];

describe('the parking lot', () => {
	it('takes a line from the middle of a word, and gives the cursor back', () => {
		const typing = played(opening('staff-rfc'), at('motivation.problem'), ...keys('slow  cart'), 'left', 'left');
		const state = played(typing, ...park('risk: the replica lags @Ann Lee'));
		expect([state.focus, state.buffer, state.overlay]).toEqual([typing.focus, typing.buffer, undefined]);
		expect(state.draft.answers.risks).toEqual([{risk: 'Ann Lee: the replica lags'}]);
		expect(state.message?.text).toBe('Parked a risk: Risks 1.');
		expect(played(state, 'X').buffer?.text).toBe('slow  caXrt');
	});

	it.each([
		['question', 0, 'openQuestions', {question: 'It lags'}],
		['risk', 1, 'risks', {risk: 'It lags'}],
		['assumption', 2, 'claims', {statement: 'It lags', basis: 'assumption'}],
		['objection', 3, 'objections', {objection: 'It lags'}],
	])('makes it a %s with %i presses of Tab', (_, presses, group, item) => {
		const tabs = Array<string>(presses).fill('tab');
		const state = played(opening('staff-rfc'), 'ctrl-^', ...tabs, ...keys('It lags'), 'enter');
		expect(state.draft.answers[group]).toEqual([item]);
		const round = Array<string>(4 - presses).fill('shift-tab');
		const other = played(opening('staff-rfc'), 'ctrl-^', ...round, ...keys('It lags'), 'enter');
		expect(other.draft.answers).toEqual(state.draft.answers);
	});

	it('is one change, which undo takes back and nothing else', () => {
		const typed = played(
			opening('staff-rfc'),
			at('risks'),
			'a',
			...keys('Full  disk'),
			'tab',
			'tab',
			'tab',
			...keys('Watch it'),
		);
		const parked = played(typed, ...park('r: It lags'));
		expect(parked.draft.answers.risks).toEqual([{risk: 'Full  disk', mitigation: 'Watch it'}, {risk: 'It lags'}]);
		const undone = played(parked, 'ctrl-_');
		expect(currentDraft(undone).answers).toEqual(currentDraft(typed).answers);
		expect(played(undone, 'ctrl-y').draft.answers).toEqual(parked.draft.answers);
		expect(played(undone, 'ctrl-_').buffer?.text).toBe('Watch ');
	});

	it('leaves the row that adds where it is, and takes the mark of a group away', () => {
		const list = played(
			opening('staff-rfc', {marks: {risks: 'skipped'}}),
			at('risks'),
			...park('r: One'),
			...park('r: Two'),
		);
		expect([list.focus, list.draft.marks]).toEqual([{question: 'risks', item: 2}, {}]);
	});

	it('is open over the review and the grid, and not over what lies above', () => {
		expect(played(opening('staff-rfc'), 'ctrl-r', ...park('Who pays?')).screen).toBe('review');
		const scores = {criteria: [{name: 'Cost', weight: 100}], options: [{name: 'A'}, {name: 'B'}]};
		const grid = played(opening('staff-rfc', {answers: scores}), at('options'), 'm', '7');
		const parked = played(grid, ...park('Who pays?'), '.', '5', 'tab', '3');
		expect(parked.draft.answers.options).toEqual([
			{name: 'A', scores: {Cost: 7.5}},
			{name: 'B', scores: {Cost: 3}},
		]);
		const back = played(parked, 'ctrl-_', 'ctrl-_');
		expect([back.draft.answers.options, back.draft.answers.openQuestions]).toEqual([
			[{name: 'A', scores: {Cost: 7}}, {name: 'B'}],
			[{question: 'Who pays?'}],
		]);
		expect(played(opening('staff-rfc'), 'ctrl-t', 'ctrl-^').overlay?.name).toBe('jump');
	});

	it('takes a paste of several lines as one', () => {
		const paste: Action = {type: 'text-pasted', text: 'one\ntwo\n'};
		expect(played(opening('staff-rfc'), 'ctrl-^', paste, 'enter').draft.answers.openQuestions).toEqual([
			{question: 'one two'},
		]);
	});

	it('says what becomes of the line while it is typed', () => {
		const note = (template: string, line: string) =>
			parkingView(played(opening(template), 'ctrl-^', ...keys(line)))?.note;
		expect(note('staff-rfc', '')).toMatch(
			/^Goes to Open questions\. Who said it goes behind an @: .*Tab changes the kind/,
		);
		expect(note('staff-rfc', 'a: it lags @Ann Lee')).toMatch(/^Goes to Claims\. Said by Ann Lee\. /);
		const ofGroup = parkingView(played(meetingOf(), 'ctrl-^', ...keys('r: it lags')))?.note;
		expect(ofGroup).toMatch(/^Stays parked until the end, and then goes to Risks\./);
		expect(note('madr', 'x')).toMatch(/^Stays in the draft, since this template has no place for it\./);
	});

	it('loses no letter: Esc keeps the line, it is saved as it is typed, and opened again', () => {
		const half = played(opening('staff-rfc'), 'ctrl-^', 'tab', ...keys('It la'));
		expect(half.saving.made).toBeGreaterThan(half.saving.saved);
		const saved = JSON.parse(JSON.stringify(draftToSave(half)));
		expect(parkingView(opening('staff-rfc', saved))?.text).toBe('It la');
		const again = played(half, 'escape', ...keys('T'), 'ctrl-^', ...keys('gs'), 'enter');
		expect([again.draft.answers.risks, again.buffer?.text]).toEqual([[{risk: 'It lags'}], 'T']);
		expect(played(opening('staff-rfc'), 'ctrl-^', 'enter')).toMatchObject({draft: {answers: {}}});
	});
});

describe('in a template that has no place for it', () => {
	const parked = () => played(opening('madr', {answers: {title: 'T'}}), ...park('r: It lags @Ann'));

	it('is kept in the draft, and shown in the review', () => {
		const {draft, message} = parked();
		expect([draft.parked, draft.answers]).toEqual([[{kind: 'risk', text: 'It lags', who: 'Ann'}], {title: 'T'}]);
		expect(message?.text).toContain('kept in the draft, and shown in the review');
		expect(played(parked(), 'ctrl-_').draft.parked).toBeUndefined();
		expect(played(parked(), 'ctrl-_', 'ctrl-y').draft.parked).toHaveLength(1);
		const rows = reviewView(played(parked(), 'ctrl-r')).rows.map(({row}) => row);
		expect(rows).toEqual(['parked', 'target', 'write']);
	});

	it('is changed or taken out there', () => {
		const open = played(parked(), 'ctrl-r', 'enter');
		expect(parkingView(open)?.text).toBe('It lags @Ann');
		expect(played(open, 'ctrl-u', ...keys('o: Too dear'), 'enter').draft.parked).toEqual([
			{kind: 'objection', text: 'Too dear'},
		]);
		const out = played(open, 'ctrl-u', 'enter');
		expect([out.draft.parked, out.draft.parking]).toEqual([undefined, undefined]);
		expect(played(out, 'escape', 'ctrl-_').draft.parked).toHaveLength(1);
	});

	it('keeps the draft when the file is written', () => {
		const target = 'rfcs/0001-t.md';
		const review = played(parked(), 'ctrl-r', {type: 'target-proposed', target});
		const {state, effects} = run(review, 'w', {type: 'target-checked', target}, {type: 'document-written', target});
		expect(state).toMatchObject({screen: 'done', done: {hasUnwritten: true}});
		expect(effects.map(({type}) => type)).not.toContain('remove-draft');
	});
});
