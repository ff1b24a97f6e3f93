import {type Deed, within} from '../deed.ts';
import {statusLines} from '../words/status.ts';
import {everywhere, going} from './contexts.ts';
import type {Command} from './types.ts';

/** What is everywhere the same. `help` tells what can be typed in a place, and comes from the table that this is a part of. */
export const always = (help: (argument: string, state: Parameters<Command['does']>[0]) => Deed): readonly Command[] => [
	{
		names: ['undo'],
		contexts: [...going, 'grid', 'start', 'agenda', 'boxes', 'spread', 'dots', 'consent', 'clearing'],
		help: 'Undo the last change, wherever it was.',
		way: 'undo-asked',
		does: () => ({actions: [{type: 'undo-asked'}], isSaidAgain: true}),
	},
	{
		names: ['redo'],
		contexts: [...going, 'grid'],
		help: 'Make the change again that was undone.',
		does: () => ({actions: [{type: 'redo-asked'}], isSaidAgain: true}),
	},
	{
		names: ['again'],
		contexts: everywhere,
		help: 'Tell once more what is asked here.',
		does: () => ({isSaidAgain: true}),
	},
	{
		names: ['more'],
		contexts: everywhere,
		help: 'Go on with what was too long to be told at once.',
		does: () => ({goesOn: true}),
	},
	{
		names: ['status', 'where'],
		contexts: everywhere.filter((context) => context !== 'start'),
		help: 'Tell which document this is, where in it you are, and whether it is saved.',
		does: (state) => within(state, (session) => ({says: statusLines(session)})),
	},
	{
		names: ['help', '?'],
		takes: '[COMMAND|WORDS]',
		contexts: everywhere,
		help: 'Tell what can be typed here; with words, what does that, and which questions have them.',
		does: (state, argument) => help(argument, state),
	},
	{
		names: ['leave', 'quit', 'exit'],
		contexts: everywhere,
		help: 'Leave; the draft is kept, and the last words say how to go on with it.',
		way: 'leave-asked',
		does: () => ({actions: [{type: 'leave-asked'}, {type: 'leave-asked'}]}),
	},
];
