import {describe, expect, it} from 'vitest';
import {columnRows} from '../../../source/flow/view/group.ts';
import {boardView} from '../../../source/flow/view/meeting/board.ts';
import {at, keys, opening, played, run} from '../support.ts';
import {boardRow, matrix, meetingOf, rowsOn, toBoard} from './support.ts';

const begun = () => meetingOf({answers: matrix});

describe('dots', () => {
	it('are placed in turn on the options, three each, and counted', () => {
		const state = played(begun(), ...toBoard(boardRow.dots), 'enter', ' ', 'down', 'enter', 'enter');
		expect(rowsOn(state)).toEqual(['Redis: 2 dots (2 of yours)', 'Kafka: 1 dot (1 of yours)']);
		expect(state.message?.text).toBe('Ann Lee has placed all 3 dots.');
		const next = played(state, 'tab', 'enter');
		expect(boardView(next)?.about).toBe('Bob Ray: 2 dots left of 3.');
		expect(rowsOn(next)).toEqual(['Redis: 3 dots (1 of yours)', 'Kafka: 1 dot']);
		expect(rowsOn(played(next, 'x'))).toEqual(['Redis: 2 dots', 'Kafka: 1 dot']);
		expect(rowsOn(played(next, 'ctrl-_'))).toEqual(['Redis: 2 dots', 'Kafka: 1 dot']);
		expect(boardView(played(next, 'shift-tab'))?.about).toBe('Ann Lee: 0 dots left of 3.');
	});

	it('are placed on the list at the focus, and on any other', () => {
		const answers = {...matrix, outcome: {goals: ['Fast', 'Cheap']}};
		const state = played(meetingOf({answers}), at('outcome.goals'), ...toBoard(boardRow.dots));
		expect(boardView(state)?.title).toBe('Dots on Goals');
		expect(boardView(played(state, 'right'))?.title).toBe('Dots on Criteria');
		expect(boardView(played(state, 'left', 'left'))?.title).toBe('Dots on Criteria');
	});

	it('need a list', () => {
		const state = played(meetingOf(), ...toBoard(boardRow.dots));
		expect(state.message?.text).toBe('There is no list with two items to choose among.');
	});
});

describe('consent', () => {
	it('is each person’s word on each decision', () => {
		const answers = {...matrix, decisions: [{decision: 'Log', chosen: '30 days'}]};
		const state = played(meetingOf({answers}), ...toBoard(boardRow.consent), 'y', 'y');
		expect(boardView(state)?.title).toBe('Decision 1 of 2: Redis');
		expect(rowsOn(state)).toEqual(['AL Ann Lee: consents', 'BR Bob Ray: consents', 'CD Cy Doe: has not said']);
		const other = played(state, 'tab');
		expect(boardView(other)).toMatchObject({title: 'Decision 2 of 2: Log', about: 'Chosen: 30 days.'});
		expect(rowsOn(other)[0]).toBe('AL Ann Lee: has not said');
		expect(rowsOn(played(state, 'home', 'x'))[0]).toBe('AL Ann Lee: has not said');
	});

	it('is refused in words, which are an objection in the document as well', () => {
		const state = played(begun(), ...toBoard(boardRow.consent), 'down', 'o', ...keys('It lags'), 'enter');
		expect(state.draft.answers.objections).toEqual([{who: 'Bob Ray', objection: 'It lags'}]);
		expect(rowsOn(state)[1]).toBe('BR Bob Ray: objects: It lags');
		expect(state.draft.meeting?.at?.row).toBe(2);
		const undone = played(state, 'ctrl-_');
		expect([undone.draft.answers.objections, undone.draft.meeting?.words]).toEqual([undefined, undefined]);
	});

	it('goes with who decides, and how', () => {
		const state = played(begun(), ...toBoard(boardRow.consent), 'd', ...keys('al, cy: by consent'), 'enter');
		expect(boardView(state)?.about).toBe('Decided by Ann Lee, Cy Doe, by consent.');
		expect(state.draft.answers.deciders).toEqual(['Ann Lee', 'Cy Doe']);
		const undone = played(state, 'ctrl-_');
		expect([undone.draft.answers.deciders, undone.draft.meeting?.rulings]).toEqual([undefined, undefined]);
	});

	it('is asked of the proposal as long as nothing is selected', () => {
		expect(boardView(played(meetingOf(), ...toBoard(boardRow.consent)))?.title).toBe('Decision 1 of 1: the proposal');
	});

	it('keeps a line that was begun, and drops none that is empty', () => {
		const typing = played(begun(), ...toBoard(boardRow.consent), 'o', ...keys('It la'));
		const again = meetingOf(typing.draft, typing.draft.meeting);
		expect(boardView(again)).toMatchObject({title: 'What does Ann Lee object?', input: {text: 'It la'}});
		const left = played(begun(), ...toBoard(boardRow.consent), 'o', 'enter');
		expect([boardView(left)?.title, left.draft.meeting?.words]).toEqual(['Decision 1 of 1: Redis', undefined]);
	});
});

