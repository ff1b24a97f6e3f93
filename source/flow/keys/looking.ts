import {lookingKeys} from '../../words/keys/looking.ts';
import {askingContexts, bind} from './bind.ts';
import type {Binding} from './types.ts';

/** What a group can begin with. */
export const beginning: readonly Binding[] = [
	bind({type: 'starters-asked'}, ['s'], ['list'], lookingKeys.starters),
	bind({type: 'confirmed'}, ['enter'], ['starters'], lookingKeys.addStarter),
	bind({type: 'whole-starter-asked'}, ['a'], ['starters'], lookingKeys.addAllOfStarter),
];

/** What a section is that no question is for. */
export const meaning: readonly Binding[] = [
	bind({type: 'meaning-asked'}, ['a'], ['kept'], lookingKeys.meaning),
	bind({type: 'confirmed'}, ['enter'], ['meanings'], lookingKeys.writeMeaning),
];

/** Who the person is. */
export const person: readonly Binding[] = [
	bind({type: 'name-asked'}, ['a'], ['start'], lookingKeys.name),
	bind({type: 'level-asked'}, ['l'], ['start'], lookingKeys.level),
	bind({type: 'name-asked'}, ['alt-a'], askingContexts, lookingKeys.name),
	bind({type: 'level-asked'}, ['alt-l'], askingContexts, lookingKeys.levelInShort),
	bind({type: 'confirmed'}, ['enter'], ['naming'], lookingKeys.takeName),
	bind({type: 'confirmed'}, ['enter'], ['level'], lookingKeys.takeLevel),
	bind(
		{type: 'choice-picked', index: 0},
		['1', '2', '3', '4', '5', '6', '7', '8'],
		['level'],
		lookingKeys.levelByNumber,
	),
];

/** What is worked out from the answers. */
export const looking: readonly Binding[] = [
	bind({type: 'instrument-asked'}, ['ctrl-l'], [...askingContexts, 'grid'], lookingKeys.computed),
	bind({type: 'instrument-turned', by: 1}, ['tab'], ['instrument'], lookingKeys.nextComputed),
	bind({type: 'instrument-turned', by: -1}, ['shift-tab'], ['instrument'], lookingKeys.computedBefore),
];
