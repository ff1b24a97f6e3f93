import {editingKeys} from '../../words/keys/editing.ts';
import type {Deletion, Motion} from '../buffer/types.ts';
import type {Context} from '../state/context.ts';
import {bind, type KeyWords} from './bind.ts';
import type {Binding} from './types.ts';

const texts = ['line', 'area', 'path'] as const;

/** Where the cursor is always at the end. */
const atEnd = ['filter', 'jump', 'palette', 'picking', 'replacing', 'parking', 'naming', 'reason', 'saying'] as const;

const move = (by: Motion, keys: readonly string[], words: KeyWords, contexts: readonly Context[] = texts): Binding =>
	bind({type: 'cursor-moved', by}, keys, contexts, words);

const remove = (what: Deletion, keys: readonly string[], words: KeyWords): Binding =>
	bind({type: 'deleted', what}, keys, texts, words);

export const editing: readonly Binding[] = [
	move('left', ['left'], editingKeys.moveLeft),
	move('right', ['right'], editingKeys.moveRight),
	move('word-left', ['ctrl-left', 'alt-b', 'alt-left'], editingKeys.moveWordLeft),
	move('word-right', ['ctrl-right', 'alt-f', 'alt-right'], editingKeys.moveWordRight),
	move('up', ['up'], editingKeys.moveRowUp),
	move('down', ['down'], editingKeys.moveRowDown),
	move('row-start', ['home', 'ctrl-a'], editingKeys.moveStartRow),
	move('row-end', ['end', 'ctrl-e'], editingKeys.moveEndRow),
	move('text-start', ['ctrl-home', 'alt-<'], editingKeys.moveStartText),
	move('text-end', ['ctrl-end', 'alt->'], editingKeys.moveEndText),
	move('page-up', ['page-up'], editingKeys.movePageUp, ['area']),
	move('page-down', ['page-down'], editingKeys.movePageDown, ['area']),
	remove('back', ['backspace'], editingKeys.deleteCharacterBeforeCursor),
	remove('forward', ['delete'], editingKeys.deleteCharacterCursor),
	remove('word-back', ['ctrl-w', 'alt-backspace', 'ctrl-backspace'], editingKeys.deleteWordBeforeCursor),
	remove('word-forward', ['alt-d', 'ctrl-delete'], editingKeys.deleteWordAfterCursor),
	remove('to-line-start', ['ctrl-u'], editingKeys.deleteStartLine),
	remove('to-line-end', ['ctrl-k'], editingKeys.deleteEndLine),
	bind({type: 'deleted', what: 'back'}, ['backspace'], atEnd, editingKeys.deleteLastCharacter),
	bind({type: 'deleted', what: 'word-back'}, ['ctrl-w', 'alt-backspace'], atEnd, editingKeys.deleteLastWord),
	bind({type: 'deleted', what: 'to-line-start'}, ['ctrl-u'], atEnd, editingKeys.deleteAllOfIt),
];
