import {describe, expect, it} from 'vitest';
import {differenceOf} from '../../source/core/document/difference/difference.ts';
import type {PlacedFinding} from '../../source/core/review/by-question.ts';
import type {SessionState} from '../../source/flow/state/state.ts';
import {reviewView} from '../../source/flow/view/review.ts';
import {keys, opening, played, run, runWithRules} from './support.ts';

const answers = {
	title: 'Cache',
	author: ['Ada'],
	motivation: {problem: 'Slow.'},
	options: [{name: 'Redis', selected: true}, {name: 'Disk'}],
};
const proposed = {type: 'target-proposed' as const, target: 'rfcs/0001-cache.md'};
const ready = () => played(opening({answers}), 'ctrl-r', proposed);
const checked = {type: 'target-checked' as const, target: proposed.target};

const finding = (question: string, rule: string): PlacedFinding => ({
	rule,
	severity: 'warning',
	message: `${rule}.`,
	next: 'Mend it.',
	line: 1,
	place: {question},
});

it('the review lists what an item lacks, unless the rules say so there', () => {
	const options = [{name: 'Redis', selected: true}, {statusQuo: true}];
	const state = played(opening({answers: {...answers, options}}), 'ctrl-r', proposed);
	const rows = (findings: PlacedFinding[]) =>
		reviewView(played(state, {type: 'draft-examined', findings})).rows.flatMap((row) =>
			row.row === 'gap' ? [row.gap.path] : [],
		);
	expect(rows([finding('options', 'empty-section')])).toContain('options[1].name');
	const at = {...finding('options', 'option-name'), place: {question: 'options', item: 1, field: 'name'}};
	expect(rows([at])).not.toContain('options[1].name');
});

describe('a path that is typed', () => {
	it.each([
		['~/docs/t.md', '/home/ada/docs/t.md'],
		['~', '/home/ada'],
		['a/~/t.md', 'a/~/t.md'],
		['~notes.md', '~notes.md'],
		['./~/t.md', './~/t.md'],
	])('begins in the home folder where it says so: %s', (path, target) => {
		const state = ready();
		const editing = played({...state, known: {...state.known, home: '/home/ada'}}, 'p', 'ctrl-u', ...keys(path));
		expect(played(editing, 'enter').draft.target).toBe(target);
	});

	it('stays as it is where nobody knows the home folder', () => {
		expect(played(ready(), 'p', 'ctrl-u', ...keys('~/t.md'), 'enter').draft.target).toBe('~/t.md');
	});
});

describe('the review', () => {
	it('lists what no file can do without or hold, and Enter leads there', () => {
		const state = played(opening({typed: {created: 'soon'}}), 'ctrl-r');
		const rows = reviewView(state).rows.map((row) => (row.row === 'gap' ? [row.gap.path, row.gap.need] : row.row));
		expect(rows).toEqual([['title', 'draft'], ['created', 'correction'], 'target', 'write']);
		const there = played(state, 'down', 'enter');
		expect(there).toMatchObject({screen: 'interview', focus: {question: 'created'}, buffer: {text: 'soon'}});
	});

	it('goes on behind the row that was answered', () => {
		const at = (state: SessionState) => {
			const row = reviewView(state).rows.find(({isCurrent}) => isCurrent);
			if (row?.row === 'finding') return row.finding.place?.question;
			return row?.row === 'gap' ? row.gap.path : row?.row;
		};
		const findings = ['author', 'motivation.problem', 'options'].map((question) => finding(question, 'people'));
		const opened = played(opening({typed: {created: 'soon'}}), 'ctrl-r', {type: 'draft-examined', findings});
		const state = played(opened, 'down', 'down');
		expect(at(state)).toBe('author');
		const answered = played(state, 'enter', ...keys('Ada'), 'ctrl-r');
		expect(at(answered)).toBe('motivation.problem');
		expect(at(played(answered, 'enter', 'ctrl-r'))).toBe('motivation.problem');
		const both = played(answered, 'enter', ...keys('Slow.'), 'ctrl-r');
		expect(at(both)).toBe('options');
		expect(at(played(both, 'up', 'up', 'up', 'escape', 'ctrl-r'))).toBe('title');
	});

	it('tells how complete each step is and what is unknown', () => {
		const state = played(opening({answers, marks: {summary: 'unknown'}}), 'ctrl-r');
		expect(reviewView(state).unknown).toEqual(['Summary']);
		expect(reviewView(state).steps.map(({settled, total}) => [settled, total])).toEqual([
			[3, 4],
			[0, 1],
			[1, 1],
			[0, 0],
			[1, 2],
		]);
	});

	it('comes behind the last question, and Esc goes back to where the person was', () => {
		const state = played(opening({position: {question: 'summary'}}), 'tab');
		expect(state.screen).toBe('review');
		expect(played(state, 'escape')).toMatchObject({screen: 'interview', focus: {question: 'summary'}});
	});

	it('asks for a path, which can be changed, and not by accident', () => {
		expect(run(opening({answers}), 'ctrl-r').effects).toMatchObject([{type: 'propose-target'}]);
		const path = played(ready(), 'p', 'ctrl-u', ...keys('docs/a.md'));
		expect(played(path, 'escape').review.target).toBe(proposed.target);
		expect(played(path, 'enter')).toMatchObject({review: {target: 'docs/a.md'}, draft: {target: 'docs/a.md'}});
		expect(played(ready(), 'p', 'ctrl-u', 'enter').message?.tone).toBe('warning');
	});

	it('writes a new file at once', () => {
		const {state, effects} = run(ready(), 'w', checked, {type: 'document-written', target: proposed.target});
		const types = effects.map(({type}) => type);
		expect(types.filter((type) => type !== 'save-soon')).toEqual(['check-target', 'write-document', 'remove-draft']);
		expect(state).toMatchObject({screen: 'done', done: {target: proposed.target}});
		expect(run(state, 'enter').effects).toEqual([{type: 'leave', code: 0}]);
		// The path is settled by now, and the draft that is put away does not know it.
		expect(run(state, 'escape').effects).toMatchObject([{type: 'reopen-draft', id: 'd1'}, {type: 'save-soon'}]);
	});

	it('keeps the draft when something in it could not be written, and goes on with it', () => {
		const faulty = played(opening({answers, typed: {created: 'soon'}}), 'ctrl-r', proposed);
		const {state, effects} = run(faulty, 'w', checked, {type: 'document-written', target: proposed.target});
		expect(effects.map(({type}) => type)).toEqual(['check-target', 'write-document', 'save-soon']);
		expect(state).toMatchObject({screen: 'done', done: {hasUnwritten: true}, draft: {typed: {created: 'soon'}}});
		const back = run(state, 'escape');
		expect(back).toMatchObject({state: {screen: 'interview'}, effects: []});
	});

	it('writes nothing without a title', () => {
		const {state, effects} = run(opening(), 'ctrl-r', proposed, 'w');
		expect(effects.map(({type}) => type)).toEqual(['propose-target']);
		expect(state.message?.text).toContain('Title');
	});

	it('keeps everything when writing fails', () => {
		const state = played(ready(), 'w', checked, {type: 'write-failed', problem: 'The disk is full.'});
		expect(state).toMatchObject({
			screen: 'review',
			message: {tone: 'problem', text: 'The disk is full.'},
			draft: {answers},
		});
		expect(run(state, 'w').effects).toMatchObject([{type: 'check-target'}]);
	});
});

