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
