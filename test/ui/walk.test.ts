import {describe, expect, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {helpRows} from '../../source/flow/keys/help.ts';
import {keyLabel} from '../../source/flow/keys/label.ts';
import {bindings} from '../../source/flow/keys/table.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {contextOf} from '../../source/flow/state/context.ts';
import type {SessionState, State} from '../../source/flow/state/state.ts';
import {step} from '../../source/flow/step/step.ts';
import {hints} from '../../source/flow/view/hints.ts';
import {at, keys, played} from '../flow/support.ts';
import {openScreen} from '../support/screen.ts';
import {exampleAnswers} from '../support/templates.ts';
import {shippedInterview} from '../support/work.ts';

const interview = shippedInterview('staff-rfc');
const known = {today: '2026-11-20', author: 'Jane Doe'};
const draft = {...newDraft(interview, 'd1', '2026-11-20T08:00:00Z'), answers: exampleAnswers('staff-rfc')};
const session = () => sessionOf({interview, draft, fresh: false}, known, contain);
const starter = {name: 'aside', title: 'Cache aside', use: 'Reads are many.', answers: {options: [{name: 'Aside'}]}};

/** Each screen and each overlay with how a person comes there. */
const screens: Readonly<Record<string, () => SessionState>> = {
	'a line': () => played(session(), at('title')),
	'a text': () => played(session(), at('motivation.problem')),
	'a list of values': () => played(session(), at('scope')),
	'a list of items': () => played(session(), at('options', 1)),
	'a field of an item': () => played(session(), at('options', 1, 'cons')),
	'a name that is known': () => played(session(), at('risks', 0, 'owner'), 'ctrl-u'),
	'the list of questions': () => played(session(), at('risks'), 'ctrl-t'),
	'the palette': () => played(session(), 'alt-x', ...keys('go')),
	'names to pick': () => played(session(), at('risks', 0, 'owner'), 'ctrl-u', 'ctrl-f'),
	'another list': () => played(session(), at('risks', 0), 'alt-t'),
	'words to be replaced': () => played(session(), 'alt-r'),
	'a place that has them': () => played(session(), 'alt-r', ...keys('order'), 'enter', 'X', 'enter'),
	'the parking lot': () => played(session(), 'alt-p', ...keys('risk: lag')),
	'why there is no answer': () => played(session(), at('appendix'), 'ctrl-u', 'ctrl-n', at('appendix'), 'ctrl-n'),
	'a name': () => played(session(), 'alt-a'),
	'a level': () => played(session(), 'alt-l'),
	'the help': () => played(session(), 'ctrl-g'),
	'an example': () => played(session(), at('motivation.problem'), 'ctrl-x'),
	'what is computed': () => played(session(), at('options'), 'ctrl-l'),
	'what a list begins with': () => played(session(), at('options'), 's', {type: 'starters-found', starters: [starter]}),
	'the grid': () => played(session(), at('options'), 'm'),
	'the review': () => played(session(), 'ctrl-r'),
	'what was filled in': () => played(session(), 'ctrl-r', 'c'),
	'the path': () => played(session(), 'ctrl-r', 'p'),
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
		const text = await terminal.until(['Ctrl-G help', ...(wayOut ? [`${wayOut.key} ${wayOut.text}`] : [])]);
		const words = wordsOf(state);
		// The names of criteria have a column each.
		const cut = contextOf(state) === 'grid' ? text.replaceAll(/(?<=(?: {2}|… |^ ))[\p{L}\p{N}]+…/gmu, '') : text;
		for (const [, word = ''] of cut.matchAll(/([\p{L}\p{N}]+)…/gu)) expect(words, `${word}…\n${text}`).toContain(word);
		const hasRows = ['select', 'list', 'jump', 'palette', 'picking', 'moving', 'starters', 'sheet', 'level', 'review'];
		if (hasRows.includes(contextOf(state))) expect(text).toContain('▸ ');
		if (['line', 'area', 'grid', 'path', 'parking', 'naming', 'reason', 'replacing'].includes(contextOf(state))) {
			const {x, y} = terminal.cursor();
			expect([x >= 0 && x < columns, y > 0 && y < rows - 1]).toEqual([true, true]);
		}
	});
});
