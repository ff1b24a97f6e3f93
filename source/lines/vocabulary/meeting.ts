import {within} from '../deed.ts';
import {going} from './contexts.ts';
import type {Command} from './types.ts';

/** What a group does that meets. */
export const meeting: readonly Command[] = [
	{
		names: ['session'],
		contexts: [...going, 'grid', 'review'],
		help: 'Tell what a session of a group can do: people, time, dots, consent, what was parked.',
		way: 'agenda-asked',
		does: () => ({actions: [{type: 'agenda-asked'}]}),
	},
	{
		names: ['take'],
		contexts: ['spread'],
		help: 'Take what is agreed on into the matrix; /undo takes it back.',
		way: 'agreed-taken',
		does: () => ({actions: [{type: 'agreed-taken'}], isSaidAgain: true}),
	},
	{
		names: ['next'],
		contexts: ['dots', 'consent'],
		help: 'Give the turn to the next person, or go to the next decision.',
		does: (state) =>
			within(state, (session) => ({
				actions: [session.draft.meeting?.at?.board === 'dots' ? {type: 'next-asked'} : {type: 'board-turned', by: 1}],
				isSaidAgain: true,
			})),
	},
	{
		names: ['other'],
		contexts: ['dots'],
		help: 'Place dots on the next list.',
		does: () => ({actions: [{type: 'board-turned', by: 1}], isSaidAgain: true}),
	},
	{
		names: ['decides'],
		takes: 'INITIALS: HOW',
		contexts: ['consent'],
		help: 'Say who decides, and how: AL, BR: by consent.',
		does: (_, argument) => ({
			actions: [{type: 'ruling-asked'}, {type: 'answer-typed', text: argument}, {type: 'confirmed'}],
			isSaidAgain: true,
		}),
	},
];
