import {parseArgs} from 'node:util';
import {UsageProblem} from '../core/errors.ts';
import {nearest} from '../core/text/nearest.ts';
import type {Arguments, Command, Option} from './types.ts';

/** What was typed after the name of the command, checked against its entry; throws a UsageProblem. */
export function argumentsOf(command: Command, typed: readonly string[]): Arguments {
	// Not strict: its own messages neither name the nearest option nor say what to type.
	const {tokens, positionals, values} = parseArgs({
		args: withValues(command, typed),
		options: Object.fromEntries(Object.entries(command.options).map((entry) => [entry[0], declaration(entry[1])])),
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	for (const token of tokens) if (token.kind === 'option') checkOption(command, token);
	checkWords(command, positionals);
	return {words: positionals, options: {...values}};
}

/** The same, where an option whose value may be left out has one in any case. */
function withValues({options}: Command, typed: readonly string[]): string[] {
	const end = typed.indexOf('--');
	return typed.map((word, at) => {
		const otherwise = word.startsWith('--') ? options[word.slice(2)]?.otherwise : undefined;
		const isOpen = otherwise !== undefined && (end === -1 || at < end);
		return isOpen && !/^-?\d+$/.test(typed[at + 1] ?? '') ? `${word}=${otherwise}` : word;
	});
}

function declaration({type, short}: Option) {
	return short === undefined ? {type} : {type, short};
}

type Token = {name: string; rawName: string; value?: string | undefined; inlineValue?: boolean | undefined};

function checkOption(command: Command, {name, rawName, value, inlineValue}: Token): void {
	const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
	if (option === undefined) throw unknownOption(command, rawName);
	if (option.type === 'boolean') {
		if (value !== undefined && option.value === undefined)
			refuse(command, `${rawName} takes no value.`, `${rawName}=${value}`);
		return;
	}

	// A dash alone is standard input or output; anything else with a dash is the next option, not a value.
	const missing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
	if (missing) refuse(command, `${rawName} needs a value.`, `${rawName} without ${option.value ?? 'a value'}`);
}

function checkWords(command: Command, words: readonly string[]): void {
	const required = command.words.filter((word) => !word.startsWith('['));
	if (words.length < required.length) {
		refuse(command, `${required[words.length]} is missing.`, words.join(' ') || 'nothing after the command');
	}

	const isEndless = command.words.at(-1)?.endsWith('...]') === true;
	const extra = isEndless ? undefined : words[command.words.length];
	if (extra !== undefined)
		refuse(command, `"${extra}" is one word too many. Put a title with spaces in quotes.`, words.join(' '));
}

function unknownOption(command: Command, typed: string): UsageProblem {
	const known = [...Object.keys(command.options), 'help'];
	const meant = nearest(typed.replace(/^-+/, ''), known);
	return new UsageProblem(`There is no option ${typed}.`, {
		next: meant === undefined ? `${invocation(command)} --help lists the options.` : `Did you mean --${meant}?`,
	});
}

/** The problem of a word that is no command, with the one that was probably meant. */
export function unknownCommand(typed: string, commands: readonly Command[]): UsageProblem {
	const names = commands.map(({name}) => name).filter((name) => name !== '');
	const meant = nearest(typed, names);
	return new UsageProblem(`There is no command ${typed}.`, {
		next: meant === undefined ? 'rfc-wizard --help lists the commands.' : `Did you mean rfc-wizard ${meant}?`,
	});
}

function refuse(command: Command, happened: string, seen: string): never {
	throw new UsageProblem(happened, {seen, next: `Usage: ${usage(command)}`});
}

/** How a command is called, without its words: `rfc-wizard new`. */
export function invocation({name}: Command): string {
	return name === '' ? 'rfc-wizard' : `rfc-wizard ${name}`;
}

/** One line: how a command is called, with its words. */
export function usage(command: Command): string {
	return [invocation(command), ...command.words, '[OPTIONS]'].join(' ');
}
