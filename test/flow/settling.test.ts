import {describe, expect, it} from 'vitest';
import type {Draft} from '../../source/core/draft/types.ts';
import type {Conflict} from '../../source/core/edit/conflict.ts';
import {conflictRows} from '../../source/flow/selectors/reading.ts';
import {focusView} from '../../source/flow/view/focus.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {at, interview, keys, opening, played, run} from './support.ts';

const base = {path: 'a.md', text: 'before'};
const answers = {title: 'Cache, mine', summary: 'Mine.'};
const mine = (text: string) => [{sign: '+' as const, text}];
const title: Conflict = {
	path: 'title',
	label: 'Title',
	isGone: false,
	mine: mine('Cache, mine'),
	theirs: mine('Cache, theirs'),
	before: [{sign: '-', text: 'Cache'}],
	ways: ['mine', 'theirs'],
};
const summary: Conflict = {
	...title,
	path: 'summary',
	label: 'Summary',
	mine: mine('Mine.'),
	ways: ['mine', 'theirs', 'both'],
};
const found = {type: 'conflicts-found' as const, target: 'a.md', existing: 'now', conflicts: [title, summary]};
const asking = (...conflicts: Conflict[]) =>
	played(opening({answers, base, target: 'a.md'}), 'ctrl-r', 'w', conflicts.length > 0 ? {...found, conflicts} : found);
const rebased = (draft: Partial<Draft>) => ({
	type: 'draft-rebased' as const,
	interview,
	kept: [],
	said: [],
	draft: {...opening({answers, base}).draft, base: {path: 'a.md', text: 'now'}, ...draft},
});

describe('answers that the file has, too', () => {
	it('are asked about one by one, and what was chosen goes into the draft', () => {
		const {state, effects} = run(asking(), 'm', 't');
		expect(effects).toMatchObject([
			{type: 'rebase-draft', target: 'a.md', existing: 'now', choices: {title: 'mine', summary: 'theirs'}},
		]);
		const after = run(state, rebased({answers: {...answers, summary: 'Theirs.'}}));
		expect(after.state).toMatchObject({screen: 'review', draft: {answers: {summary: 'Theirs.'}, base: {text: 'now'}}});
		expect(after.effects.map(({type}) => type)).toEqual(['check-target', 'save-soon']);
	});

	it('are taken back in one undo', () => {
		const state = played(asking(), 't', 't', rebased({answers: {title: 'T', summary: 'S'}}), 'escape', 'ctrl-_');
		expect(state.draft.answers).toEqual(answers);
		expect(played(state, 'ctrl-y').draft.answers).toEqual({title: 'T', summary: 'S'});
	});

	it('offer what is possible', () => {
		const texts = (...conflicts: Conflict[]) => hints(asking(...conflicts)).map(({text}) => text);
		expect(texts(title)).not.toContain('both');
		expect(texts(summary)).toContain('both');
		const {state, effects} = run(asking(title), 'b');
		expect([effects, state.message?.text]).toEqual([[], 'Only two texts can be kept one below the other.']);
		const gone = {...title, isGone: true, ways: ['theirs' as const]};
		expect(played(asking(gone), 'm').message?.text).toContain('cannot be put back');
	});

	it('lead to both texts, one below the other, when the person says no to the difference', () => {
		const joined = rebased({answers: {...answers, summary: 'Mine.\n\nTheirs.'}, position: {question: 'summary'}});
		const state = played(asking(summary), 'b', joined);
		expect(state.message?.text).toBe('Both texts stand one below the other now: Summary.');
		expect(played(state, 'escape')).toMatchObject({screen: 'interview', buffer: {text: 'Mine.\n\nTheirs.'}});
	});

	it('can be chosen again', () => {
		const state = played(asking(), 'm', 'shift-tab');
		expect(state.settling).toMatchObject({index: 0, chosen: {}});
		expect(played(state, 'shift-tab').message?.text).toBe('This is the first one.');
	});

	it('wait for later with Esc, and nothing is written', () => {
		const {state, effects} = run(asking(), 'm', 'escape');
		expect([state.screen, effects]).toEqual(['review', []]);
	});

	it('can be edited first; what was settled and is the same is not asked again', () => {
		const editing = played(asking(), 'm', 'e');
		expect(editing).toMatchObject({screen: 'interview', focus: {question: 'summary'}, buffer: {text: 'Mine.'}});
		const again = {...found, conflicts: [title, {...summary, mine: mine('Mine!')}]};
		const state = played(editing, ...keys('!'), 'ctrl-r', 'w', again);
		expect(state.settling).toMatchObject({index: 1, chosen: {title: 'mine'}});
		const changed = {...found, conflicts: [{...title, theirs: mine('Other')}, summary]};
		expect(played(editing, 'ctrl-r', 'w', changed).settling).toMatchObject({index: 0, chosen: {}});
	});

	it('take no second answer while the first one is on its way', () => {
		expect(run(asking(title), 'm', 'm', 't', 'e').effects).toHaveLength(1);
	});

	it('lose their history when the questions are others than before', () => {
		const other = {...interview, questions: interview.questions.slice(0, 4)};
		const state = played(
			opening({answers, base, target: 'a.md'}),
			'x',
			'ctrl-r',
			'w',
			{...found, conflicts: [title]},
			't',
		);
		const after = played(state, {...rebased({}), interview: other});
		expect(after).toMatchObject({interview: other, history: {past: undefined, future: undefined}});
	});

	it('are the review again when the disk refuses', () => {
		const state = played(asking(title), 'm', {type: 'write-failed', problem: 'Gone.'});
		expect(state).toMatchObject({screen: 'review', message: {tone: 'problem'}, draft: {base}});
	});
});

