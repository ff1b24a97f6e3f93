import {itemsAt} from '../../core/answers/answers.ts';
import {questionAt} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import {withStarter} from '../../core/house/starters/apply.ts';
import type {Starter} from '../../core/house/starters/types.ts';
import {addedText} from '../../core/house/starters/words.ts';
import {answeringMessages} from '../../words/messages/answering.ts';
import {wayWords} from '../../words/messages/ways.ts';
import type {Step} from '../actions/action.ts';
import {recordedTogether} from '../history/together.ts';
import {wayTo} from '../keys/way.ts';
import {startersHere} from '../selectors/starters.ts';
import {contextOf, controlOf} from '../state/context.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import {opened} from './focus.ts';
import {withoutOverlay} from './overlays.ts';
import {type RowMove, rowAfter} from './rows.ts';

/** Asks for what the list at the focus can begin with. */
export function startersAsked(session: SessionState): Step {
	if (controlOf(session) !== 'list') return [session, []];
	return [session, [{type: 'find-starters', draft: session.draft}]];
}

/** The step with what finds out whether the first list that is on screen can begin with something. */
export function withStartersSought([after, effects]: Step): Step {
	if (after.screen === 'start' || after.starters || contextOf(after) !== 'list') return [after, effects];
	return [{...after, starters: {}}, [...effects, {type: 'find-starters', draft: after.draft, quietly: true}]];
}

/** Shown where the person asked for it, unless they have gone on. */
export function startersFound(before: SessionState, found: readonly Starter[], isQuiet = false): SessionState {
	const session = {...before, starters: {found}};
	if (isQuiet) return session;
	// Words that go on after it mean nothing, and so does their beginning.
	if (contextOf(session) !== 'list' || session.spelled?.isLost) return session;
	const {interview, focus} = session;
	const starters = startersHere(session);
	const label = questionAt(interview, focus.question)?.label ?? focus.question;
	if (starters.length === 0) return said(session, 'info', answeringMessages.noStarter(label));
	return {...session, overlay: {name: 'starters', starters, index: 0}};
}

export function starterMoved(session: SessionState, to: RowMove): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'starters') return session;
	const last = overlay.starters.length - 1;
	const index = rowAfter(to, overlay.index, last);
	return index === overlay.index ? session : {...session, overlay: {...overlay, index}};
}

/** What the highlighted one holds for the list at hand is added as one change; `isWhole`: for all other questions, too. */
export function starterTaken(session: SessionState, isWhole = false): SessionState {
	const {overlay, interview, draft, focus} = session;
	const starter = overlay?.name === 'starters' ? overlay.starters[overlay.index] : undefined;
	if (!starter) return session;
	const {answers, added} = withStarter(interview, draft.answers, starter, isWhole ? undefined : focus.question);
	if (added.length === 0) return said(withoutOverlay(session), 'info', answeringMessages.allThere(starter.title));
	const paths = added.map(({question}) => question.path);
	const after = {...draft, answers, marks: withoutMarks(draft, paths)};
	const first = itemsAt(draft.answers, focus.question).length;
	const item = Math.min(first, Math.max(0, itemsAt(answers, focus.question).length - 1));
	const next = {
		...withoutOverlay(session),
		draft: after,
		history: recordedTogether(session.history, draft, after, paths, focus),
		saving: {...session.saving, made: session.saving.made + 1},
	};
	return said(
		opened(next, {question: focus.question, item}),
		'success',
		answeringMessages.added(addedText(added)),
		wayWords.takesThatBack(wayTo(session, 'undo-asked')),
	);
}

function withoutMarks({marks}: Draft, paths: readonly string[]): Draft['marks'] {
	return Object.fromEntries(Object.entries(marks).filter(([path]) => !paths.includes(path)));
}
