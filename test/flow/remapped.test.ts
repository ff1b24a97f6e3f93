import {describe, expect, it} from 'vitest';
import {actionNames, actionOf} from '../../source/flow/keys/action-names.ts';
import {contexts as places} from '../../source/flow/keys/contexts.ts';
import {helpRows} from '../../source/flow/keys/help.ts';
import {keyLabel} from '../../source/flow/keys/label.ts';
import {bindingsOf, keysOfAction, remapProblem} from '../../source/flow/keys/remap.ts';
import {bindings} from '../../source/flow/keys/table.ts';
import {isFixed, typedKey} from '../../source/flow/keys/typed-key.ts';
import {contextOf} from '../../source/flow/state/context.ts';
import type {State} from '../../source/flow/state/state.ts';
import {step} from '../../source/flow/step/step.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {outstanding} from '../../source/flow/view/outstanding.ts';
import {paletteRows} from '../../source/flow/view/palette.ts';
import {screensAlone} from '../ui/walk/alone.ts';
import {startScreen} from '../ui/walk/files.ts';
import {screensOfGroups} from '../ui/walk/group.ts';
import {opening, played} from './support.ts';

const screens: readonly (() => State)[] = [
	startScreen,
	...Object.values(screensAlone),
	...Object.values(screensOfGroups),
];
const states = screens.map((open) => open());
const changeable = (name: string) => keysOfAction(bindings, name).filter((key) => !isFixed(key));

/** What a key makes of a state, without what is said and what is spelled. */
function after(state: State, key: string) {
	const {remapped: _, ...there} = state;
	const [next, effects] = step({...there, ...(state.remapped ? {remapped: state.remapped} : {})} as State, {
		type: 'key-pressed',
		key,
	});
	const {remapped: __, message: ___, spelled: ____, leaving: _____, ...rest} = next;
	return JSON.stringify([rest, effects]);
}

describe('every action', () => {
	it('has a name, unless its keys stay or are those of a panel', () => {
		const panels = ['settle', 'compare', 'done', 'hits', 'conflict', 'kept', 'instrument', 'starters', 'parking'];
		const boards = ['agenda', 'boxes', 'ballot', 'spread', 'dots', 'consent', 'clearing'];
		for (const binding of bindings) {
			const isOfPanel = binding.contexts.every((context) => [...panels, ...boards, 'grid', 'select'].includes(context));
			if (binding.keys.some((key) => !isFixed(key)) && !isOfPanel)
				expect(actionOf(binding), binding.help).toBeDefined();
		}
	});

	it.each(actionNames)('%s acts by another key, and no more by its own', (name) => {
		const own = changeable(name);
		expect(own).not.toEqual([]);
		const remapped = {[name]: ['f7']};
		expect(remapProblem(remapped)).toBeUndefined();
		const there = states.filter((state) => {
			const context = contextOf(state);
			return bindings.some(
				(one) => actionOf(one) === name && one.contexts.includes(context) && one.keys.some((key) => own.includes(key)),
			);
		});
		expect(there.length, name).toBeGreaterThan(0);
		for (const state of there) {
			const context = contextOf(state);
			const usual = bindings.find((one) => actionOf(one) === name && one.contexts.includes(context))?.keys ?? [];
			const mine: State = {...state, remapped};
			const [old = ''] = usual.filter((key) => !isFixed(key));
			expect(after(mine, 'f7'), `${name} in ${context}`).toBe(after(state, old));
			for (const key of usual.filter((one) => !isFixed(one)))
				expect(after(mine, key), `${key} in ${context}`).toBe(after(state, 'f9'));
		}
	});
});