describe('the premortem', () => {
	it('is asked once, when a group comes to the risks, and its two reasons become risks', () => {
		const state = played(meetingOf(), at('risks'));
		expect(boardView(state)?.title).toBe('It is half a year later and this failed: why?');
		const one = played(state, ...keys('Nobody owns it @br'), 'enter');
		expect(boardView(one)?.about).toContain('Reason 2 of 2.');
		const two = played(one, ...keys('It lags'), 'enter');
		expect(two.draft.answers.risks).toEqual([{risk: 'Bob Ray: Nobody owns it'}, {risk: 'It lags'}]);
		expect([two.overlay, two.focus.question]).toEqual([undefined, 'risks']);
		expect(played(two, at('title'), at('risks')).overlay).toBeUndefined();
		const undone = played(two, 'ctrl-_');
		expect([undone.draft.answers.risks, undone.draft.meeting?.reasons]).toEqual([
			[{risk: 'Bob Ray: Nobody owns it'}],
			1,
		]);
	});

	it('can be passed, and asked for again', () => {
		const passed = played(meetingOf(), at('risks'), 'escape');
		expect([passed.overlay, passed.draft.answers.risks]).toEqual([undefined, undefined]);
		expect(boardView(played(passed, ...toBoard(boardRow.premortem)))?.title).toContain('half a year');
	});

	it('is asked of nobody else', () => {
		const interviewOfOne = played(opening(), at('phases'));
		expect(interviewOfOne.overlay).toBeUndefined();
	});
});

