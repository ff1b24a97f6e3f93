import type {Step} from '../actions/action.ts';
import type {Intent} from '../actions/intent.ts';
import {bufferOf, deletion} from '../buffer/edit.ts';
import type {Deletion} from '../buffer/types.ts';
import {gridOpened} from '../scoring/open.ts';
import {stepGrid} from '../scoring/step.ts';
import {weightsNormalised} from '../scoring/weights.ts';
import {draftToSave, isUnchanged} from '../selectors/draft.ts';
import {cleared} from '../session/choices.ts';
import {editorAsked} from '../session/editor.ts';
import {instrumentOpened, instrumentTurned} from '../session/instruments.ts';
import {itemAdded, itemDeleted, itemDuplicated, itemMoved} from '../session/items.ts';
import {jumpFiltered} from '../session/jump.ts';
import {marked} from '../session/marks.ts';
import {back, chosen, jumpOpened, next} from '../session/navigate.ts';
import {offerAccepted} from '../session/offers.ts';
import {exampleOpened, withoutOverlay} from '../session/overlays.ts';
import {targetOpened, written} from '../session/review.ts';
import {reviewed} from '../session/reviewed.ts';
import {conflicted, notSaved, saveNow} from '../session/saving.ts';
import {answerKept, choiceBefore, questionAsked} from '../session/settling.ts';
import {highlightTaken, pastedAmongValues, pickedByDigit} from '../session/spelling.ts';
import {startersAsked} from '../session/starters.ts';
import {cursorMoved, deleted, pasted, typed} from '../session/typing.ts';
import {redone, undone} from '../session/undo.ts';
import {overwriteAgreed, writeUndoAsked} from '../session/writing.ts';
import {contextOf, controlOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {confirmed, escaped, inPath, rowAsked} from './directions.ts';

/** What is spelled is looked at before, on every screen. */
type Handled = Exclude<Intent['type'], 'letter-typed' | 'letter-removed' | 'letters-ended'>;

type Handlers = {
	[T in Handled]: (session: SessionState, intent: Extract<Intent, {type: T}>) => SessionState | Step;
};

const page = 10;

/** Rows of a page; where a text is read, no row of it is passed over. */
function pageOf({screen, window, overlay}: SessionState): number {
	return screen === 'settle' || screen === 'compare' || overlay?.name === 'instrument'
		? Math.max(1, window.height - 1)
		: page;
}

/** Only while the interview is on screen and nothing lies over it. */
const going =
	<A>(handle: (session: SessionState, intent: A) => SessionState | Step) =>
	(session: SessionState, intent: A) =>
		session.screen === 'interview' && !session.overlay ? handle(session, intent) : session;

/** The same, while a question is asked: what stays as it is cannot be answered. */
const asking = <A>(handle: (session: SessionState, intent: A) => SessionState | Step) =>
	going((session, intent: A) => (session.keptAt ? session : handle(session, intent)));

/** In the text that has the keys: the path of the file, the filter, or the open field. */
function writing(session: SessionState, edit: (session: SessionState) => SessionState): SessionState {
	const context = contextOf(session);
	if (context === 'path') return inPath(session, edit);
	return session.screen === 'interview' && !session.overlay && !session.keptAt ? edit(session) : session;
}

const texts: Pick<Handlers, 'text-typed' | 'text-pasted' | 'newline-typed' | 'deleted' | 'cursor-moved'> = {
	'text-typed': (session, {text}) =>
		writing(
			jumpFiltered(session, (filter) => filter + text),
			(inner) => typed(inner, text),
		),
	'text-pasted': (session, {text}) => {
		const [line = ''] = text.split(/\r\n|\r|\n/);
		return writing(
			jumpFiltered(session, (filter) => filter + line),
			(inner) => (controlOf(inner) === 'select' ? pastedAmongValues(inner, text) : pasted(inner, text)),
		);
	},
	'newline-typed': asking((session) => (controlOf(session) === 'area' ? typed(session, '\n') : session)),
	deleted: (session, {what}) => {
		const filtered = jumpFiltered(session, (filter) => withoutEnd(filter, what));
		return writing(filtered, (inner) => (controlOf(inner) === 'select' ? cleared(inner) : deleted(inner, what)));
	},
	'cursor-moved': (session, {by}) => writing(session, (inner) => cursorMoved(inner, by)),
};

/** The filter has its cursor always at its end. */
function withoutEnd(filter: string, what: Deletion): string {
	const patch = deletion(bufferOf(filter), what);
	return patch ? filter.slice(0, patch.at) : filter;
}

const rows: Pick<
	Handlers,
	'up-asked' | 'down-asked' | 'page-up-asked' | 'page-down-asked' | 'first-asked' | 'last-asked'
> = {
	'up-asked': (session) => rowAsked(session, (row) => row - 1),
	'down-asked': (session) => rowAsked(session, (row) => row + 1),
	'page-up-asked': (session) => rowAsked(session, (row) => row - pageOf(session)),
	'page-down-asked': (session) => rowAsked(session, (row) => row + pageOf(session)),
	'first-asked': (session) => rowAsked(session, () => 0),
	'last-asked': (session) => rowAsked(session, (_, last) => last),
};

const handlers: Handlers = {
	...texts,
	...rows,
	'next-asked': going(next),
	'back-asked': (session) => (session.screen === 'settle' ? choiceBefore(session) : going(back)(session, undefined)),
	confirmed,
	'escape-asked': escaped,
	'help-asked': (session) =>
		session.overlay ? withoutOverlay(session) : {...session, overlay: {name: 'help', top: 0}},
	'example-asked': asking(exampleOpened),
	'jump-asked': going(jumpOpened),
	'instrument-asked': asking(instrumentOpened),
	'instrument-turned': (session, {by}) => instrumentTurned(session, by),
	'starters-asked': asking(startersAsked),
	'preview-asked': going((session) => ({...session, preview: !session.preview})),
	'review-asked': going(reviewed),
	'editor-asked': asking(editorAsked),
	'skip-asked': asking((session) => marked(session, 'skipped')),
	'unknown-asked': asking((session) => marked(session, 'unknown')),
	'offer-accepted': asking(offerAccepted),
	'undo-asked': going(undone),
	'redo-asked': going(redone),
	'suspend-asked': (session) => [session, [{type: 'suspend'}]],
	'leave-asked': leaveAsked,
	'choice-picked': asking((session, {index}) => pickedByDigit(session, index)),
	'highlight-taken': asking(highlightTaken),
	'item-added': asking((session) => itemAdded(session)),
	'item-duplicated': asking(itemDuplicated),
	'item-moved': asking((session, {by}) => itemMoved(session, by)),
	'item-deleted': asking(itemDeleted),
	'grid-asked': asking(gridOpened),
	'weights-normalised': asking(weightsNormalised),
	'jump-filtered': (session, {filter}) => jumpFiltered(session, () => filter),
	'place-chosen': (session, {place}) => chosen(session, place),
	'target-asked': (session) => (['review', 'compare'].includes(session.screen) ? targetOpened(session) : session),
	'write-asked': (session) => (session.screen === 'review' ? written(session) : session),
	'overwrite-agreed': overwriteAgreed,
	'answer-kept': (session, {choice}) => answerKept(session, choice),
	'question-asked': questionAsked,
	'write-undo-asked': writeUndoAsked,
	'new-asked': (session) => session,
	'discard-asked': (session) => session,
	'take-over-asked': (session) => session,
	'copy-asked': (session) =>
		session.saving.taken ? [withoutOverlay(session), [{type: 'save-copy', draft: draftToSave(session)}]] : session,
};

/** What a person asked for in the interview, done. */
export function stepIntent(session: SessionState, intent: Intent): Step {
	const inGrid = contextOf(session) === 'grid' ? stepGrid(session, intent) : undefined;
	if (inGrid) return [inGrid, []];
	const handle = handlers[intent.type as Handled] as (session: SessionState, intent: Intent) => SessionState | Step;
	const result = handle(session, intent);
	return 'screen' in result ? [result, []] : result;
}

/** Once: everything is saved at once. Twice: out. */
function leaveAsked(session: SessionState): Step {
	if (session.screen === 'done') return [session, [{type: 'leave', code: 0}]];
	if (session.leaving) return [session, [{type: 'leave', code: 130}]];
	const next = {...session, leaving: true};
	if (isUnchanged(session)) return [said(next, 'info', 'Nothing was changed. Press Ctrl-C again to leave.'), []];
	if (!session.saving.taken) {
		if (session.saving.problem !== undefined) return saveNow(notSaved(next));
		return saveNow(said(next, 'info', 'Saving. Press Ctrl-C again to leave.'));
	}

	return [
		said(conflicted(next), 'problem', 'NOT SAVED. Press Ctrl-C again to leave; your text is kept as a copy.'),
		[],
	];
}
