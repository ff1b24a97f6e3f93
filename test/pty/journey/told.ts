import {keys} from '../../support/keys.ts';
import type {PseudoTerminal} from '../../support/terminal.ts';
import {type Answered, add, enter, next, offer, skip, unknown} from './sitting.ts';

/** The beginning of a question, and the lines that a person answers with. */
export type Told = readonly [question: string, ...lines: string[]];

/** What does the same as keys do, where lines are typed. */
const commands: Readonly<Record<string, readonly string[]>> = {
	[add]: ['/add'],
	[offer]: ['/fill'],
	[offer + enter]: ['/fill', ''],
	[skip]: ['/skip'],
	[unknown]: ['/unknown'],
	[next]: [''],
	[enter]: [''],
	[keys.back]: ['/back'],
	[keys.escape]: ['/up'],
};

/** A sitting at the screen as one without: the same answers to the same questions. */
export function toldAs(script: readonly Answered[], others: Readonly<Record<string, readonly string[]>> = {}): Told[] {
	return script.map(([question, typed]) => [question, ...(others[question] ?? linesOf(typed))]);
}

/** Tab leaves an area, where it is no number of a value, and Enter a line. */
function linesOf(typed: string): readonly string[] {
	const command = commands[typed];
	if (command) return command;
	const text = typed.replaceAll('\u001B[200~', '').replaceAll('\u001B[201~', '');
	if (text.endsWith(enter)) return [text.slice(0, -1)];
	const lines = text.replace(/\t$/, '').split('\r');
	return lines.length === 1 && /^\d$/.test(lines[0] ?? '') ? lines : [...lines, '.'];
}

/** Types the lines of each question when it has been told. */
export async function tell(terminal: PseudoTerminal, script: readonly Told[]): Promise<void> {
	let seen = 0;
	for (const [question, ...lines] of script) {
		await until(terminal, question, seen);
		seen = terminal.raw.length;
		for (const line of lines) terminal.type(`${line}\r`);
	}
}

/** Settled when a text has been told behind a place in all that was written; rows may end in it. */
export async function until(terminal: PseudoTerminal, text: string, from = 0): Promise<void> {
	await terminal.until(() => terminal.raw.slice(from).replaceAll(/\s+/g, ' ').includes(text));
}
