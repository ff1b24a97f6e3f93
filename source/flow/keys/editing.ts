import type {Deletion, Motion} from '../buffer/types.ts';
import type {Context} from '../state/context.ts';
import {bind} from './bind.ts';
import type {Binding} from './types.ts';

const texts = ['line', 'area', 'path'] as const;

/** Where the cursor is always at the end. */
const atEnd = ['filter', 'jump', 'palette', 'picking', 'replacing', 'parking', 'naming', 'reason', 'saying'] as const;

const move = (by: Motion, keys: readonly string[], help: string, contexts: readonly Context[] = texts): Binding =>
	bind({type: 'cursor-moved', by}, keys, contexts, help);

const remove = (what: Deletion, keys: readonly string[], help: string): Binding =>
	bind({type: 'deleted', what}, keys, texts, help);

export const editing: readonly Binding[] = [
	move('left', ['left'], 'Move left.'),
	move('right', ['right'], 'Move right.'),
	move('word-left', ['ctrl-left', 'alt-b', 'alt-left'], 'Move a word left.'),
	move('word-right', ['ctrl-right', 'alt-f', 'alt-right'], 'Move a word right.'),
	move('up', ['up'], 'Move a row up.'),
	move('down', ['down'], 'Move a row down.'),
	move('row-start', ['home', 'ctrl-a'], 'Move to the start of the row.'),
	move('row-end', ['end', 'ctrl-e'], 'Move to the end of the row.'),
	move('text-start', ['ctrl-home', 'alt-<'], 'Move to the start of the text.'),
	move('text-end', ['ctrl-end', 'alt->'], 'Move to the end of the text.'),
	move('page-up', ['page-up'], 'Move a page up.', ['area']),
	move('page-down', ['page-down'], 'Move a page down.', ['area']),
	remove('back', ['backspace'], 'Delete the character before the cursor.'),
	remove('forward', ['delete'], 'Delete the character at the cursor.'),
	remove('word-back', ['ctrl-w', 'alt-backspace', 'ctrl-backspace'], 'Delete the word before the cursor.'),
	remove('word-forward', ['alt-d', 'ctrl-delete'], 'Delete the word after the cursor.'),
	remove('to-line-start', ['ctrl-u'], 'Delete to the start of the line.'),
	remove('to-line-end', ['ctrl-k'], 'Delete to the end of the line.'),
	bind({type: 'deleted', what: 'back'}, ['backspace'], atEnd, 'Delete the last character.'),
	bind({type: 'deleted', what: 'word-back'}, ['ctrl-w', 'alt-backspace'], atEnd, 'Delete the last word.'),
	bind({type: 'deleted', what: 'to-line-start'}, ['ctrl-u'], atEnd, 'Delete all of it.'),
];
