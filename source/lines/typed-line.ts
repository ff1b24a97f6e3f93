// biome-ignore-all lint/suspicious/noControlCharactersInRegex: they are what is looked for.

import type {TypedLines} from '../ports/terminal.ts';

/** What a typed line says: a command with what stands behind it, or something else, such as an answer. */
export type Typed = {command: string; argument: string} | {text: string};

/** Keys that a terminal puts into a line as they are, such as arrows, and the marks around a paste. */
const sequences = /\u001B(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|.)?/g;

/** A line as it was meant: without keys that type nothing, and with what erases where the terminal did not. */
export function meantLine(line: string): string {
	const text = line.replace(sequences, '');
	if (!/[\b\u007F]/.test(text)) return text;
	const meant: string[] = [];
	for (const character of text) {
		if (character === '\b' || character === '\u007F') meant.pop();
		else meant.push(character);
	}

	return meant.join('');
}

/** A slash and a letter begin a command; two of them begin an answer that begins with one. */
export function typedIn(line: string): Typed {
	const [, command, argument = ''] = /^\s*\/([A-Za-z?][^\s/]*)(?:\s+(.*))?$/su.exec(line) ?? [];
	if (command !== undefined) return {command: command.toLowerCase(), argument: argument.trim()};
	return {text: line.replace(/^\s*\/(?=\/[A-Za-z?])/, '')};
}

/** Of a text that is pasted, all the lines that are there already behind the first one. */
export async function pastedTexts(first: string, lines: TypedLines): Promise<string[]> {
	const texts = [meantLine(first)];
	while (texts.at(-1) !== '.' && lines.isWaiting()) {
		const line = await lines.next();
		if (line !== undefined) texts.push('text' in line ? meantLine(line.text) : line.problem);
	}

	return texts;
}
