import {describe, expect, it} from 'vitest';
import {contain} from '../../source/core/markdown/contain.ts';
import type {PlacedFinding} from '../../source/core/review/by-question.ts';
import type {Action} from '../../source/flow/actions/action.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import type {SessionState, State} from '../../source/flow/state/state.ts';
import {findingsHere} from '../../source/flow/view/findings.ts';
import {reviewView} from '../../source/flow/view/review.ts';
import {at, emptyDraft, frozen, interview, keys, known, opening, played, runWithRules} from './support.ts';

const answers = {
	title: 'Cache',
	author: ['Ada'],
	motivation: {problem: 'Slow.'},
	options: [{name: 'Redis', selected: true}, {name: 'Disk'}],
};
const due = {type: 'examine-due' as const};

function finding(rule: string, more: Partial<PlacedFinding> = {}): PlacedFinding {
	return {rule, severity: 'warning', message: `${rule}.`, next: 'Mend it.', line: 1, ...more};
}

function examined(...findings: PlacedFinding[]): Action {
	return {type: 'draft-examined', findings};
}

const types = (state: State, ...actions: (Action | string)[]) =>
	runWithRules(state, ...actions)
		.effects.map(({type}) => type)
		.filter((type) => type.startsWith('examine-'));

/** A session whose answers the rules have seen. */
const seen = (...findings: PlacedFinding[]) =>
	played(opening({answers}), 'tab', due, examined(...findings), at('title'));

const rules = (session: SessionState) => findingsHere(session).map(({rule}) => rule);
describe('the rules look', () => {
	it('when an answer is settled, and never while one is typed', () => {
		const session = seen();
		expect(types(session, ...keys(' of pages'))).toEqual([]);
		expect(types(session, ...keys(' of pages'), 'tab')).toEqual(['examine-soon']);
		const {effects} = runWithRules(session, ...keys('s'), 'tab', due);
		expect(effects.find(({type}) => type === 'examine-draft')).toMatchObject({draft: {answers: {title: 'Caches'}}});
	});

	it('not again while nothing has changed', () => {
		expect(types(seen(), 'tab', 'tab', 'shift-tab', due)).toEqual([]);
	});

	it('at one document after another, the last one last', () => {
		const looking = played(seen(), ...keys('s'), 'tab', due);
		expect(types(looking, ...keys(', Bob'), 'tab', due)).toEqual([]);
		const changed = played(looking, ...keys(', Bob'), 'tab');
		expect(types(changed, examined())).toEqual(['examine-soon']);
		expect(types(changed, examined(), due, examined(), 'tab')).toEqual(['examine-soon', 'examine-draft']);
	});

	it('when an item is left, and not between its fields', () => {
		const inItem = played(seen(), at('options', 1, 'name'));
		expect(types(inItem, ...keys('s'), 'tab', 'tab')).toEqual([]);
		expect(types(inItem, ...keys('s'), 'tab', 'escape')).toEqual(['examine-soon']);
	});

	it('at once for the review, with what the house says', () => {
		const house = {platform: [], rules: {people: 'off' as const}};
		const session = played(opening({answers}), {type: 'house-found', house});
		const {state, effects} = runWithRules(session, 'ctrl-r');
		expect(effects.filter(({type}) => type.startsWith('examine-'))).toMatchObject([
			{type: 'examine-draft', house: {rules: house.rules}},
		]);
		expect(reviewView(state as SessionState).isExamining).toBe(true);
		expect(reviewView(played(state, examined())).isExamining).toBe(false);
	});

	it('at nothing of a new document in which nobody has done anything', () => {
		const fresh = sessionOf({interview, draft: frozen(emptyDraft), fresh: true}, known, contain);
		expect(types(fresh, 'tab', 'tab', due)).toEqual([]);
		const house = {platform: [], rules: {people: 'off' as const}};
		const filled = played(fresh, {type: 'draft-prefilled', known}, {type: 'house-found', house});
		expect(types(filled, 'tab', 'tab', due)).toEqual([]);
		expect(types(fresh, ...keys('Cache'), 'tab')).toEqual(['examine-soon']);
	});

	it('again when the house turns out to have levels of its own', () => {
		const house = {platform: [], rules: {people: 'off' as const}};
		expect(types(seen(), {type: 'house-found', house: {platform: []}})).toEqual([]);
		expect(types(seen(), {type: 'house-found', house})).toEqual(['examine-soon']);
	});

	it('later at a document that has just been opened', () => {
		const {effects} = runWithRules(opening({answers}), 'tab');
		expect(effects).toContainEqual({type: 'examine-soon', within: 1000});
	});
});

