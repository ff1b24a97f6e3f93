import {answering, arranging, items, together} from './answering.ts';
import {bind, goingContexts} from './bind.ts';
import {everywhere} from './contexts.ts';
import {editing} from './editing.ts';
import {grid, scoring} from './grid.ts';
import {beginning, looking, meaning, person} from './looking.ts';
import {changing, meeting} from './meeting.ts';
import {filtering, goingAbout, picking} from './moving.ts';
import type {Binding} from './types.ts';
import {drafts, writing} from './writing.ts';

const always: readonly Binding[] = [
	bind(
		{type: 'undo-asked'},
		['ctrl-_', 'alt-z'],
		[...goingContexts, 'grid', 'start', ...changing],
		'Undo the last change, wherever it was.',
		'undo',
	),
	bind(
		{type: 'redo-asked'},
		['ctrl-y', 'alt-y'],
		[...goingContexts, 'grid', ...changing],
		'Redo what was undone; else put in again what was deleted last by words, or to an end of the line.',
	),
	bind({type: 'help-asked'}, ['ctrl-g', 'f1'], everywhere, 'Show all keys.', 'help'),
	bind({type: 'suspend-asked'}, ['ctrl-z'], everywhere, 'Suspend; `fg` brings everything back.'),
	bind({type: 'leave-asked'}, ['ctrl-c'], everywhere, 'Save now; press twice to leave.', 'twice to leave'),
];

/**
 * The key table: what a key does where, in the order in which the keys are told. The hint bar, the help overlay
 * and the page of the docs are printed from it, and key presses are looked up in it, so that none of them can
 * differ from the others.
 */
export const bindings: readonly Binding[] = [
	...picking,
	...items,
	...beginning,
	...meaning,
	...scoring,
	...answering,
	...grid,
	...looking,
	...arranging,
	...writing,
	...drafts,
	...filtering,
	...person,
	...meeting,
	...goingAbout,
	...together,
	...always,
	...editing,
];
