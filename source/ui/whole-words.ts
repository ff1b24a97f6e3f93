import stringWidth from 'string-width';
import {visibleLine} from '../core/text/visible.ts';
import {endOfWords} from '../core/text/whole-words.ts';
import type {Run} from './components/row.tsx';

/** The runs of a line in so many columns: what does not fit is cut between words, unless one fills half of the line. */
export function wholeWords(runs: readonly Run[], width: number): readonly Run[] {
	// No character has more columns than two.
	if (runs.reduce((sum, {text}) => sum + text.length, 0) <= width / 2) return runs;
	const shown = runs.map((run) => ({...run, text: visibleLine(run.text)}));
	const whole = shown.map(({text}) => text).join('');
	if (stringWidth(whole) <= width) return runs;
	return cutAt(shown, endOfWords(whole, width - 1));
}

function cutAt(runs: readonly Run[], end: number): Run[] {
	const cut: Run[] = [];
	let left = end;
	for (const run of runs) {
		if (run.text.length >= left) return [...cut, {...run, text: `${run.text.slice(0, left)}…`}];
		left -= run.text.length;
		cut.push(run);
	}

	return cut;
}
