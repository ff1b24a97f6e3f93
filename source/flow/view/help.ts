import {bufferOf} from '../buffer/edit.ts';
import {layout} from '../buffer/layout.ts';
import {helpRows} from '../keys/help.ts';
import type {State} from '../state/state.ts';

/** A row of the help: the keys, or nothing where it goes on with what is said of those above. */
export type HelpLine = {keys: string; text: string};

const mostRows = 10;

/** The keys of what lies under the help, each with all that is said of it, in a window of that width. */
export function helpLines(state: State, width: number): readonly HelpLine[] {
	return helpRows(state).flatMap(({keys, help}) => {
		const [names, words] = [rowsOf(keys, keysWidth(width)), rowsOf(help, width - keysWidth(width) - 2)];
		const count = Math.max(names.length, words.length);
		return Array.from({length: count}, (_, row) => ({keys: names[row] ?? '', text: words[row] ?? ''}));
	});
}

/** The columns of the keys. */
export function keysWidth(width: number): number {
	return Math.min(24, Math.floor(width / 3));
}

/** The layout keeps a column free for the cursor. */
function rowsOf(text: string, width: number): string[] {
	return layout(bufferOf(text, 0), Math.max(2, width + 1), mostRows).rows.map((row) => row.text.trimEnd());
}
