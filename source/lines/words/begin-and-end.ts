import {visibleLine} from '../../core/text/visible.ts';
import type {Done, SessionState, StartState} from '../../flow/state/state.ts';
import {lackingView} from '../../flow/view/done.ts';

/** The unfinished drafts, each with its number. */
export function startLines({drafts, file}: StartState): string[] {
	const whose = file === undefined ? '' : ` of ${visibleLine(file)}`;
	const anew = file === undefined ? '/new starts a new document' : '/new edits the file as it is now';
	return [
		drafts.length === 0 ? `There are no unfinished drafts${whose}.` : `Unfinished drafts${whose}:`,
		...drafts.map(({title, age, step}, index) => `${index + 1}. ${title}, ${age}, ${step}`),
		`${drafts.length > 0 ? 'A number goes on with that one; ' : ''}${anew}.`,
	];
}

/** The file is written: where it is, and what is still unknown or missing in it. */
export function doneLines(session: SessionState, {target, before}: Done): string[] {
	return [
		`Written: ${target}`,
		...lackingView(session).map(({title, labels}) => `${title}: ${labels.join(', ')}.`),
		`Enter ends; /questions goes back to the questions${before ? '; /undo undoes the write' : ''}.`,
	];
}
