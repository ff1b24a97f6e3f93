import {visibleLine} from '../../core/text/visible.ts';
import type {Done, SessionState, StartState} from '../../flow/state/state.ts';
import {lackingView} from '../../flow/view/done.ts';
import {toldReviewWords} from '../../words/lines/review.ts';

/** The unfinished drafts, each with its number. */
export function startLines({drafts, file}: StartState): string[] {
	const whose = file === undefined ? '' : toldReviewWords.whose(visibleLine(file));
	const anew = file === undefined ? toldReviewWords.newDocument : toldReviewWords.fileAsItIs;
	return [
		drafts.length === 0 ? toldReviewWords.noDrafts(whose) : toldReviewWords.drafts(whose),
		...drafts.map(({title, age, step}, index) => `${index + 1}. ${title}, ${age}, ${step}`),
		`${drafts.length > 0 ? toldReviewWords.goOnWithDraft : ''}${anew}.`,
	];
}

/** The file is written: where it is, and what is still unknown or missing in it. */
export function doneLines(session: SessionState, {target, before}: Done): string[] {
	return [
		toldReviewWords.written(target),
		...lackingView(session).map(({title, labels}) => `${title}: ${labels.join(', ')}.`),
		toldReviewWords.end(before !== undefined),
	];
}
