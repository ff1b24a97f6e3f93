import {askingContexts, bind, goingContexts} from './bind.ts';
import type {Binding} from './types.ts';

/** Where the way to the file has its place in a bar of any width; in a list its own keys go first. */
const fields = ['line', 'area', 'select', 'kept'] as const;

/** Where Tab has nothing to take in or out. */
const outsideOfTexts = goingContexts.filter((context) => context !== 'area');
/** In a list, what adds goes before it. */
const withoutList = outsideOfTexts.filter((context) => context !== 'list');

export const answering: readonly Binding[] = [
	bind({type: 'next-asked'}, ['enter'], ['line', 'kept'], 'Go to the next question.', 'next'),
	bind({type: 'newline-typed'}, ['enter', 'shift-enter', 'alt-enter'], ['area'], 'Start a new line.'),
	bind({type: 'next-asked'}, ['tab'], withoutList, 'Go to the next question.', 'next'),
	bind(
		{type: 'tab-typed', by: 1},
		['tab'],
		['area'],
		'Go to the next question; at the start of a list item, take it a level in.',
		'next',
	),
	bind({type: 'review-asked'}, ['ctrl-r'], fields, 'Review what is there, and write the file.', 'review'),
	bind({type: 'back-asked'}, ['shift-tab'], outsideOfTexts, 'Go back to the question before.', 'back'),
	bind(
		{type: 'tab-typed', by: -1},
		['shift-tab'],
		['area'],
		'Go back to the question before; at the start of a list item, take it a level out.',
		'back',
	),
	bind({type: 'editor-asked'}, ['ctrl-o'], ['line', 'area'], 'Open the answer in your editor.', 'editor'),
	bind(
		{type: 'needed-asked'},
		['ctrl-]', 'alt-n'],
		goingContexts,
		'Go to the next question that a review still needs.',
		'next needed',
	),
	bind({type: 'offer-accepted'}, ['ctrl-f'], askingContexts, 'Fill in what is offered.', 'fill in'),
	bind({type: 'example-asked'}, ['ctrl-x'], askingContexts, 'See an example.', 'example'),
	bind(
		{type: 'unknown-asked'},
		['ctrl-n'],
		askingContexts,
		'Mark as not known yet; once more, say that it is not recorded or does not apply. Typing takes the mark away.',
		"don't know yet",
	),
	bind(
		{type: 'confirmed'},
		['enter'],
		['reason'],
		'Mark it: as not recorded, or as not applicable for the reason that was typed.',
		'mark',
	),
	bind({type: 'unknown-asked'}, ['ctrl-n'], ['reason'], 'Take the mark away.', 'no mark'),
	bind(
		{type: 'skip-asked'},
		['ctrl-p'],
		askingContexts,
		'Pass: skip this question; typing takes the mark away.',
		'skip',
	),
];

export const items: readonly Binding[] = [
	bind({type: 'item-added'}, ['a'], ['list'], 'Add an item behind the others.', 'add'),
	// Whoever has added enough looks for the way on.
	bind({type: 'next-asked'}, ['tab'], ['list'], 'Go to the next question.', 'next'),
	bind({type: 'item-deleted'}, ['x', 'delete'], ['list'], 'Delete this item (undo brings it back).', 'delete'),
	bind({type: 'item-duplicated'}, ['d'], ['list'], 'Duplicate this item.', 'duplicate'),
];

/** All that a step asks for, at once. */
export const together: readonly Binding[] = [
	bind(
		{type: 'one-text-asked', of: 'step'},
		['ctrl-o', 'alt-o'],
		['select', 'list', 'kept', 'jump'],
		'Open all questions of this step as one text in your editor.',
		'step as text',
	),
	bind(
		{type: 'one-text-asked', of: 'step'},
		['alt-o'],
		['line', 'area', 'grid'],
		'Open all questions of this step as one text in your editor.',
		'step as text',
	),
	bind(
		{type: 'one-text-asked', of: 'draft'},
		['o', 'alt-o'],
		['review'],
		'Open all questions as one text in your editor.',
		'all as text',
	),
];

/** Told after the keys that lead on, which more people look for. */
export const arranging: readonly Binding[] = [
	bind({type: 'item-moved', by: -1}, ['[', 'alt-up'], ['list'], 'Move this item up.', 'move up'),
	bind(
		{type: 'move-asked'},
		['>', 'alt-t'],
		['list'],
		'Move this item to another list: make it a risk, a question, an assumption or an objection.',
		'to other list',
	),
	bind(
		{type: 'move-asked'},
		['alt-t'],
		['area'],
		'Move the line of a list to another one: make it a risk, a question, an assumption or an objection.',
	),
	bind({type: 'item-moved', by: 1}, [']', 'alt-down'], ['list'], 'Move this item down.', 'move down'),
];
