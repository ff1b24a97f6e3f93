import type {Deletion, Intent, Motion} from './types.ts';

/**
 * The key table: what a key does where. The hint bar, the help overlay and the page of the docs are printed
 * from it, and key presses are looked up in it, so that none of them can differ from the others.
 *
 * Names of keys: modifiers in the order `ctrl-`, `alt-`, `shift-`, then `up`, `down`, `left`, `right`, `home`,
 * `end`, `page-up`, `page-down`, `tab`, `enter`, `escape`, `backspace`, `delete`, `f1` or the character
 * itself (`a`, `?`, a space). `ctrl-_` is the byte 0x1f, which terminals also send for Ctrl-/ and Ctrl-7.
 *
 * Left alone, since terminals or their users mean something else by them: Ctrl-H, -I, -J, -M (Backspace, Tab,
 * newline, Enter), Ctrl-S and -Q (flow control), Ctrl-B (tmux), Ctrl-V (paste), Ctrl-\ (quit).
 */
export type Context =
	| 'start'
	| 'line'
	| 'area'
	| 'select'
	| 'list'
	| 'review'
	| 'path'
	| 'compare'
	| 'done'
	| 'reading'
	| 'jump'
	| 'conflict';

export type Binding = {
	intent: Intent;
	/** The first one is shown in the hint bar. */
	keys: readonly string[];
	/** A word or two for the hint bar; without it the key is told in the help alone. */
	hint?: string;
	/** One line for the help and the docs. */
	help: string;
	contexts: readonly Context[];
};

const texts = ['line', 'area', 'path'] as const;
const asking = ['line', 'area', 'select', 'list'] as const;
const rows = ['start', 'select', 'list', 'review', 'jump'] as const;
const pages = ['list', 'review', 'compare', 'reading', 'jump'] as const;

const bind = (
	intent: Intent,
	keys: readonly string[],
	contexts: readonly Context[],
	help: string,
	hint?: string,
): Binding => ({intent, keys, contexts, help, ...(hint === undefined ? {} : {hint})});

const move = (by: Motion, keys: readonly string[], help: string, contexts: readonly Context[] = texts): Binding =>
	bind({type: 'cursor-moved', by}, keys, contexts, help);

const remove = (what: Deletion, keys: readonly string[], help: string): Binding =>
	bind({type: 'deleted', what}, keys, texts, help);

const answering: readonly Binding[] = [
	bind({type: 'next-asked'}, ['enter'], ['line'], 'Go to the next question.', 'next'),
	bind({type: 'newline-typed'}, ['enter'], ['area'], 'Start a new line.'),
	bind({type: 'next-asked'}, ['tab'], asking, 'Go to the next question.', 'next'),
	bind({type: 'back-asked'}, ['shift-tab'], asking, 'Go back to the question before.', 'back'),
	bind({type: 'offer-accepted'}, ['ctrl-f'], asking, 'Fill in what is offered.', 'fill in'),
	bind({type: 'example-asked'}, ['ctrl-x'], asking, 'See an example.', 'example'),
	bind(
		{type: 'unknown-asked'},
		['ctrl-n'],
		asking,
		'Mark as not known yet; typing takes the mark away.',
		"don't know yet",
	),
	bind({type: 'skip-asked'}, ['ctrl-p'], asking, 'Pass: skip this question; typing takes the mark away.', 'skip'),
	bind({type: 'editor-asked'}, ['ctrl-o'], ['line', 'area'], 'Open the answer in your editor.', 'editor'),
];

const goingAbout: readonly Binding[] = [
	bind({type: 'jump-asked'}, ['ctrl-t'], asking, 'Go to any question.', 'go to'),
	bind({type: 'preview-asked'}, ['ctrl-d'], asking, 'Show or hide the document.', 'document'),
	bind({type: 'review-asked'}, ['ctrl-r'], asking, 'Review what is there, and write the file.', 'review'),
	bind({type: 'escape-asked'}, ['escape'], asking, 'Leave the item, or open the list of questions.'),
	bind({type: 'escape-asked'}, ['escape'], ['reading', 'jump'], 'Close.', 'close'),
	bind({type: 'escape-asked'}, ['escape'], ['review', 'done'], 'Go back to the questions.', 'back to the questions'),
	bind({type: 'escape-asked'}, ['escape'], ['compare'], 'Leave the file as it is.', 'leave the file'),
	bind({type: 'escape-asked'}, ['escape'], ['path'], 'Keep the path as it was.', 'cancel'),
];