describe('other keys are told', () => {
	const remapped = {'next-needed': ['f6'], find: ['f5', ';'], help: ['f2'], 'fill-in': ['alt-f2']};
	const state = {...opening(), remapped: {...remapped, 'fill-in': ['alt-q']}};

	it('on the bar, in the help, in the palette and in the header', () => {
		expect(hints(state).map(({key}) => key)).toContain('F2');
		expect(hints(state).map(({key}) => key)).not.toContain('Ctrl-G');
		expect(helpRows(played(state, 'f2'))).toContainEqual({keys: 'F6', help: expect.stringContaining('still needs')});
		expect(helpRows(state).filter(({help}) => help === 'Show all keys.')).toEqual([
			{keys: 'F2', help: 'Show all keys.'},
		]);
		expect(outstanding(state).texts[0]).toContain('(F6)');
		const rows = paletteRows(played(state, 'f5'), 'still needs');
		expect(rows[0]).toMatchObject({row: 'action', key: 'F6'});
	});

	it('with letters only where letters are no text', () => {
		const keysIn = (context: string) =>
			bindingsOf(state).find((one) => actionOf(one) === 'find' && (one.contexts as readonly string[]).includes(context))
				?.keys;
		expect([keysIn('line'), keysIn('list'), keysIn('select')]).toEqual([['f5'], ['f5', ';'], ['f5', ';']]);
	});

	it('and give each key one meaning in each place', () => {
		for (const context of Object.keys(places)) {
			const keys = bindingsOf(state)
				.filter((one) => (one.contexts as readonly string[]).includes(context))
				.flatMap((one) => one.keys);
			expect(
				keys.filter((key, index) => keys.indexOf(key) !== index),
				context,
			).toEqual([]);
		}
	});
});

describe('what cannot be had is refused with its reason', () => {
	it.each<[Record<string, string[]>, RegExp]>([
		[
			{'next-needed': ['ctrl-r']},
			/^Ctrl-R would be the key of two actions, next-needed .* and review |^Ctrl-R .*review .* and next-needed/,
		],
		[{add: ['d']}, /^d would be the key of two actions, .*add .*duplicate|.*duplicate .*add/],
		[{find: ['f5'], help: ['f5']}, /^F5 would be the key of two actions/],
		[{find: ['a']}, /^a is text in some places where find has a key/],
		[{find: []}, /is text in some places/],
		[{grid: ['G', 'alt-l']}, /^Alt-L would be the key of two actions/],
		[{find: ['enter']}, /^Enter stays what it is/],
		[{finde: ['f5']}, /^No action is called "finde"/],
		[{find: ['ctrl-alt-x']}, /is no key that every terminal sends/],
	])('%j', (remapped, problem) => {
		expect(remapProblem(remapped)).toMatch(problem);
	});

	it('but keys that are swapped', () => {
		expect(remapProblem({example: ['ctrl-f'], 'fill-in': ['ctrl-x']})).toBeUndefined();
		expect(remapProblem({add: ['d'], duplicate: ['a']})).toBeUndefined();
		expect(remapProblem({grid: ['G', 'alt-g']})).toBeUndefined();
	});
});

describe('a key as it is typed', () => {
	it.each([
		['Ctrl-B', 'ctrl-b'],
		['ctrl+b', 'ctrl-b'],
		['C-b', 'ctrl-b'],
		['^B', 'ctrl-b'],
		['M-x', 'alt-x'],
		['Alt-X', 'alt-x'],
		['F5', 'f5'],
		['f12', 'f12'],
		['Ctrl-]', 'ctrl-]'],
		['Alt-↑', 'alt-up'],
		['ctrl-Home', 'ctrl-home'],
		['q', 'q'],
		['Q', 'Q'],
		['-', '-'],
		['^', '^'],
		['é', 'é'],
	])('%s is %s', (typed, key) => {
		expect(typedKey(typed)).toEqual({key});
		expect(typedKey(keyLabel(key))).toEqual({key});
	});

	it.each([
		['Ctrl-I', /same key as Tab/],
		['Ctrl-M', /same key as Enter/],
		['Ctrl-H', /same key as Backspace/],
		['Ctrl-[', /same key as Esc/],
		['Ctrl-C', /always saves and leaves/],
		['Ctrl-S', /stops the output/],
		['Ctrl-\\', /ends programs/],
		['Alt-[', /how longer keys begin/],
		['Esc', /stays what it is/],
		['Tab', /stays what it is/],
		['Shift-Tab', /stays what it is/],
		['↑', /stays what it is/],
		['7', /stays what it is/],
		['Space', /stays what it is/],
		['Ctrl-1', /no key that every terminal sends/],
		['Ctrl-Shift-A', /no key that every terminal sends/],
		['F13', /no key that every terminal sends/],
		['Super-A', /no key that every terminal sends/],
		['', /no key that every terminal sends/],
		['ab', /no key that every terminal sends/],
	])('%s is refused', (typed, problem) => {
		expect(typedKey(typed)).toMatchObject({problem: expect.stringMatching(problem)});
	});
});
