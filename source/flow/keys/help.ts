import {type Context, contextOf} from '../state/context.ts';
import type {State} from '../state/state.ts';
import {keyLabel} from './label.ts';
import {bindings} from './table.ts';
import type {Binding} from './types.ts';

type HelpRow = {keys: string; help: string};

const titles: Readonly<Record<Context, string>> = {
	start: 'Unfinished drafts',
	line: 'A field of one line',
	area: 'A text area',
	select: 'A list of values',
	list: 'A list of items',
	kept: 'Text that stays as it is',
	grid: 'The grid of scores',
	review: 'The review',
	path: 'The path of the file',
	settle: 'Answers that others changed, too',
	compare: 'A file that exists',
	done: 'The end',
	reading: 'Help and examples',
	jump: 'The list of questions',
	instrument: 'What is computed',
	starters: 'Patterns and lists to begin with',
	conflict: 'A draft that is open elsewhere',
};

/** The keys of what lies under the help overlay. */
export function helpRows(state: State): readonly HelpRow[] {
	const {overlay: _, ...below} = state;
	return rowsOf(contextOf(below as State));
}

/** The page of the docs: a table of keys for each place. Markdown. */
export function keysDocument(): string {
	const sections = (Object.keys(titles) as Context[]).map((context) => {
		const rows = rowsOf(context).map(({keys, help}) => `| ${keys.replaceAll('|', '\\|')} | ${help} |`);
		return [`## ${titles[context]}`, '', '| key | does |', '|---|---|', ...rows].join('\n');
	});
	return `${[...introduction, ...sections].join('\n\n')}\n`;
}

const introduction = [
	'# Keys',
	'The help on screen (Ctrl-G) shows the keys of the place where you are. This page shows all of them.',
	'Ctrl-_ is the same key as Ctrl-/ or Ctrl-7 in most terminals. Alt-Z stands for terminals in which it is not.',
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
