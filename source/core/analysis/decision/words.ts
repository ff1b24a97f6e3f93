import type {Matrix} from './matrix.ts';

/** A, B and C. */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The name of an option, or its number while it has none. */
export function optionName({options}: Matrix, option: number): string {
	return options[option]?.name || `option ${option + 1}`;
}

/** Options as a list of names. */
export function namesOf(matrix: Matrix, options: readonly {option: number}[]): string {
	return listed(options.map(({option}) => optionName(matrix, option)));
}
