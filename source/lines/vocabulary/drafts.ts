import type {StartState, State} from '../../flow/state/state.ts';
import {type Deed, refused} from '../deed.ts';
import type {Command} from './types.ts';

/** Unfinished drafts, and one that is open elsewhere. */
export const drafts: readonly Command[] = [
	{
		names: ['new'],
		contexts: ['start'],
		help: 'Start a new document, or edit the file as it is now.',
		does: () => ({actions: [{type: 'new-asked'}]}),
	},
	{
		names: ['brief'],
		contexts: ['start'],
		help: 'Start a new document, and be asked only what a review needs.',
		does: () => ({actions: [{type: 'new-asked', isBrief: true}]}),
	},
	{
		names: ['discard'],
		takes: 'N',
		contexts: ['start'],
		help: 'Discard the draft with this number; /undo brings it back.',
		does: (state, argument) => ofDraft(state, argument, 'discard-asked'),
	},
	{
		names: ['take-over'],
		contexts: ['conflict'],
		help: 'Take the draft over; the other terminal stops saving.',
		does: () => ({actions: [{type: 'take-over-asked'}]}),
	},
	{
		names: ['copy'],
		contexts: ['conflict'],
		help: 'Work on a copy of your own.',
		way: 'copy-asked',
		does: () => ({actions: [{type: 'copy-asked'}]}),
	},
];

/** Something done with the draft of that number. */
export function ofDraft(state: State, number: string, type: 'confirmed' | 'discard-asked'): Deed {
	if (state.screen !== 'start') return refused('No drafts are offered here.');
	const row = /^\d+$/.test(number) ? Number(number) - 1 : -1;
	if (!state.drafts[row]) return refused(`There is no draft ${number}, only 1 to ${state.drafts.length}.`);
	return {actions: [...stepsTo(state, row), {type}], isSaidAgain: true};
}

function stepsTo({index}: StartState, row: number) {
	const type = row < index ? ('up-asked' as const) : ('down-asked' as const);
	return Array.from({length: Math.abs(row - index)}, () => ({type}));
}
