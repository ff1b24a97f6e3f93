import {describe, expect, it} from 'vitest';
import {jumpRows} from '../../source/flow/selectors/jump-rows.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {type PaletteRow, paletteRows} from '../../source/flow/view/palette.ts';
import {meetingOf} from './meeting/support.ts';
import {at, keys, opening, played, run} from './support.ts';

const options = {answers: {title: 'Cache', options: [{name: 'A'}, {name: 'B'}]}};
const starter = {
	name: 'cache-aside',
	title: 'Cache aside',
	use: 'Reads are many.',
	answers: {options: [{name: 'Aside'}]},
};

describe('the palette', () => {
	it('has all that can be done where it was opened, with the keys of the table, and nothing that cannot', () => {
		const below = opening(options);
		const rows = paletteRows(played(below, 'alt-x'), '');
		const texts = rows.map((row) => (row.row === 'action' ? `${row.key} ${row.text}` : row.row));
		expect(texts).toContain('Ctrl-T Go to any question');
		expect(texts).not.toContain('question');
		expect(texts.join()).not.toContain('Undo the last change');
		for (const {key, text} of hints(below).filter(({text}) => !['next', 'back', 'find', 'editor'].includes(text)))
			expect(
				texts.some((row) => row.startsWith(`${key} `)),
				text,
			).toBe(true);
	});

	it('does what Enter is pressed on, where the person was', () => {
		const {state, effects} = run(played(opening(options), at('options'), ':'), ...keys('dupl'), 'enter');
		expect(effects.map(({type}) => type)).not.toContain('find-starters');
		expect(state).toMatchObject({draft: {answers: {options: [{name: 'A'}, {name: 'A (2)'}, {name: 'B'}]}}});
		expect(state.overlay).toBeUndefined();
		expect(played(opening(options), 'alt-x', ...keys('park'), 'enter').overlay).toEqual({name: 'parking'});
	});

	it('goes to the question that has the words', () => {
		const state = played(opening(options), 'alt-x', ...keys('phases'), 'enter');
		expect([state.overlay, state.focus.question]).toEqual([undefined, 'phases']);
	});

	it('goes to what is asked of an item, by its name', () => {
		const there = opening({answers: {options: [{name: 'A', selected: true}, {name: 'B'}]}});
		const state = played(there, 'alt-x', ...keys('selected'));
		const rows = paletteRows(state, 'selected').flatMap((row) => (row.row === 'question' ? [row.question] : []));
		const fields = rows.filter(({place}) => place.field);
		expect(fields.map(({label, prompt, readiness}) => [label, prompt, readiness])).toEqual([
			['Options 1: Selected', 'A', 'answered'],
			['Options 2: Selected', 'B', 'empty'],
		]);
		const index = rows.findIndex(({label}) => label === 'Options 2: Selected');
		const actions = paletteRows(state, 'selected').filter(({row}) => row !== 'question').length;
		const found = played(state, ...Array.from({length: index + actions}, () => 'down'), 'enter');
		expect(found.focus).toEqual({question: 'options', item: 1, field: 'selected'});
		expect(paletteRows(state, 'se').some((row) => row.row === 'question' && row.question.place.field)).toBe(false);
	});

	it('shows what is open in a field as it is marked', () => {
		const marks = {'options[1].cost.time': 'unknown' as const};
		const state = opening({answers: {options: [{name: 'A'}, {name: 'B'}]}, marks});
		const rows = jumpRows(state, 'cost').filter(({place}) => place.field);
		expect(rows.map(({readiness}) => readiness)).toEqual(['empty', 'unknown']);
	});

	it('reads what is typed before it opens what a group does', () => {
		const typed = played(meetingOf(), at('title'), ...keys('Move search'));
		const opened = played(typed, 'alt-x', ...keys('time of each'), 'enter');
		expect(opened.draft.answers.title).toBe('Move search');
		const {effects} = run({...typed, draft: {...typed.draft, target: 'a.md'}}, 'alt-x', ...keys('summary'), 'enter');
		const written = effects.find(({type}) => type === 'write-summary');
		expect(written).toMatchObject({draft: {answers: {title: 'Move search'}}});
	});

	it('finds what a group can do, and opens it; without a group there is nothing of it', () => {
		const state = meetingOf();
		expect(paletteRows(state, 'silent')[0]).toMatchObject({intent: {type: 'board-asked', opens: 'ballot'}});
		expect(played(state, 'alt-x', ...keys('time of each'), 'enter').draft.meeting?.at).toMatchObject({board: 'boxes'});
		const isBoard = (row: PaletteRow) => row.row === 'action' && row.intent.type === 'board-asked';
		expect(paletteRows(opening(options), 'silent').some(isBoard)).toBe(false);
		expect(paletteRows(state, '').some(isBoard)).toBe(false);
	});

	it('leads to the list that a starter is for, with that one highlighted', () => {
		const {state, effects} = run(opening(options), 'alt-x');
		expect(effects).toContainEqual(expect.objectContaining({type: 'find-starters', quietly: true}));
		const found = {type: 'starters-found', starters: [starter], quietly: true} as const;
		const there = played(state, found, ...keys('aside'), 'enter');
		expect(there).toMatchObject({
			focus: {question: 'options'},
			overlay: {name: 'starters', index: 0, starters: [starter]},
		});
		expect(played(there, 'enter').draft.answers.options).toHaveLength(3);
	});

	it('highlights the best match again with each letter, and says where nothing matches', () => {
		const state = played(opening(options), 'alt-x', 'down', 'down', 'g');
		expect(state.overlay).toEqual({name: 'palette', text: 'g', index: 0});
		expect(played(state, ...keys('zzz'), 'enter')).toMatchObject({overlay: {name: 'palette'}, message: {tone: 'info'}});
		expect(played(state, 'escape').overlay).toBeUndefined();
	});
});
