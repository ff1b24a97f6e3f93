import {commandWords} from '../../words/lines/commands.ts';
import {commandTakes} from '../../words/lines/takes.ts';
import {within} from '../deed.ts';
import {going} from './contexts.ts';
import type {Command} from './types.ts';

/** What a group does that meets. */
export const meeting: readonly Command[] = [
	{
		names: ['session'],
		contexts: [...going, 'grid', 'review'],
		help: commandWords.session,
		way: 'agenda-asked',
		does: () => ({actions: [{type: 'agenda-asked'}]}),
	},
	{
		names: ['take'],
		contexts: ['spread'],
		help: commandWords.takeAgreed,
		way: 'agreed-taken',
		does: () => ({actions: [{type: 'agreed-taken'}], isSaidAgain: true}),
	},
	{
		names: ['next'],
		contexts: ['dots', 'consent'],
		help: commandWords.nextPerson,
		does: (state) =>
			within(state, (session) => ({
				actions: [session.draft.meeting?.at?.board === 'dots' ? {type: 'next-asked'} : {type: 'board-turned', by: 1}],
				isSaidAgain: true,
			})),
	},
	{
		names: ['other'],
		contexts: ['dots'],
		help: commandWords.other,
		does: () => ({actions: [{type: 'board-turned', by: 1}], isSaidAgain: true}),
	},
	{
		names: ['decides'],
		takes: commandTakes.decides,
		contexts: ['consent'],
		help: commandWords.decides,
		does: (_, argument) => ({
			actions: [{type: 'ruling-asked'}, {type: 'answer-typed', text: argument}, {type: 'confirmed'}],
			isSaidAgain: true,
		}),
	},
];
