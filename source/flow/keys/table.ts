import {commonKeys} from '../../words/keys/common.ts';
import {answering, arranging, items, together} from './answering.ts';
import {bind, goingContexts} from './bind.ts';
import {everywhere} from './contexts.ts';
import {editing} from './editing.ts';
import {grid, scoring} from './grid.ts';
import {beginning, looking, meaning, person} from './looking.ts';
import {changing, meeting} from './meeting.ts';
import {filtering, goingAbout, picking, touring} from './moving.ts';
import type {Binding} from './types.ts';
import {drafts, writing} from './writing.ts';

const always: readonly Binding[] = [
	bind({type: 'undo-asked'}, ['ctrl-_', 'alt-z'], [...goingContexts, 'grid', 'start', ...changing], commonKeys.undo),
	bind({type: 'redo-asked'}, ['ctrl-y', 'alt-y'], [...goingContexts, 'grid', ...changing], commonKeys.redoOrYank),
	bind({type: 'help-asked'}, ['ctrl-g', 'f1'], everywhere, commonKeys.help),
	bind({type: 'suspend-asked'}, ['ctrl-z'], everywhere, commonKeys.suspend),
	bind({type: 'leave-asked'}, ['ctrl-c'], everywhere, commonKeys.leave),
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
	...touring,
	...always,
	...editing,
];
