import {describe, expect, it} from 'vitest';
import {helpRows} from '../../../source/flow/keys/help.ts';
import {keyLabel} from '../../../source/flow/keys/label.ts';
import {bindings} from '../../../source/flow/keys/table.ts';
import {contextOf} from '../../../source/flow/state/context.ts';
import type {SessionState, State} from '../../../source/flow/state/state.ts';
import {step} from '../../../source/flow/step/step.ts';
import {hints} from '../../../source/flow/view/hints.ts';
import {openScreen} from '../../support/screen.ts';
import {screensAlone} from './alone.ts';
import {screensOfFiles, startScreen} from './files.ts';
import {screensOfGroups} from './group.ts';

const screens: Readonly<Record<string, () => State>> = {
	start: startScreen,
	...screensAlone,
	...screensOfFiles,
	...screensOfGroups,
};

/** What a key can change that a person notices; what moves by itself and what is said are not it. */
function noticed(state: State): string {
	const {message: _, spelled: __, leaving: ___, ...rest} = state;
	const {saving: ____, examining: _____, starters: ______, history: _______, ...seen} = rest as SessionState;
	return JSON.stringify(seen);
}

const isSaid = (state: State) => JSON.stringify([state.message, state.leaving]);

/** The key that a hint names. */
function pressed(state: State, label: string): string {
	const binding = bindings.find(
		(one) => one.contexts.includes(contextOf(state)) && keyLabel(one.keys[0] ?? '') === label,
	);
	return binding?.keys[0] ?? label;
}

describe.each(Object.entries(screens))('%s', (_, open) => {
	it('has no key on its bar that does nothing', () => {
		const state = open();
		for (const {key, text} of hints(state, 'vim')) {
			const [after, effects] = step(state, {type: 'key-pressed', key: pressed(state, key)});
			const isDone = effects.length > 0 || noticed(after) !== noticed(state) || isSaid(after) !== isSaid(state);
			expect(isDone, `${key} ${text}`).toBe(true);
		}
	});

	it('has no key that works and is told nowhere', () => {
		const state = open();
		const context = contextOf(state);
		const told = new Set(bindings.filter(({contexts}) => contexts.includes(context)).flatMap((one) => one.keys));
		expect(helpRows({...state, overlay: undefined} as never).length).toBeGreaterThan(0);
		const letters = [...'abcdefghijklmnopqrstuvwxyz'];
		const named = ['tab', 'shift-tab', 'enter', 'escape', 'up', 'down', 'left', 'right', 'home', 'end', 'delete', 'f1'];
		const all = [...letters.flatMap((letter) => [`ctrl-${letter}`, `alt-${letter}`]), ...named, 'page-up', 'page-down'];
		for (const key of all.filter((one) => !told.has(one))) {
			const [after, effects] = step(state, {type: 'key-pressed', key});
			expect([key, noticed(after) === noticed(state), effects.map(({type}) => type)]).toEqual([key, true, []]);
		}
	});
});

const boards = ['agenda', 'boxes', 'spread', 'dots', 'consent', 'clearing'];
const withRows: readonly string[] = [
	...[
		'start',
		'select',
		'list',
		'jump',
		'palette',
		'picking',
		'moving',
		'meanings',
		'starters',
		'sheet',
		'level',
		'filter',
	],
	...['review', ...boards],
];
const withCursor: readonly string[] = [
	...['line', 'area', 'grid', 'path', 'parking', 'naming', 'reason', 'replacing', 'saying'],
];

/** All words that may stand on a screen: an ellipsis behind anything else has cut one. */
function wordsOf(state: State): Set<string> {
	const {overlay: _, ...below} = state;
	const text = [
		JSON.stringify(state),
		...helpRows(state).map(({help}) => help),
		...helpRows(below as State).map(({help}) => help),
		...bindings.flatMap(({help, hint = ''}) => [help, hint]),
	].join(' ');
	return new Set(text.replaceAll(/\\[nt]/g, ' ').match(/[\p{L}\p{N}]+/gu));
}

describe.each([
	[60, 15],
	[80, 24],
	[100, 30],
	[200, 50],
])('at %ix%i', (columns, rows) => {
	it.each(Object.entries(screens))('%s shows what has the keys, the keys, and whole words', async (_, open) => {
		const state = open();
		const {terminal} = openScreen({columns, rows, state});
		const wayOut = hints(state).find(({isWayOut}) => isWayOut);
		// From afar, nothing but the question and the way back is to be read.
		const isFar = state.screen !== 'start' && state.isProjected === true;
		const bar = isFar ? 'Alt-V all of it' : 'Ctrl-G help';
		const text = await terminal.until([bar, ...(wayOut ? [`${wayOut.key} ${wayOut.text}`] : [])]);
		const words = wordsOf(state);
		// The names of criteria have a column each, and in a low window one row.
		const isLow = contextOf(state) === 'grid' && rows < 16;
		const cut = isLow ? text.replaceAll(/(?<=(?: {2}|… |^ ))[\p{L}\p{N}]+…/gmu, '') : text;
		for (const [, word = ''] of cut.matchAll(/([\p{L}\p{N}]+)…/gu)) expect(words, `${word}…\n${text}`).toContain(word);
		if (withRows.includes(contextOf(state))) expect(text).toContain('▸ ');
		if (withCursor.includes(contextOf(state))) {
			const {x, y} = terminal.cursor();
			expect([x >= 0 && x < columns, y > 0 && y < rows - 1]).toEqual([true, true]);
		}
	});
});