const picking: readonly Binding[] = [
	bind({type: 'up-asked'}, ['up'], rows, 'Go up a row.'),
	bind({type: 'down-asked'}, ['down'], rows, 'Go down a row.'),
	bind({type: 'up-asked'}, ['up'], ['compare', 'reading'], 'Scroll up.'),
	bind({type: 'down-asked'}, ['down'], ['compare', 'reading'], 'Scroll down.'),
	bind({type: 'page-up-asked'}, ['page-up'], pages, 'Go up a page.'),
	bind({type: 'page-down-asked'}, ['page-down'], pages, 'Go down a page.'),
	bind({type: 'first-asked'}, ['home'], pages, 'Go to the top.'),
	bind({type: 'last-asked'}, ['end'], pages, 'Go to the bottom.'),
	bind(
		{type: 'choice-picked', index: 0},
		['1', '2', '3', '4', '5', '6', '7', '8', '9'],
		['select'],
		'Take the value with this number.',
	),
	bind({type: 'confirmed'}, ['enter', ' '], ['select'], 'Take the highlighted value.', 'choose'),
	bind({type: 'deleted', what: 'back'}, ['backspace', 'delete'], ['select'], 'Clear the answer.', 'clear'),
	bind({type: 'confirmed'}, ['enter'], ['list', 'jump', 'review', 'start'], 'Open the highlighted row.', 'open'),
];

const items: readonly Binding[] = [
	bind({type: 'item-added'}, ['a'], ['list'], 'Add an item below this one.', 'add'),
	bind({type: 'item-deleted'}, ['x', 'delete'], ['list'], 'Delete this item (undo brings it back).', 'delete'),
	bind({type: 'item-duplicated'}, ['d'], ['list'], 'Duplicate this item.', 'duplicate'),
];

/** Told after the keys that lead on, which more people look for. */
const arranging: readonly Binding[] = [
	bind({type: 'item-moved', by: -1}, ['[', 'alt-up'], ['list'], 'Move this item up.', 'move up'),
	bind({type: 'item-moved', by: 1}, [']', 'alt-down'], ['list'], 'Move this item down.', 'move down'),
];

const writing: readonly Binding[] = [
	bind({type: 'write-asked'}, ['w'], ['review'], 'Write the file.', 'write'),
	bind({type: 'target-asked'}, ['p'], ['review'], 'Change the path of the file.', 'path'),
	bind({type: 'confirmed'}, ['enter'], ['path'], 'Take this path.', 'take this path'),
	bind({type: 'escape-asked'}, ['n', 'enter'], ['compare'], 'No: leave the file as it is.', 'no'),
	bind({type: 'overwrite-agreed'}, ['y'], ['compare'], 'Yes: replace the file.', 'replace'),
	bind({type: 'target-asked'}, ['s'], ['compare'], 'Save under another path.', 'save as'),
	bind({type: 'confirmed'}, ['enter'], ['done'], 'Finish.', 'finish'),
];

const drafts: readonly Binding[] = [
	bind({type: 'new-asked'}, ['n'], ['start'], 'Start a new document.', 'new'),
	bind({type: 'discard-asked'}, ['x', 'delete'], ['start'], 'Discard this draft (undo brings it back).', 'discard'),
	bind(
		{type: 'take-over-asked'},
		['t'],
		['conflict'],
		'Take the draft over; the other terminal stops saving.',
		'take over',
	),
	bind({type: 'copy-asked'}, ['c'], ['conflict'], 'Work on a copy of your own.', 'copy'),
	bind({type: 'escape-asked'}, ['escape'], ['conflict'], 'Decide later.', 'later'),
];

const editing: readonly Binding[] = [
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
	bind({type: 'deleted', what: 'back'}, ['backspace'], ['jump'], 'Delete the last character of the filter.'),
];

const everywhere: readonly Context[] = [
	...asking,
	'review',
	'path',
	'compare',
	'done',
	'start',
	'reading',
	'jump',
	'conflict',
];

const always: readonly Binding[] = [
	bind(
		{type: 'undo-asked'},
		['ctrl-_', 'alt-z'],
		[...asking, 'start'],
		'Undo the last change, wherever it was.',
		'undo',
	),
	bind({type: 'redo-asked'}, ['ctrl-y', 'alt-y'], asking, 'Redo what was undone.'),
	bind({type: 'help-asked'}, ['ctrl-g', 'f1'], everywhere, 'Show all keys.', 'help'),
	bind({type: 'suspend-asked'}, ['ctrl-z'], everywhere, 'Suspend; `fg` brings everything back.'),
	bind({type: 'leave-asked'}, ['ctrl-c'], everywhere, 'Save now; press twice to leave.', 'save and leave'),
];

/** All keys, in the order in which they are told. */
export const bindings: readonly Binding[] = [
	...picking,
	...items,
	...answering,
	...arranging,
	...writing,
	...drafts,
	...goingAbout,
	...always,
	...editing,
];
