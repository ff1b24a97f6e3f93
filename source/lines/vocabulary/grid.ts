import {hasGrid, isWithoutCells, tableOf} from '../../flow/matrix/table.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {commandWords} from '../../words/lines/commands.ts';
import {refusalWords} from '../../words/lines/refusals.ts';
import {commandTakes} from '../../words/lines/takes.ts';
import {type Deed, refused, within} from '../deed.ts';
import {totalsLines} from '../words/grid.ts';
import {going} from './contexts.ts';
import type {Command} from './types.ts';

const here = ['grid'] as const;

/** Scores, cell by cell. */
export const grid: readonly Command[] = [
	{
		names: ['scores', 'score'],
		contexts: going,
		help: commandWords.scores,
		does: (state) => within(state, scored),
	},
	{
		names: ['weights'],
		contexts: here,
		help: commandWords.weights,
		does: (state) => within(state, toWeights),
	},
	{
		names: ['normalise', 'normalize'],
		contexts: here,
		help: commandWords.normalise,
		way: 'weights-normalised',
		does: () => ({actions: [{type: 'weights-normalised'}], isSaidAgain: true}),
	},
	{
		names: ['select'],
		takes: commandTakes.select,
		contexts: here,
		help: commandWords.select,
		does: (state, argument) => within(state, (session) => selected(session, argument)),
	},
	{
		names: ['clear'],
		contexts: here,
		help: commandWords.clearCell,
		does: () => ({actions: [{type: 'deleted', what: 'forward'}], isSaidAgain: true}),
	},
	{
		names: ['totals'],
		contexts: here,
		help: commandWords.totals,
		does: (state) => within(state, (session) => ({says: totalsLines(session)})),
	},
];

/** From any question; coming back leads to the options then. */
function scored(session: SessionState): Deed {
	const table = tableOf(session);
	if (!table) return refused(refusalWords.nothingScored);
	const {options} = table.questions;
	const isThere = hasGrid(session) && session.focus.field === undefined;
	return {
		actions: [
			...(isThere ? [] : [{type: 'place-chosen' as const, place: {question: options.path}}]),
			{type: 'grid-asked'},
		],
	};
}

function selected(session: SessionState, argument: string): Deed {
	const cell = session.grid;
	if (isWithoutCells(session)) return {actions: [{type: 'option-selected'}]};
	const count = tableOf(session)?.matrix.options.length ?? 0;
	const option = argument === '' ? (cell?.option ?? 0) : /^\d+$/.test(argument) ? Number(argument) - 1 : -1;
	if (option < 0 || option >= count) return refused(refusalWords.numberOfOption(count));
	const by = option - (cell?.option ?? 0);
	const steps = Array.from({length: Math.abs(by)}, () => ({type: by < 0 ? 'up-asked' : 'down-asked'}) as const);
	return {actions: [...steps, {type: 'option-selected'}]};
}

function toWeights({grid: cell}: SessionState): Deed {
	const ups = Array.from({length: (cell?.option ?? 0) + 1}, () => ({type: 'up-asked'}) as const);
	return {actions: [...ups, {type: 'first-asked'}], isSaidAgain: true};
}