describe('the rules look at a large document', () => {
	const large = opening({answers, base: {path: 'a.md', text: 'word '.repeat(20_000)}});

	it('when it is reviewed first, and from then on as at any other', () => {
		expect(types(large, ...keys('s'), 'tab', due)).toEqual([]);
		expect(types(large, 'ctrl-r')).toEqual(['examine-draft']);
		expect(types(played(large, 'ctrl-r', examined(), 'escape'), ...keys('s'), 'tab')).toEqual(['examine-soon']);
	});
});

describe('what they found', () => {
	const title = finding('title', {place: {question: 'title'}});

	it('does not stand below an answer that has just been emptied', () => {
		const session = seen(title);
		expect(rules(session)).toEqual(['title']);
		expect(rules(played(session, 'ctrl-u'))).toEqual([]);
	});

	const disk = finding('disk', {place: {question: 'options', item: 1}});
	const name = finding('name', {place: {question: 'options', item: 1, field: 'name'}});
	const all = finding('all', {place: {question: 'options'}});

	it('is not said of the title where it is of the whole document, which has only begun', () => {
		const session = seen(
			finding('untouched', {place: {question: 'title'}}),
			finding('title', {place: {question: 'title'}}),
		);
		expect(rules(session)).toEqual(['title']);
	});

	it('stands at its question, its item and its field', () => {
		const session = seen(title, disk, name, all);
		expect(rules(session)).toEqual(['title']);
		expect(rules(played(session, at('author')))).toEqual([]);
		expect(rules(played(session, at('options', 0)))).toEqual(['all']);
		expect(rules(played(session, at('options', 1)))).toEqual(['disk', 'name', 'all']);
		expect(rules(played(session, at('options', 1, 'name')))).toEqual(['disk', 'name']);
		expect(rules(played(session, at('options', 1, 'selected')))).toEqual(['disk']);
		expect(rules(played(session, at('options', 1, 'name'), 's'))).toEqual(['name']);
	});

	it('stands at no question that it only stands beside, nor where an answer is left out', () => {
		const beside = finding('heading-order', {place: {question: 'title'}, isBeside: true});
		const cost = finding('placeholder-left', {place: {question: 'options', item: 1, field: 'cost.time'}});
		const session = seen(beside, cost);
		expect(rules(session)).toEqual([]);
		expect(rules(played(session, at('options', 1, 'cost.time')))).toEqual([]);
	});

	it('stays while the answer is mended, and goes as soon as it is another one', () => {
		const session = played(seen(title), ...keys('s'));
		expect(rules(session)).toEqual(['title']);
		expect(rules(played(session, 'tab', 'shift-tab'))).toEqual([]);
	});

	it('is not said of a question without an answer, or while a first one is typed', () => {
		const cost = finding('cost', {place: {question: 'options', item: 1, field: 'cost.time'}});
		const session = played(seen(finding('summary', {place: {question: 'summary'}}), cost), at('summary'));
		expect(rules(session)).toEqual([]);
		const there = played(session, at('options', 1, 'cost.time'));
		expect(rules(there)).toEqual(['cost']);
		expect(rules(played(there, ...keys('2')))).toEqual([]);
	});

	it('does not stand at the wrong item when items change places', () => {
		const session = played(seen(disk), at('options', 1));
		expect(rules(session)).toEqual(['disk']);
		expect(rules(played(session, '['))).toEqual([]);
		expect(rules(played(session, at('options', 0), 'x'))).toEqual([]);
	});
});

