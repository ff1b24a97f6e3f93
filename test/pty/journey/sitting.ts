import {ctrl, keys} from '../../support/keys.ts';
import type {PseudoTerminal} from '../../support/terminal.ts';

/** The beginning of a question as it stands on the screen, and the keys that a person answers with. */
export type Answered = readonly [question: string, keys: string];

/** Answers one question after another, each when it is on the screen. */
export async function answer(terminal: PseudoTerminal, script: readonly Answered[]): Promise<void> {
	for (const [question, typed] of script) {
		await terminal.until(question);
		terminal.type(typed);
	}
}

/** Text as a terminal hands a paste over. */
export function pasted(...lines: string[]): string {
	return `\u001B[200~${lines.join('\r')}\u001B[201~`;
}

export const next = keys.tab;
export const enter = keys.enter;
export const offer = ctrl('f');
export const skip = ctrl('p');
export const unknown = ctrl('n');
/** Adds an item to a list, and opens it. */
export const add = 'a';
/** A row of a list of values taken, and on. */
export const row = (number: number): string => `${number}${keys.enter}`;
export const yes = `y${keys.enter}`;
export const no = `n${keys.enter}`;
