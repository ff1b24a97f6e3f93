import {capital} from '../core/text/capital.ts';
import {invocation, usage} from './arguments.ts';
import type {Command, Option} from './types.ts';

const purpose = 'A terminal interview that leads you from an ambiguous problem to a finished RFC.';

/** The help of the whole program, ready to print. */
export function overview(commands: readonly Command[]): string {
	return sections([
		purpose,
		block(
			'Usage',
			commands.map((command) => [[invocation(command), ...command.words].join(' '), command.summary]),
		),
		block('Options', [
			...commands.filter(({name}) => name === '').flatMap(optionRows),
			['-h, --help', "show this help; rfc-wizard COMMAND --help shows a command's"],
			['-V, --version', 'print the version'],
		]),
	]);
}

/** The help of one command, ready to print. */
export function helpOf(command: Command): string {
	return sections([
		`Usage: ${usage(command)}`,
		inLines(`${capital(command.summary)}.`, columns).join('\n'),
		block('Options', [...optionRows(command), ['-h, --help', 'this text']]),
	]);
}

function optionRows({options}: Command): Row[] {
	return Object.entries(options).map(([name, option]): Row => [flags(name, option), option.summary]);
}

type Row = readonly [string, string];

function sections(parts: readonly string[]): string {
	return `${parts.join('\n\n')}\n`;
}

/** Columns of the help, which people read in terminals of any width and pipe to others. */
const columns = 80;

/** A longer name has a line of its own, so that all of them leave room for what is said of them. */
const longestName = 28;

function block(title: string, rows: readonly Row[]): string {
	const width = Math.max(...rows.map(([name]) => name.length).filter((length) => length <= longestName));
	const indent = ' '.repeat(width + 4);
	const lines = rows.map(([name, summary]) => {
		const told = inLines(summary, columns - indent.length - 1).join(`\n${indent}`);
		return name.length > width ? `  ${name}\n${indent}${told}` : `  ${name.padEnd(width)}  ${told}`;
	});
	return [`${title}:`, ...lines].join('\n');
}

/** A text in lines of so many columns at most, broken between words. */
function inLines(text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`;
		if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
		else lines.push(word);
	}

	return lines;
}

function flags(name: string, {short, type, value, otherwise}: Option): string {
	return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : valueText(type, otherwise === undefined ? value : `[${value}]`)}`;
}

function valueText(type: Option['type'], value: string): string {
	return type === 'boolean' ? `[=${value}]` : ` ${value}`;
}