describe('what was parked', () => {
	const parked = ['ctrl-^', ...keys('r: it lags @al'), 'enter', 'ctrl-^', ...keys('Who pays?'), 'enter'];

	it('stays in the lot of a session, and gets its place at the end, each where the group says', () => {
		const state = played(begun(), ...parked);
		expect([state.draft.answers.risks, state.draft.parked]).toEqual([
			undefined,
			[
				{kind: 'risk', text: 'it lags', who: 'Ann Lee'},
				{kind: 'question', text: 'Who pays?'},
			],
		]);
		const cleared = played(state, ...toBoard(boardRow.clearing), 'a', 'enter');
		expect(cleared.draft.answers.claims).toEqual([{statement: 'it lags', basis: 'assumption', source: 'Ann Lee'}]);
		expect(cleared.draft.answers.openQuestions).toEqual([{question: 'Who pays?'}]);
		expect(cleared.draft.parked).toBeUndefined();
		expect(cleared.draft.meeting?.cleared).toEqual([
			{kind: 'risk', text: 'it lags', who: 'Ann Lee', to: 'Claims'},
			{kind: 'question', text: 'Who pays?', to: 'Open questions'},
		]);
		expect(cleared.message?.text).toBe('Nothing is parked any more.');
	});

	it('comes back with one undo, and is dropped with a key', () => {
		const state = played(begun(), ...parked, ...toBoard(boardRow.clearing), 'r');
		const undone = played(state, 'ctrl-_');
		expect([undone.draft.answers.risks, undone.draft.parked?.length, undone.draft.meeting?.cleared]).toEqual([
			undefined,
			2,
			undefined,
		]);
		const dropped = played(state, 'x');
		expect(dropped.draft.meeting?.cleared?.[1]).toEqual({kind: 'question', text: 'Who pays?'});
	});

	it('is asked about once before the file is written', () => {
		const target = 'rfcs/0001-move-search.md';
		const state = played(begun(), ...parked, 'ctrl-r', {type: 'target-proposed', target}, 'w');
		expect(boardView(state)?.title).toBe('What was parked: 2');
		const left = played(state, 'escape');
		expect([left.screen, left.overlay]).toEqual(['review', undefined]);
		expect(run(left, 'w').effects).toContainEqual(expect.objectContaining({type: 'check-target', target}));
	});

	it('tells what it has no place for', () => {
		const madr = meetingOf({answers: {title: 'A'}}, {}, 'madr');
		const state = played(madr, ...parked, ...toBoard(boardRow.clearing), 'r');
		expect([state.message?.text, state.draft.parked?.length]).toEqual(['This template has no place for risks.', 2]);
	});
});

describe('the end of a session', () => {
	it('writes the summary beside the file', () => {
		const target = 'rfcs/0001-move-search.md';
		const reviewing = played(begun(), 'ctrl-r', {type: 'target-proposed', target}, 'w', {
			type: 'target-checked',
			target,
		});
		const {state, effects} = run(reviewing, {type: 'document-written', target});
		expect(effects).toContainEqual(expect.objectContaining({type: 'write-summary', target}));
		expect(run(state, {type: 'summary-written', path: 'a.session.md', text: 'A'}).state.message?.text).toBe(
			'What the session has come to is in a.session.md.',
		);
		const alone = run(opening({answers: {title: 'A'}, target}), 'ctrl-r', {type: 'document-written', target});
		expect(alone.effects.map(({type}) => type)).not.toContain('write-summary');
	});

	it('has it written from the agenda, once the document has a path', () => {
		expect(run(begun(), ...toBoard(boardRow.summary)).state.message?.text).toBe('The document has no path yet.');
		const named = run(meetingOf({answers: matrix, target: 'a.md'}), ...toBoard(boardRow.summary));
		expect(named.effects).toContainEqual(expect.objectContaining({type: 'write-summary', target: 'a.md'}));
	});
});

describe('the order of a session', () => {
	it('asks what speaks against an option before what speaks for it, and for no scores there', () => {
		const labels = (session: Parameters<typeof columnRows>[0]) => columnRows(session).map(({label}) => label);
		const there = played(begun(), at('options', 0, 'statusQuo'));
		expect(labels(there).indexOf('Cons')).toBe(labels(there).indexOf('Pros') - 1);
		const way = ['tab', 'tab', 'tab', 'tab', 'tab', 'tab'].map(
			(_, count, all) => played(there, ...all.slice(0, count + 1)).focus.field,
		);
		expect(way).toEqual(['cons', 'pros', 'cost.engineering', 'cost.infrastructure', 'cost.maintenance', 'notes']);
	});
});

describe('the projector', () => {
	it('shows the question alone, and all of it again', () => {
		const state = played(begun(), 'alt-v');
		expect([state.isProjected, state.message?.next]).toEqual([true, 'Alt-V brings the rest back.']);
		expect(played(state, 'alt-v').isProjected).toBeUndefined();
		expect(played(begun(), 'alt-s', 'v')).toMatchObject({isProjected: true});
		expect(played(begun(), 'alt-s', 'v').overlay).toBeUndefined();
	});
});
