import {unreadName} from '../../core/draft/parking.ts';
import {labelOf} from '../../core/draft/place-of.ts';
import type {Draft} from '../../core/draft/types.ts';
import {countWords} from '../../words/counts.ts';
import {readingMessages} from '../../words/messages/reading.ts';
import {wayWords} from '../../words/messages/ways.ts';
import type {Step} from '../actions/action.ts';
import type {Outcome} from '../actions/outcome.ts';
import {isSamePart, partOf, withPart} from '../history/part.ts';
import {recordedTogether} from '../history/together.ts';
import {wayTo} from '../keys/way.ts';
import {jumpRows} from '../selectors/jump-rows.ts';
import {contextOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {committedAsTyped} from './commit.ts';
import {opened} from './focus.ts';
import {withoutOverlay} from './overlays.ts';

/** All questions of the step at hand, or of the highlighted one in the list, or of the document, in the editor. */
export function oneTextAsked(session: SessionState, of: 'step' | 'draft'): Step {
	const {overlay, screen} = session;
	const isThere = screen === 'review' ? !overlay : screen === 'interview' && (!overlay || overlay.name === 'jump');
	if (!isThere) return [session, []];
	const ready = committedAsTyped(withoutOverlay(session));
	const path = overlay?.name === 'jump' ? jumpRows(session, overlay.filter)[overlay.index]?.place.question : undefined;
	const question = ready.interview.questions.find((one) => one.path === (path ?? ready.focus.question));
	if (!question) return [session, []];
	const extent = of === 'draft' ? of : question.step;
	return [ready, [{type: 'write-one-text', draft: ready.draft, extent}]];
}

export function oneTextWritten(
	session: SessionState,
	{draft, extent, text}: Extract<Outcome, {type: 'one-text-written'}>,
): Step {
	return [session, [{type: 'open-one-text', draft, extent, text}]];
}

export function oneTextEdited(
	session: SessionState,
	{draft, extent, handed, edited, problem}: Extract<Outcome, {type: 'one-text-edited'}>,
): Step {
	if (problem !== undefined) return [said(session, 'warning', problem), []];
	if (edited === undefined || edited === handed) return [said(session, 'info', readingMessages.nothingChanged), []];
	return [session, [{type: 'read-one-text', draft, extent, handed, edited}]];
}

/** What was changed in the text is one change, whatever has become of all else meanwhile. */
export function oneTextRead(
	before: SessionState,
	{before: handed, read}: Extract<Outcome, {type: 'one-text-read'}>,
): SessionState {
	const session = committedAsTyped(before);
	const paths = session.interview.questions
		.map(({path}) => path)
		.filter((path) => !isSamePart(partOf(handed, path), partOf(read.draft, path)));
	const {unread: _, ...draft} = paths.reduce((so, path) => withPart(so, path, partOf(read.draft, path)), session.draft);
	const {unread} = read.draft;
	const after: Draft = unread === undefined ? draft : {...draft, unread};
	const history = recordedTogether(session.history, session.draft, after, paths, session.focus);
	const saving = {...session.saving, made: session.saving.made + 1};
	const next = {...session, draft: after, history, saving};
	const there = next.screen === 'interview' && !next.grid && !next.keptAt;
	return told(there ? opened(next, next.focus, next.buffer?.cursor) : next, paths, read);
}

function notFound([first, ...others]: readonly string[]): string[] {
	if (first === undefined) return [];
	if (others.length === 0) return [readingMessages.headingGone(first)];
	return [readingMessages.headingsGone(others.length + 1, first)];
}

type Read = Extract<Outcome, {type: 'one-text-read'}>['read'];

function told(
	session: SessionState,
	paths: readonly string[],
	{problems, missing, draft: {unread}}: Read,
): SessionState {
	const labels = paths.map((question) => labelOf(session.interview, {question}));
	const taken = labels.length > 3 ? countWords.answers(labels.length) : labels.join(', ');
	const faults = [
		...problems.map((problem) => readingMessages.toCorrect(problem)),
		...notFound(missing),
		...(unread === undefined ? [] : [readingMessages.keptInDraft(unreadName(unread))]),
	];
	const sentence = [labels.length === 0 ? readingMessages.noneChanged : readingMessages.takenIn(taken), ...faults].join(
		' ',
	);
	const again = wayTo(session, 'one-text-asked', contextOf(session));
	const undo = wayWords.takesAllBack(wayTo(session, 'undo-asked'));
	const next = unread === undefined ? undo : wayWords.opensItAgain(again);
	return said(
		session,
		faults.length > 0 ? 'warning' : 'success',
		sentence,
		labels.length + faults.length > 0 ? next : undefined,
	);
}
