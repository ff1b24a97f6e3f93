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
		`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
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

function block(title: string, rows: readonly Row[]): string {
	const width = Math.max(...rows.map(([name]) => name.length));
	return [`${title}:`, ...rows.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`)].join('\n');
}

function flags(name: string, {short, type, value, otherwise}: Option): string {
	return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : valueText(type, otherwise === undefined ? value : `[${value}]`)}`;
}

function valueText(type: Option['type'], value: string): string {
	return type === 'boolean' ? `[=${value}]` : ` ${value}`;
}