describe('an answer that the file may say already', () => {
	const double: Conflict = {...summary, said: {line: 6, text: '## In short'}, ways: ['besides', 'out'], before: []};
	const given = {type: 'conflicts-found' as const, target: 'a.md', existing: 'now', conflicts: [double]};
	const reviewed = () => played(opening({answers, base, target: 'a.md'}), 'ctrl-r', 'w', given);

	it.each([
		['k', {summary: {says: '## In short'}}],
		['l', {summary: {says: '## In short', left: 'Mine.'}}],
	])('is asked about, and what %s means is remembered in the draft', (key, doubles) => {
		const {state, effects} = run(reviewed(), key);
		expect(state).toMatchObject({screen: 'review', draft: {answers, doubles}});
		expect(state).not.toHaveProperty('settling');
		expect(effects).toMatchObject([{type: 'check-target', draft: {doubles}}, {type: 'save-soon'}]);
	});

	it('keeps what was chosen before about others', () => {
		const before = {title: {says: '# In other words'}};
		const state = played(opening({answers, base, target: 'a.md', doubles: before}), 'ctrl-r', 'w', given, 'k');
		expect(state.draft.doubles).toEqual({...before, summary: {says: '## In short'}});
	});

	it('takes no choice between two answers', () => {
		for (const key of ['m', 't', 'b'])
			expect(played(reviewed(), key)).toMatchObject({screen: 'settle', message: {text: 'This cannot be chosen here.'}});
		expect(played(asking(title), 'k').message?.text).toBe('This cannot be chosen here.');
	});

	it('can be edited, and waits for later', () => {
		expect(played(reviewed(), 'e')).toMatchObject({screen: 'interview', focus: {question: 'summary'}});
		expect(played(reviewed(), 'escape').draft).not.toHaveProperty('doubles');
	});

	it('is told at its question, and after the write, while it is left out', () => {
		const doubles = {summary: {says: '## In short', left: 'Mine.'}};
		const problem = (part: Partial<Draft>) =>
			focusView(played(opening({answers, base, ...part}), at('summary')))?.problem;
		expect(problem({doubles})).toBe('Left out of the file, which says: ## In short');
		expect(problem({doubles, answers: {...answers, summary: 'Other.'}})).toBeUndefined();
		const written = {type: 'document-written' as const, target: 'a.md'};
		const done = run(played(reviewed(), 'l', {type: 'target-checked', target: 'a.md'}), written);
		expect(done.state).toMatchObject({screen: 'done', done: {hasUnwritten: true}});
		expect(done.effects).toEqual([]);
	});
});

describe('a conflict on screen', () => {
	it('has a sign for every row that differs, and says what is not there', () => {
		const rows = conflictRows({...title, isGone: true, theirs: []}, 8).map(({text}) => text);
		expect(rows).toEqual([
			'Yours',
			'+ Cache,',
			'+ mine',
			'In the file now',
			'  (the section is gone)',
			'Before',
			'- Cache',
		]);
	});

	it('has the words of the file first where they may say it already', () => {
		const rows = conflictRows({...title, said: {line: 0, text: '# Cache'}, theirs: [{sign: ' ', text: '# Cache'}]}, 40);
		expect(rows.map(({text}) => text)).toEqual(['In the file', '  # Cache', 'Yours', '+ Cache, mine']);
	});

	it('scrolls no further than its last row', () => {
		const lines = Array.from({length: 40}, (_, line) => ({sign: '+' as const, text: `line ${line}`}));
		const state = played(asking({...title, mine: lines}), {type: 'field-resized', width: 40, height: 10}, 'end');
		expect(state.settling?.top).toBe(35);
		expect(played(state, 'page-up').settling?.top).toBe(26);
	});
});

it('are settled where the file says all of them already, which is no problem', () => {
	const state = played(asking(title), 't', rebased({}), {type: 'nothing-to-write', target: 'a.md'});
	expect(state).toMatchObject({
		screen: 'review',
		review: {busy: false},
		message: {tone: 'info', text: 'a.md says all of this already, so there is nothing to write.'},
	});
});
