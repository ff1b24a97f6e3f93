import {answeringKeys} from '../../words/keys/answering.ts';
import {askingContexts, bind, goingContexts} from './bind.ts';
import type {Binding} from './types.ts';

/** Where the way to the file has its place in a bar of any width; in a list its own keys go first. */
const fields = ['line', 'area', 'select', 'kept'] as const;

/** Where Tab has nothing to take in or out. */
const outsideOfTexts = goingContexts.filter((context) => context !== 'area');
/** In a list, what adds goes before it. */
const withoutList = outsideOfTexts.filter((context) => context !== 'list');

export const answering: readonly Binding[] = [
	bind({type: 'next-asked'}, ['enter'], ['line', 'kept'], answeringKeys.nextQuestion),
	bind({type: 'newline-typed'}, ['enter', 'shift-enter', 'alt-enter'], ['area'], answeringKeys.newLine),
	bind({type: 'next-asked'}, ['tab'], withoutList, answeringKeys.nextQuestion),
	bind({type: 'tab-typed', by: 1}, ['tab'], ['area'], answeringKeys.nextOrLevelIn),
	bind({type: 'review-asked'}, ['ctrl-r'], fields, answeringKeys.review),
	bind({type: 'back-asked'}, ['shift-tab'], outsideOfTexts, answeringKeys.back),
	bind({type: 'tab-typed', by: -1}, ['shift-tab'], ['area'], answeringKeys.backOrLevelOut),
	bind({type: 'editor-asked'}, ['ctrl-o'], ['line', 'area'], answeringKeys.editor),
	bind({type: 'needed-asked'}, ['ctrl-]', 'alt-n'], goingContexts, answeringKeys.nextNeeded),
	bind({type: 'offer-accepted'}, ['ctrl-f'], askingContexts, answeringKeys.fillIn),
	bind({type: 'example-asked'}, ['ctrl-x'], askingContexts, answeringKeys.example),
	bind({type: 'unknown-asked'}, ['ctrl-n'], askingContexts, answeringKeys.unknown),
	bind({type: 'confirmed'}, ['enter'], ['reason'], answeringKeys.markWithReason),
	bind({type: 'unknown-asked'}, ['ctrl-n'], ['reason'], answeringKeys.noMark),
	bind({type: 'skip-asked'}, ['ctrl-p'], askingContexts, answeringKeys.skip),
];

export const items: readonly Binding[] = [
	bind({type: 'item-added'}, ['a'], ['list'], answeringKeys.addItem),
	// Whoever has added enough looks for the way on.
	bind({type: 'next-asked'}, ['tab'], ['list'], answeringKeys.nextQuestion),
	bind({type: 'item-deleted'}, ['x', 'delete'], ['list'], answeringKeys.deleteItem),
	bind({type: 'item-duplicated'}, ['d'], ['list'], answeringKeys.duplicateItem),
];

/** All that a step asks for, at once. */
export const together: readonly Binding[] = [
	bind(
		{type: 'one-text-asked', of: 'step'},
		['ctrl-o', 'alt-o'],
		['select', 'list', 'kept', 'jump'],
		answeringKeys.stepAsText,
	),
	bind({type: 'one-text-asked', of: 'step'}, ['alt-o'], ['line', 'area', 'grid'], answeringKeys.stepAsText),
	bind({type: 'one-text-asked', of: 'draft'}, ['o', 'alt-o'], ['review'], answeringKeys.allAsText),
];

/** Told after the keys that lead on, which more people look for. */
export const arranging: readonly Binding[] = [
	bind({type: 'item-moved', by: -1}, ['[', 'alt-up'], ['list'], answeringKeys.moveItemUp),
	bind({type: 'move-asked'}, ['>', 'alt-t'], ['list'], answeringKeys.toOtherList),
	bind({type: 'move-asked'}, ['alt-t'], ['area'], answeringKeys.lineToOtherList),
	bind({type: 'item-moved', by: 1}, [']', 'alt-down'], ['list'], answeringKeys.moveItemDown),
];
