import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contain} from '../../source/core/markdown/contain.ts';
import type {Action} from '../../source/flow/actions/action.ts';
import {contextOf} from '../../source/flow/state/context.ts';
import type {SessionState, State} from '../../source/flow/state/state.ts';
import {begin} from '../../source/flow/step/start.ts';
import {step} from '../../source/flow/step/step.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {listAt, narrowing, shownRows} from '../../source/flow/view/narrowed.ts';
import {at, keys, opening, played} from './support.ts';

const press = (state: State, ...pressed: readonly (string | Action)[]): State =>
	pressed.reduce<State>(
		(before, one) => step(before, typeof one === 'string' ? {type: 'key-pressed', key: one} : one)[0],
		state,
	);

const names = ['Kafka', 'Redis', 'Cache in Redis', 'Files', 'Redis, two of them'];

/** A group with those names, its first item highlighted. */
function items(): SessionState {
	const added = names.reduce(
		(state, name) => played(state, at('options', 99), 'a', ...keys(name), 'escape'),
		opening(),
	);
	return played(added, at('options', 0));
}

const finding = (message: string, question: string) =>
	({rule: 'vague-words', severity: 'info', message, next: 'Give the number.', place: {question}, line: 1}) as const;

const found: Action = {
	type: 'draft-examined',
	findings: [
		finding('"fast" is vague.', 'title'),
		finding('"soon" is vague.', 'author'),
		finding('"fast" again.', 'created'),
		finding('"often" is vague.', 'status'),
	],
};

/** The review of a draft in which the rules have found that. */
function review(): SessionState {
	return played(played(opening(), ...keys('Move'), 'ctrl-r'), found, 'home');
}

const drafts = ['Move search', 'Keep carts', 'Move carts', ''].map((title, index) => ({
	...{id: `d${index}`, title, step: 'Build consensus', savedAt: '2026-11-20T10:00:00.000Z', age: '2 hours ago'},
}));

function start(): State {
	return begin(drafts, {today: '2026-11-20'}, contain)[0];
}

const highlighted = (state: State) => listAt(state)?.index;
const item = (state: State) => (state as SessionState).focus.item;

describe('a list of items that is narrowed', () => {
	it('shows what has all words, each perhaps as a part of one, and the row that adds', () => {
		const state = played(items(), '/', ...keys('RED two'));
		expect(contextOf(state)).toBe('filter');
		expect(shownRows(state)).toEqual([4, 5]);
		expect(narrowing(state)).toEqual({text: 'RED two', isTyped: true, count: 1, total: 5});
		expect(item(state)).toBe(4);
	});

	it('has commands again behind Enter, which reach only what is shown', () => {
		const state = played(items(), '/', ...keys('redis'), 'enter');
		expect(contextOf(state)).toBe('list');
		expect(
			['down', 'down', 'down', 'up', 'end', 'home'].map((_, index, all) =>
				item(played(state, ...all.slice(0, index + 1))),
			),
		).toEqual([2, 4, 5, 4, 5, 1]);
		expect(played(state, 'x').draft.answers.options).toHaveLength(4);
	});

	it('keeps the highlight where it was, and goes to the next row shown when that is deleted', () => {
		const one = played(items(), at('options', 2), '/', ...keys('redis'));
		expect(item(one)).toBe(2);
		const [two, three] = [played(one, 'enter', 'x'), played(one, 'enter', 'x', 'x')];
		expect([item(two), shownRows(two)]).toEqual([3, [1, 3, 4]]);
		expect([item(three), shownRows(three)]).toEqual([1, [1, 3]]);
		const four = played(three, 'x');
		expect([four.filter, item(four), four.draft.answers.options]).toMatchObject([
			undefined,
			1,
			[{name: 'Kafka'}, {name: 'Files'}],
		]);
	});

	it('shows all again with Esc, with the same row highlighted, and leaves with the next one', () => {
		for (const pressed of [['escape'], ['enter', 'escape']]) {
			const state = played(items(), '/', ...keys('files'), ...pressed);
			expect([state.filter, item(state), contextOf(state)]).toEqual([undefined, 3, 'list']);
			expect(played(state, 'escape').overlay?.name).toBe('jump');
		}
	});

	it('is still narrow behind a field of one of its items, and not at another question', () => {
		const open = played(items(), '/', ...keys('redis'), 'enter', 'enter');
		expect(open.focus).toEqual({question: 'options', item: 1, field: 'name'});
		expect(shownRows(played(open, 'escape'))).toEqual([1, 2, 4, 5]);
		expect(played(open, at('phases')).filter).toBeUndefined();
		expect(played(items(), '/', ...keys('redis'), 'enter', at('title'), at('options')).filter).toBeUndefined();
	});

	it('takes no Enter for words that no row has, and no empty words for any', () => {
		const state = played(items(), '/', ...keys('redis'), ...keys('zzz'));
		const entered = played(state, 'enter');
		expect([contextOf(entered), entered.message?.text]).toEqual(['filter', 'No row has these words.']);
		expect(item(entered)).toBe(1);
		expect(shownRows(played(entered, 'backspace', 'backspace', 'backspace'))).toEqual([1, 2, 4, 5]);
		expect(played(items(), '/', 'enter').filter).toBeUndefined();
		expect(played(items(), '/', ...keys('a'), 'ctrl-u', 'enter').filter).toBeUndefined();
		expect(played(opening(), at('options'), '/', 'x', 'escape').filter).toBeUndefined();
	});

	it('takes letters and what is pasted for words, and not for commands', () => {
		const before = items();
		const state = played(before, '/', ...keys('xad/?'), {type: 'text-pasted', text: 'Redis\nmore'});
		expect(state.filter?.text).toBe('xad/?Redis');
		expect(state.draft).toBe(before.draft);
	});

	it('goes on with its words when it is asked for again', () => {
		const state = played(items(), '/', ...keys('redis'), 'enter', '/', ...keys(' in'));
		expect(shownRows(state)).toEqual([2, 5]);
	});

	it('is told on the bar where a list is longer than a glance, and by the palette', () => {
		const isTold = (state: State) => hints(state).some(({text}) => text === 'filter');
		expect([isTold(items()), isTold(played(items(), 'x'))]).toEqual([true, false]);
		expect(contextOf(played(items(), 'alt-x', ...keys('some words'), 'enter'))).toBe('filter');
	});
});

