import {askingContexts, bind} from './bind.ts';
import type {Binding} from './types.ts';

/** What a group can begin with. */
export const beginning: readonly Binding[] = [
	bind({type: 'starters-asked'}, ['s'], ['list'], 'Start from a pattern or a list.', 'starters'),
	bind({type: 'confirmed'}, ['enter'], ['starters'], 'Add what it holds for this list (undo takes it back).', 'add'),
	bind(
		{type: 'whole-starter-asked'},
		['a'],
		['starters'],
		'Add all that it holds, what it has for other questions, too.',
		'add all of it',
	),
];

/** What a section is that no question is for. */
export const meaning: readonly Binding[] = [
	bind({type: 'meaning-asked'}, ['a'], ['kept'], 'Say which question this answers.', 'say what it answers'),
	bind(
		{type: 'confirmed'},
		['enter'],
		['meanings'],
		'Write a comment into the file that says so.',
		'write that into the file',
	),
];

/** Who the person is. */
export const person: readonly Binding[] = [
	bind({type: 'name-asked'}, ['a'], ['start'], 'Say what you are called; it is remembered.'),
	bind({type: 'level-asked'}, ['l'], ['start'], 'Say how senior you are, or switch coaching off; it is remembered.'),
	bind({type: 'name-asked'}, ['alt-a'], askingContexts, 'Say what you are called; it is remembered.'),
	bind({type: 'level-asked'}, ['alt-l'], askingContexts, 'Say how senior you are, or switch coaching off.'),
	bind({type: 'confirmed'}, ['enter'], ['naming'], 'Take this name, and remember it.', 'take this name'),
	bind({type: 'confirmed'}, ['enter'], ['level'], 'Take the highlighted row, and remember it.', 'choose'),
	bind(
		{type: 'choice-picked', index: 0},
		['1', '2', '3', '4', '5', '6', '7', '8'],
		['level'],
		'Highlight the row with this number.',
	),
];

/** What is worked out from the answers. */
export const looking: readonly Binding[] = [
	bind(
		{type: 'instrument-asked'},
		['ctrl-l'],
		[...askingContexts, 'grid'],
		'Look at what is computed here.',
		'computed',
	),
	bind({type: 'instrument-turned', by: 1}, ['tab'], ['instrument'], 'Look at what is computed next.', 'next'),
	bind({type: 'instrument-turned', by: -1}, ['shift-tab'], ['instrument'], 'Look at what is computed before.', 'back'),
];
