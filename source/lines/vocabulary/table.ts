import {nearest} from '../../core/text/nearest.ts';
import {jumpRows} from '../../flow/selectors/jump-rows.ts';
import {type Context, contextOf} from '../../flow/state/context.ts';
import type {Spoken, Way} from '../../flow/state/spoken.ts';
import type {State} from '../../flow/state/state.ts';
import {basicWords} from '../../words/lines/commands.ts';
import {refusalWords} from '../../words/lines/refusals.ts';
import {type Deed, refused} from '../deed.ts';
import {always} from './always.ts';
import {answering} from './answering.ts';
import {drafts} from './drafts.ts';
import {goingAbout} from './going.ts';
import {grid} from './grid.ts';
import {items} from './items.ts';
import {looking} from './looking.ts';
import {meeting} from './meeting.ts';
import type {Command} from './types.ts';
import {writing} from './writing.ts';

/**
 * All commands, in the order in which they are told. The help and the page of the docs are printed from it, and lines
 * are looked up in it, so that none of them can differ from the others.
 */
export const commands: readonly Command[] = [
	...goingAbout,
	...answering,
	...items,
	...grid,
	...looking,
	...meeting,
	...writing,
	...drafts,
	...always(helpDeed),
];

/** The command of a place that a word is, or may be a slip of; undefined where it is neither. */
export function meantCommand(context: Context, typed: string): string | undefined {
	if (commands.some(({names}) => names.includes(typed))) return typed;
	const names = commands.filter(({contexts}) => contexts.includes(context)).map(({names: [name]}) => name);
	return nearest(typed, names);
}

/** What a command does where the person is. */
export function commandDone(state: State, typed: string, argument: string): Deed {
	const context = contextOf(state);
	const named = commands.filter(({names}) => names.includes(typed));
	const command = named.find(({contexts}) => contexts.includes(context));
	if (command) return command.does(state, argument);
	if (named.length > 0) return refused(refusalWords.nothingHere(typed));
	const meant = meantCommand(context, typed);
	const next = meant === undefined ? refusalWords.allCommands : refusalWords.didYouMean(meant);
	return refused(refusalWords.noCommand(typed, next));
}

/** How a message calls what can be asked for. */
export function commandFor(what: Way, context?: Context): string {
	if (what === 'confirmed') return refusalWords.theNumber;
	if (what === 'escape-asked' && context === 'compare') return 'no';
	const command = commands.find(
		({way, contexts}) => way === what && (context === undefined || contexts.includes(context)),
	);
	return `/${command?.names[0] ?? 'help'}`;
}

/** How the interview speaks in lines, from its first message on. */
export const spokenInLines: Spoken = {wayTo: commandFor};

/** A line for each command of a place, or the one that is asked for. */
function helpDeed(argument: string, state: State): Deed {
	const asked = argument.replace(/^\//, '').toLowerCase();
	const all = helpRows(contextOf(state));
	const here = all.filter(({names}) => asked === '' || names.includes(asked));
	if (here.length > 0) return {says: [...(asked === '' ? basics : []), ...here.map(helpLine)]};
	const found = wordsFound(state, asked);
	return found.length > 0 ? {says: found} : refused(refusalWords.noCommandHere(asked));
}

function helpLine({usage, help}: {usage: string; help: string}): string {
	return `${usage}: ${help}`;
}

/** Commands, questions and starters with all of some words. */
function wordsFound(state: State, asked: string): string[] {
	const words = asked.split(/\s+/);
	const holds = (text: string) => words.every((word) => text.toLowerCase().includes(word));
	const commandsFound = helpRows(contextOf(state)).map(helpLine).filter(holds);
	if (state.screen === 'start') return commandsFound;
	const questions = jumpRows(state, asked).map(({label}) => label);
	const starters = (state.starters?.found ?? []).filter(({title, use}) => holds(`${title} ${use}`));
	return [
		...commandsFound,
		...(questions.length > 0 ? [refusalWords.questionsFound(questions.join(', '))] : []),
		...(starters.length > 0 ? [refusalWords.startersFound(starters.map(({title}) => title).join(', '))] : []),
	];
}

/** What is typed without a command. */
export const basics: readonly string[] = [basicWords.answers, basicWords.texts, basicWords.commands];

/** The commands of a place. */
export function helpRows(context: Context): readonly {names: readonly string[]; usage: string; help: string}[] {
	return commands
		.filter(({contexts}) => contexts.includes(context))
		.map(({names, takes, help}) => ({names, usage: `/${names[0]}${takes === undefined ? '' : ` ${takes}`}`, help}));
}
