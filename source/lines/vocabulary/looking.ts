import {authorLevels} from '../../core/analysis/scope/author-levels.ts';
import {sheetRows} from '../../flow/selectors/sheet-rows.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {type Deed, refused} from '../deed.ts';
import {asking, going} from './contexts.ts';
import type {Command} from './types.ts';

/** What is worked out, what a list can begin with, and what else is told over the questions. */
export const looking: readonly Command[] = [
	{
		names: ['computed'],
		contexts: [...asking, 'grid'],
		help: 'Tell what is worked out at this question.',
		way: 'instrument-asked',
		does: () => ({actions: [{type: 'instrument-asked'}]}),
	},
	{
		names: ['next'],
		contexts: ['instrument'],
		help: 'Tell what is worked out next.',
		does: () => ({actions: [{type: 'instrument-turned', by: 1}]}),
	},
	{
		names: ['back'],
		contexts: ['instrument'],
		help: 'Tell what is worked out before.',
		does: () => ({actions: [{type: 'instrument-turned', by: -1}]}),
	},
	{
		names: ['starters'],
		contexts: ['list'],
		help: 'Tell the patterns and lists that this one can begin with.',
		way: 'starters-asked',
		does: () => ({actions: [{type: 'starters-asked'}]}),
	},
	{
		names: ['take'],
		contexts: ['starters'],
		help: 'Add what the one that was told last holds for this list; /undo takes it back.',
		does: () => ({actions: [{type: 'confirmed'}], isSaidAgain: true}),
	},
	{
		names: ['whole'],
		contexts: ['starters'],
		help: 'Add all that it holds, what it has for other questions, too.',
		way: 'whole-starter-asked',
		does: () => ({actions: [{type: 'whole-starter-asked'}], isSaidAgain: true}),
	},
	{
		names: ['meaning'],
		contexts: ['kept'],
		help: 'Tell the questions that this section could answer; the number of one writes that into the file.',
		way: 'meaning-asked',
		does: () => ({actions: [{type: 'meaning-asked'}]}),
	},
	{
		names: ['document'],
		contexts: [...going, 'grid', 'review'],
		help: 'Tell the document as it would be written now.',
		does: () => ({readsDocument: true}),
	},
	{
		names: ['filled'],
		contexts: ['review'],
		help: 'Tell what was filled in for you; a number goes to its question.',
		does: () => ({actions: [{type: 'sheet-asked'}]}),
	},
	{
		names: ['park'],
		takes: '[KIND:] TEXT [@NAME]',
		contexts: [...going, 'grid', 'review'],
		help: 'Park a question, or a risk:, assumption: or objection:, with who said it; what you are at stays as it is.',
		does: (_, argument) => parked(argument),
	},
	{
		names: ['name'],
		takes: 'NAME',
		contexts: ['start', ...asking],
		help: 'Say what you are called; it is remembered.',
		way: 'name-asked',
		does: (_, argument) => named(argument),
	},
	{
		names: ['level'],
		takes: `1 to ${authorLevels.length}|none`,
		contexts: ['start', ...asking],
		help: 'Say how senior you are, or switch coaching off with none; it is remembered.',
		way: 'level-asked',
		does: (_, argument) => levelled(argument),
	},
];

function named(name: string): Deed {
	if (name === '') return refused('Say the name behind it, such as: /name Jane Doe');
	return {actions: [{type: 'name-asked'}, {type: 'answer-typed', text: name}, {type: 'confirmed'}]};
}

/** Without a number, what each of them means. */
function levelled(asked: string): Deed {
	const index = asked === 'none' ? authorLevels.length : authorLevels.findIndex(({level}) => String(level) === asked);
	if (index >= 0) return {actions: [{type: 'level-asked'}, {type: 'choice-picked', index}, {type: 'confirmed'}]};
	return refused(...authorLevels.map(({level, about}) => `/level ${level}: ${about}`), '/level none: no coaching.');
}

/** The row with that number highlighted, where something is told over the question. */
export function rowTold({overlay}: SessionState, number: number): Deed {
	const count =
		overlay?.name === 'starters'
			? overlay.starters.length
			: overlay?.name === 'meanings'
				? overlay.questions.length
				: 0;
	if (number < 1 || number > count) return refused(`There is no number ${number} here, only 1 to ${count}.`);
	const downs = Array.from({length: number - 1}, () => ({type: 'down-asked'}) as const);
	return {actions: [{type: 'first-asked'}, ...downs]};
}

function parked(line: string): Deed {
	if (line === '') return refused('Say it behind it, such as: /park risk: the replica lags @Ann Lee');
	return {actions: [{type: 'park-asked'}, {type: 'answer-typed', text: line}, {type: 'confirmed'}]};
}

/** To the question of what was filled in; the next answer leads back. */
export function sheetRowOpened(session: SessionState, number: number): Deed {
	const count = sheetRows(session).length;
	if (number < 1 || number > count) return refused(`There is no number ${number} here, only 1 to ${count}.`);
	const downs = Array.from({length: number}, () => ({type: 'down-asked'}) as const);
	return {actions: [{type: 'first-asked'}, ...downs, {type: 'confirmed'}], isSaidAgain: true};
}
