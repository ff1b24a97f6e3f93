import {commandWords} from '../../words/lines/commands.ts';
import {commandTakes} from '../../words/lines/takes.ts';
import {type Deed, within} from '../deed.ts';
import {statusLines} from '../words/status.ts';
import {everywhere, going} from './contexts.ts';
import type {Command} from './types.ts';

/** What is everywhere the same. `help` tells what can be typed in a place, and comes from the table that this is a part of. */
export const always = (help: (argument: string, state: Parameters<Command['does']>[0]) => Deed): readonly Command[] => [
	{
		names: ['undo'],
		contexts: [...going, 'grid', 'start', 'agenda', 'boxes', 'spread', 'dots', 'consent', 'clearing'],
		help: commandWords.undo,
		way: 'undo-asked',
		does: () => ({actions: [{type: 'undo-asked'}], isSaidAgain: true}),
	},
	{
		names: ['redo'],
		contexts: [...going, 'grid'],
		help: commandWords.redo,
		does: () => ({actions: [{type: 'redo-asked'}], isSaidAgain: true}),
	},
	{
		names: ['again'],
		contexts: everywhere,
		help: commandWords.again,
		does: () => ({isSaidAgain: true}),
	},
	{
		names: ['more'],
		contexts: everywhere,
		help: commandWords.more,
		does: () => ({goesOn: true}),
	},
	{
		names: ['status', 'where'],
		contexts: everywhere.filter((context) => context !== 'start'),
		help: commandWords.status,
		does: (state) => within(state, (session) => ({says: statusLines(session)})),
	},
	{
		names: ['help', '?'],
		takes: commandTakes.help,
		contexts: everywhere,
		help: commandWords.help,
		does: (state, argument) => help(argument, state),
	},
	{
		names: ['leave', 'quit', 'exit'],
		contexts: everywhere,
		help: commandWords.leave,
		way: 'leave-asked',
		does: () => ({actions: [{type: 'leave-asked'}, {type: 'leave-asked'}]}),
	},
];
