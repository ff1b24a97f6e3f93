import {type Context, contextOf} from '../state/context.ts';
import type {State} from '../state/state.ts';
import {contexts, everywhere} from './contexts.ts';
import {keyLabel} from './label.ts';
import {bindings} from './table.ts';
import type {Binding} from './types.ts';

type HelpRow = {keys: string; help: string};

/** The keys of what lies under the help overlay. */
export function helpRows(state: State): readonly HelpRow[] {
	const {overlay: _, ...below} = state;
	const isOverBoard = state.screen !== 'start' && state.draft.meeting?.at !== undefined;
	return rowsOf(contextOf((isOverBoard ? {...below, overlay: {name: 'meeting'}} : below) as State));
}

/** The page of the docs: a table of keys for each place. Markdown. */
export function keysDocument(): string {
	const sections = everywhere.map((context) => {
		const rows = rowsOf(context).map(({keys, help}) => `| ${keys.replaceAll('|', '\\|')} | ${help} |`);
		return [`## ${contexts[context].title}`, '', '| key | does |', '|---|---|', ...rows].join('\n');
	});
	return `${[...introduction, ...sections].join('\n\n')}\n`;
}

const introduction = [
	'# Keys',
	'The help on screen (Ctrl-G) shows the keys of the place where you are. This page shows all of them.',
	'Ctrl-_ is the same key as Ctrl-/ or Ctrl-7 in most terminals, Ctrl-] the same as Ctrl-5, and Ctrl-^ the same as Ctrl-6. Alt-Z stands for terminals in which it is not.',
];

function rowsOf(context: Context): readonly HelpRow[] {
	return bindings
		.filter(({contexts}) => contexts.includes(context))
		.map((binding) => ({keys: keysOf(binding), help: binding.help}));
}

function keysOf({keys}: Binding): string {
	const [first = '', last] = [keys[0], keys.at(-1)];
	const isRange = keys.length > 4 && /^\d$/.test(first);
	return isRange ? `${first} to ${last}` : keys.map(keyLabel).join(', ');
}