describe('in the review', () => {
	const rows = (session: SessionState) =>
		reviewView(session).rows.map((row) =>
			row.row === 'finding' ? row.label : row.row === 'gap' ? row.gap.path : row.row,
		);
	const title = finding('title', {place: {question: 'title'}});
	const nowhere = finding('nowhere', {line: 7});

	it('they are listed, and Enter leads there', () => {
		const state = played(seen(title, nowhere), at('summary'), 'ctrl-r');
		expect(rows(state)).toEqual(['Title', 'Line 7', 'target', 'write']);
		expect(played(state, 'enter')).toMatchObject({screen: 'interview', focus: {question: 'title'}});
		expect(played(state, 'down', 'enter')).toMatchObject({screen: 'review', message: {tone: 'info'}});
	});

	it('leads to the part of the document that stays as it is', () => {
		const kept = [
			{
				headings: ['Notes'],
				isSection: true,
				text: 'Notes',
				start: 0,
				end: 5,
				lines: {first: 0, end: 1},
				after: 'author',
			},
		];
		const session = sessionOf({interview, draft: frozen({...emptyDraft, answers}), fresh: false, kept}, known, contain);
		const state = played(session, 'ctrl-r', examined(finding('kept', {kept: 0})));
		expect(rows(state)).toEqual(['Notes', 'target', 'write']);
		expect(played(state, 'enter')).toMatchObject({focus: {question: 'author'}, keptAt: {index: 0}});
	});

	const current = (session: SessionState) => {
		const {rows: all} = reviewView(session);
		return all.findIndex(({isCurrent}) => isCurrent);
	};

	it('do not let the next Enter write the file when they come', () => {
		const state = played(opening({answers}), 'ctrl-r', 'down', 'down', 'down');
		expect(reviewView(state).rows[current(state)]?.row).toBe('write');
		expect(current(played(state, examined(title)))).toBe(0);
		expect(current(played(state, examined(title, finding('notes'))))).toBe(1);
		expect(current(played(state, examined()))).toBe(current(state));
	});

	it('keep the row that is highlighted when others come', () => {
		const state = played(opening({answers}), 'ctrl-r', examined(title, finding('notes')), 'end');
		expect(reviewView(state).rows[current(state)]?.row).toBe('write');
		const again = played(state, 'escape', ...keys('s'), 'ctrl-r', 'end', examined(finding('notes')));
		expect(reviewView(again).rows[current(again)]?.row).toBe('write');
	});

	it('keep that row where an answer has moved it to another line, and the one behind it where it is mended', () => {
		const lines = (...places: [string, number][]) =>
			examined(...places.map(([question, line]) => finding('placeholder-left', {place: {question}, line})));
		const message = (session: SessionState) => {
			const row = reviewView(session).rows[current(session)];
			return row?.row === 'finding' ? row.label : row?.row;
		};
		const all = lines(['title', 1], ['summary', 5], ['author', 7], ['status', 9], ['created', 11]);
		const state = played(opening({answers}), 'ctrl-r', all, 'down', 'down');
		expect(message(state)).toBe('Author');
		const left = played(state, 'enter', ...keys(', Bo'), 'ctrl-r');
		expect(message(left)).toBe('Status');
		expect(message(played(left, lines(['status', 10], ['created', 12])))).toBe('Status');
		expect(message(played(left, lines(['created', 12])))).toBe('Created');
	});

	it('are listed once where several places say that a question has no answer', () => {
		const blank = (line: number) => finding('placeholder-left', {place: {question: 'summary'}, line});
		const twice = (line: number) => finding('vague-words', {place: {question: 'title'}, line});
		const state = played(seen(blank(4), blank(9), twice(1), twice(2)), at('summary'), 'ctrl-r');
		expect(rows(state)).toEqual(['Summary', 'Title', 'Title', 'target', 'write']);
	});

	it('tells why the rules could not look, and has them look again at the next change', () => {
		const state = played(opening({answers}), 'ctrl-r', {type: 'examine-failed', problem: 'The template is gone.'});
		expect(reviewView(state)).toMatchObject({isExamining: false, problem: 'The template is gone.'});
		expect(types(state, 'escape', ...keys('s'), 'ctrl-r')).toEqual(['examine-draft']);
	});
});
