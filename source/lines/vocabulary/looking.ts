import {authorLevels} from '../../core/analysis/scope/author-levels.ts';
import {sheetRows} from '../../flow/selectors/sheet-rows.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {commandWords} from '../../words/lines/commands.ts';
import {refusalWords} from '../../words/lines/refusals.ts';
import {commandTakes} from '../../words/lines/takes.ts';
import {type Deed, refused} from '../deed.ts';
import {asking, going} from './contexts.ts';
import type {Command} from './types.ts';

/** What is worked out, what a list can begin with, and what else is told over the questions. */
export const looking: readonly Command[] = [
	{
		names: ['computed'],
		contexts: [...asking, 'grid'],
		help: commandWords.computed,
		way: 'instrument-asked',
		does: () => ({actions: [{type: 'instrument-asked'}]}),
	},
	{
		names: ['next'],
		contexts: ['instrument'],
		help: commandWords.nextWorkedOut,
		does: () => ({actions: [{type: 'instrument-turned', by: 1}]}),
	},
	{
		names: ['back'],
		contexts: ['instrument'],
		help: commandWords.backWorkedOut,
		does: () => ({actions: [{type: 'instrument-turned', by: -1}]}),
	},
	{
		names: ['starters'],
		contexts: ['list'],
		help: commandWords.starters,
		way: 'starters-asked',
		does: () => ({actions: [{type: 'starters-asked'}]}),
	},
	{
		names: ['take'],
		contexts: ['starters'],
		help: commandWords.take,
		does: () => ({actions: [{type: 'confirmed'}], isSaidAgain: true}),
	},
	{
		names: ['whole'],
		contexts: ['starters'],
		help: commandWords.whole,
		way: 'whole-starter-asked',
		does: () => ({actions: [{type: 'whole-starter-asked'}], isSaidAgain: true}),
	},
	{
		names: ['meaning'],
		contexts: ['kept'],
		help: commandWords.meaning,
		way: 'meaning-asked',
		does: () => ({actions: [{type: 'meaning-asked'}]}),
	},
	{
		names: ['document'],
		contexts: [...going, 'grid', 'review'],
		help: commandWords.document,
		does: () => ({readsDocument: true}),
	},
	{
		names: ['filled'],
		contexts: ['review'],
		help: commandWords.filled,
		does: () => ({actions: [{type: 'sheet-asked'}]}),
	},
	{
		names: ['park'],
		takes: commandTakes.park,
		contexts: [...going, 'grid', 'review'],
		help: commandWords.park,
		does: (_, argument) => parked(argument),
	},
	{
		names: ['name'],
		takes: commandTakes.name,
		contexts: ['start', ...asking],
		help: commandWords.name,
		way: 'name-asked',
		does: (_, argument) => named(argument),
	},
	{
		names: ['level'],
		takes: commandTakes.level(authorLevels.length),
		contexts: ['start', ...asking],
		help: commandWords.level,
		way: 'level-asked',
		does: (_, argument) => levelled(argument),
	},
];

function named(name: string): Deed {
	if (name === '') return refused(refusalWords.sayName);
	return {actions: [{type: 'name-asked'}, {type: 'answer-typed', text: name}, {type: 'confirmed'}]};
}

/** Without a number, what each of them means. */
function levelled(asked: string): Deed {
	const index = asked === 'none' ? authorLevels.length : authorLevels.findIndex(({level}) => String(level) === asked);
	if (index >= 0) return {actions: [{type: 'level-asked'}, {type: 'choice-picked', index}, {type: 'confirmed'}]};
	return refused(...authorLevels.map(({level, about}) => refusalWords.levelWay(level, about)), refusalWords.noLevelWay);
}

/** The row with that number highlighted, where something is told over the question. */
export function rowTold({overlay}: SessionState, number: number): Deed {
	const count =
		overlay?.name === 'starters'
			? overlay.starters.length
			: overlay?.name === 'meanings'
				? overlay.questions.length
				: 0;
	if (number < 1 || number > count) return refused(refusalWords.noNumber(number, count));
	const downs = Array.from({length: number - 1}, () => ({type: 'down-asked'}) as const);
	return {actions: [{type: 'first-asked'}, ...downs]};
}

function parked(line: string): Deed {
	if (line === '') return refused(refusalWords.sayWhatCameUp);
	return {actions: [{type: 'park-asked'}, {type: 'answer-typed', text: line}, {type: 'confirmed'}]};
}

/** To the question of what was filled in; the next answer leads back. */
export function sheetRowOpened(session: SessionState, number: number): Deed {
	const count = sheetRows(session).length;
	if (number < 1 || number > count) return refused(refusalWords.noNumber(number, count));
	const downs = Array.from({length: number}, () => ({type: 'down-asked'}) as const);
	return {actions: [{type: 'first-asked'}, ...downs, {type: 'confirmed'}], isSaidAgain: true};
}
