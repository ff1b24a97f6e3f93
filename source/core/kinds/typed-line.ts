import type {Json} from '../answers/answers.ts';
import {cleanLine} from '../text/clean.ts';
import type {Typed} from './types.ts';

/** What was typed into one line: the value that `read` finds in it, or that it is not what is `expected`. */
export function typedLine(typed: string, read: (line: string) => Json | undefined, expected: string): Typed {
	const line = cleanLine(typed);
	if (line === '') return {value: undefined};
	const value = read(line);
	return value === undefined ? {problem: `"${line}" is not ${expected}.`} : {value};
}
