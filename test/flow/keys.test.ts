import {describe, expect, it} from 'vitest';
import {helpRows, keysDocument} from '../../source/flow/keys/help.ts';
import {keyLabel} from '../../source/flow/keys/label.ts';
import {bindings} from '../../source/flow/keys/table.ts';
import type {Context} from '../../source/flow/state/context.ts';
import {helpLines} from '../../source/flow/view/help.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {at, opening, played} from './support.ts';

const contexts = [...new Set(bindings.flatMap((binding) => binding.contexts))];

describe('the key table', () => {
	it.each(contexts)('gives each key one meaning in %s', (context: Context) => {
		const keys = bindings.filter((binding) => binding.contexts.includes(context)).flatMap((binding) => binding.keys);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it('needs no key that a terminal keeps for itself or sends for another one', () => {
		const keys = bindings.flatMap((binding) => binding.keys);
		const lost = ['h', 'i', 'j', 'm', 's', 'q', 'b', 'v', '\\'].map((letter) => `ctrl-${letter}`);
		expect(keys.filter((key) => lost.includes(key))).toEqual([]);
	});

	it('reaches everything without function keys and without Alt', () => {
		const isPlain = (keys: readonly string[]) => keys.some((key) => !/^(?:f\d|alt-)/.test(key));
		for (const {help, intent} of bindings) {
			const isWordDeletion = intent.type === 'deleted' && intent.what === 'word-forward';
			const ways = bindings.filter((other) => JSON.stringify(other.intent) === JSON.stringify(intent));
			expect(isWordDeletion || ways.some(({keys}) => isPlain(keys)), help).toBe(true);
		}
	});

	it('is told in the hint bar with what is possible right now', () => {
		const texts = (state: Parameters<typeof hints>[0]) => hints(state, 'vim').map(({text}) => text);
		expect(texts(opening())).toEqual(expect.arrayContaining(['next', 'example', 'vim', 'help']));
		expect(texts(opening())).not.toContain('undo');
		expect(texts(played(opening(), 'x'))).toContain('undo');
		expect(texts(played(opening(), at('options')))).toContain('fill in');
		expect(texts(played(opening(), at('options')))).not.toContain('delete');
	});

	it('is told whole in the help of the place, and in the docs', () => {
		const state = played(opening(), 'ctrl-g');
		expect(state.overlay?.name).toBe('help');
		expect(helpRows(state)).toContainEqual({keys: 'Ctrl-_, Alt-Z', help: 'Undo the last change, wherever it was.'});
		for (const {help} of bindings) expect(keysDocument()).toContain(help);
		expect(played(state, 'escape').overlay).toBeUndefined();
	});

	it('stops scrolling at the last row, so that the way back is not longer than the way there', () => {
		const end = played(opening(), 'ctrl-g', 'end');
		expect(end.overlay).toMatchObject({top: helpLines(end, end.window.width).length - 1});
		expect(played(end, 'down')).toBe(end);
	});

	it.each([
		['ctrl-g', 'Ctrl-G'],
		['shift-tab', 'Shift-Tab'],
		['ctrl-_', 'Ctrl-_'],
		['alt-<', 'Alt-<'],
		['a', 'a'],
		[' ', 'Space'],
		['page-up', 'PgUp'],
	])('writes %j as %s', (key, label) => {
		expect(keyLabel(key)).toBe(label);
	});
});