describe('what the rules found, in the review', () => {
	const found = [finding('author', 'people'), finding('summary', 'undecided'), finding('title', 'title')];
	const examined = {type: 'draft-examined' as const, findings: found};
	const rulesIn = (state: SessionState) =>
		reviewView(state).rows.flatMap((row) => (row.row === 'finding' ? [row.finding.rule] : []));

	it('is all of it, in its order, whatever is marked or skipped', () => {
		const state = played(opening({answers, marks: {summary: 'unknown', author: 'skipped'}}), 'ctrl-r', examined);
		expect(rulesIn(state)).toEqual(['people', 'undecided', 'title']);
		expect(played(state, 'enter')).toMatchObject({screen: 'interview', focus: {question: 'author'}});
	});

	it('takes the place of what every file needs, where it says so as an error', () => {
		const rowsWith = (severity: 'error' | 'info') => {
			const findings = [{...finding('title', 'title'), severity}];
			const state = played(opening({}), 'ctrl-r', {type: 'draft-examined', findings});
			return reviewView(state).rows.map(({row}) => row);
		};
		expect(rowsWith('error')).toEqual(['finding', 'target', 'write']);
		expect(rowsWith('info')).toEqual(['gap', 'finding', 'target', 'write']);
	});

	it('hears of the house', () => {
		const house = {platform: [{name: 'Queue', use: 'Work that waits'}]};
		const {effects} = runWithRules(opening({answers}), {type: 'house-found', house}, 'ctrl-r');
		expect(effects).toContainEqual(expect.objectContaining({type: 'examine-draft', house: {platform: house.platform}}));
	});
});

describe('a file that exists', () => {
	const difference = differenceOf('old', 'new');
	const asking = () => played(ready(), 'w', {...checked, existing: 'old', difference});

	it.each(['enter', 'n', 'escape'])('stays as it is unless the person says yes (%s)', (key) => {
		const {state, effects} = run(asking(), key);
		expect([state.screen, effects]).toEqual(['review', []]);
	});

	it('is replaced when the person agrees, as the one that was shown', () => {
		expect(run(asking(), 'y').effects).toMatchObject([{type: 'write-document', existing: 'old'}]);
		expect(run(asking(), 'y', 'y').effects).toHaveLength(1);
	});

	it('can be left alone by saving under another path', () => {
		const state = played(asking(), 's', 'ctrl-u', ...keys('b.md'), 'enter');
		expect(run(state, 'w').effects).toMatchObject([{type: 'check-target', target: 'b.md'}]);
	});

	it('is ignored when the answer comes for a path that is not wanted any more', () => {
		const state = played(ready(), 'p', 'x', 'enter');
		expect(played(state, {...checked, existing: 'old', difference}).screen).toBe('review');
	});
});