describe('a review that is narrowed', () => {
	const fast = () => press(review(), '/', ...keys('fast'), 'enter') as SessionState;
	const place = (state: SessionState) => state.focus.question;

	it('looks at labels, messages and what to do, and keeps the path and the writing', () => {
		expect(narrowing(fast())).toMatchObject({count: 2});
		const write = (press(fast(), 'end') as SessionState).review.index;
		expect(write).toBe((listAt(review())?.rows.length ?? 0) - 1);
	});

	it('goes from row to row of what is shown, and stays narrow behind each', () => {
		const first = press(fast(), 'enter') as SessionState;
		expect([first.screen, place(first)]).toEqual(['interview', 'title']);
		const back = press(first, 'ctrl-r', found) as SessionState;
		expect([narrowing(back)?.count, highlighted(back)]).toEqual([2, highlighted(fast())]);
		expect(place(press(back, 'down', 'enter') as SessionState)).toBe('created');
	});

	it('has the next row highlighted when the one that was opened is settled', () => {
		const back = press(fast(), 'enter', ...keys('x'), 'ctrl-r') as SessionState;
		expect(narrowing(back)?.count).toBe(1);
		expect(place(press(back, 'enter') as SessionState)).toBe('created');
	});

	it('takes words that are typed before anything is found', () => {
		const early = press(played(opening(), ...keys('Move'), 'ctrl-r'), '/', ...keys('fast'), found);
		expect(narrowing(early)).toMatchObject({text: 'fast', count: 2});
	});

	it('begins with all rows when it is reached by another way', () => {
		expect((press(fast(), 'escape', 'escape', 'ctrl-r') as SessionState).filter).toBeUndefined();
		expect(press(fast(), 'escape').filter).toBeUndefined();
	});
});

describe('drafts that are narrowed', () => {
	it('are found by title, step and age, opened and discarded', () => {
		const state = press(start(), '/', ...keys('move'), 'enter');
		expect(shownRows(state)).toEqual([0, 2, 4]);
		const second = press(state, 'down');
		expect(highlighted(second)).toBe(2);
		expect(step(second, {type: 'key-pressed', key: 'enter'})[1]).toEqual([{type: 'open-draft', id: 'd2'}]);
		const discarded = press(state, 'x');
		expect([highlighted(discarded), shownRows(discarded)]).toEqual([1, [1, 3]]);
		expect([press(discarded, 'x').filter, highlighted(press(discarded, 'x'))]).toEqual([undefined, 1]);
	});

	it('are all there behind Esc', () => {
		const state = press(start(), '/', ...keys('carts'), 'escape');
		expect([state.filter, highlighted(state)]).toEqual([undefined, 1]);
	});

	it('have no command typed into their words', () => {
		const state = press(start(), '/', ...keys('xnb'));
		expect(state).toMatchObject({drafts: {length: 4}, filter: {text: 'xnb'}, index: 0});
	});
});

it('whatever is pressed in a narrowed list, the highlight is on a row that is shown', () => {
	const pressed = fc.constantFrom(
		'down',
		'up',
		'home',
		'end',
		'enter',
		'escape',
		'x',
		'd',
		'/',
		'r',
		'e',
		' ',
		'backspace',
		'ctrl-_',
		']',
		'[',
	);
	fc.assert(
		fc.property(fc.constantFrom(items, review, start), fc.array(pressed, {maxLength: 25}), (open, all) => {
			let state = press(open() as State, '/', 'e');
			for (const key of all) {
				state = press(state, key);
				const shown = shownRows(state);
				if (shown && narrowing(state)?.count !== 0) expect(shown).toContain(highlighted(state));
			}
		}),
	);
});
