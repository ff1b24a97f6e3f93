import type {StartState, State} from '../../flow/state/state.ts';
import {commandWords} from '../../words/lines/commands.ts';
import {refusalWords} from '../../words/lines/refusals.ts';
import {commandTakes} from '../../words/lines/takes.ts';
import {type Deed, refused} from '../deed.ts';
import type {Command} from './types.ts';

/** Unfinished drafts, and one that is open elsewhere. */
export const drafts: readonly Command[] = [
	{
		names: ['new'],
		contexts: ['start'],
		help: commandWords.new,
		does: () => ({actions: [{type: 'new-asked'}]}),
	},
	{
		names: ['brief'],
		contexts: ['start'],
		help: commandWords.newBrief,
		does: () => ({actions: [{type: 'new-asked', isBrief: true}]}),
	},
	{
		names: ['discard'],
		takes: commandTakes.discard,
		contexts: ['start'],
		help: commandWords.discard,
		does: (state, argument) => ofDraft(state, argument, 'discard-asked'),
	},
	{
		names: ['take-over'],
		contexts: ['conflict'],
		help: commandWords.takeOver,
		does: () => ({actions: [{type: 'take-over-asked'}]}),
	},
	{
		names: ['copy'],
		contexts: ['conflict'],
		help: commandWords.copy,
		way: 'copy-asked',
		does: () => ({actions: [{type: 'copy-asked'}]}),
	},
];

/** Something done with the draft of that number. */
export function ofDraft(state: State, number: string, type: 'confirmed' | 'discard-asked'): Deed {
	if (state.screen !== 'start') return refused(refusalWords.noDrafts);
	const row = /^\d+$/.test(number) ? Number(number) - 1 : -1;
	if (!state.drafts[row]) return refused(refusalWords.noDraft(number, state.drafts.length));
	return {actions: [...stepsTo(state, row), {type}], isSaidAgain: true};
}

function stepsTo({index}: StartState, row: number) {
	const type = row < index ? ('up-asked' as const) : ('down-asked' as const);
	return Array.from({length: Math.abs(row - index)}, () => ({type}));
}
