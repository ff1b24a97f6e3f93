import {type Context, contextOf} from '../state/context.ts';
import type {State} from '../state/state.ts';
import {actionNames} from './action-names.ts';
import {contexts, everywhere} from './contexts.ts';
import {keyLabel} from './label.ts';
import {bindingsOf, helpOfAction, keysOfAction} from './remap.ts';
import {bindings} from './table.ts';
import type {Binding} from './types.ts';

type HelpRow = {keys: string; help: string};

/** The keys of what lies under the help overlay. */
export function helpRows(state: State): readonly HelpRow[] {
	const {overlay: _, ...below} = state;
	const isOverBoard = state.screen !== 'start' && state.draft.meeting?.at !== undefined;
	const context = contextOf((isOverBoard ? {...below, overlay: {name: 'meeting'}} : below) as State);
	return rowsOf(bindingsOf(state), context);
}

/** The page of the docs: a table of keys for each place. Markdown. */
export function keysDocument(): string {
	const sections = everywhere.map((context) => {
		const rows = rowsOf(bindings, context).map(({keys, help}) => `| ${keys.replaceAll('|', '\\|')} | ${help} |`);
		return [`## ${contexts[context].title}`, '', '| key | does |', '|---|---|', ...rows].join('\n');
	});
	return `${[...introduction, ...sections, actionsSection()].join('\n\n')}\n`;
}

/** What `config keys` calls the actions. */
function actionsSection(): string {
	const rows = actionNames.map((name) => {
		const keys = keysOfAction(bindings, name).map(keyLabel).join(', ');
		return `| \`${name}\` | ${keys.replaceAll('|', '\\|')} | ${helpOfAction(name)} |`;
	});
	return ['## Names of actions', '', '| action | keys | does |', '|---|---|---|', ...rows].join('\n');
}

const introduction = [
	'# Keys',
	'The help on screen (Ctrl-G) shows the keys of the place where you are. This page shows all of them.',
	'Other keys can be given to actions: `rfc-wizard config keys ACTION KEY` takes `Ctrl-B`, `Alt-B`, `F5` or, where letters are commands alone, a letter; several with commas. The keys that the action had before do nothing then, and the bar, the help and the palette tell the new ones. A key that another action has in the same place is refused with the names of both; so are keys that no terminal sends, and those that stay what they are: letters where text is typed, Enter, Esc, Tab, the arrows, Ctrl-C. `rfc-wizard config keys ACTION reset` takes the usual keys of an action again, `rfc-wizard config keys reset` those of all, and `rfc-wizard config keys` lists them. The names of the actions stand at the end of this page.',
	'Ctrl-_ is the same key as Ctrl-/ or Ctrl-7 in most terminals, Ctrl-] the same as Ctrl-5, and Ctrl-^ the same as Ctrl-6. Alt-Z stands for terminals in which it is not.',
];

function rowsOf(table: readonly Binding[], context: Context): readonly HelpRow[] {
	return table
		.filter(({contexts}) => contexts.includes(context))
		.map((binding) => ({keys: keysOf(binding), help: binding.help}));
}

function keysOf({keys}: Binding): string {
	const [first = '', last] = [keys[0], keys.at(-1)];
	const isRange = keys.length > 4 && /^\d$/.test(first);
	return isRange ? `${first} to ${last}` : keys.map(keyLabel).join(', ');
}
