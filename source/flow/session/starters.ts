import {isSame} from '../../core/answers.ts';
import {assumptionStarter} from '../../core/claims/starter.ts';
import {itemsAt, questionAt} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import {startersFor, withStarter} from '../../core/starters/apply.ts';
import type {Starter} from '../../core/starters/types.ts';
import {addedText} from '../../core/starters/words.ts';
import {contextOf, controlOf} from '../context.ts';
import {partOf} from '../history/part.ts';
import {recorded} from '../history/record.ts';
import type {SessionState, Step} from '../types.ts';
import {said} from './change.ts';
import {opened} from './focus.ts';
import {withoutOverlay} from './overlays.ts';

/** Asks for what the list at the focus can begin with. */
export function startersAsked(session: SessionState): Step {
	if (controlOf(session) !== 'list') return [session, []];
	return [session, [{type: 'find-starters', draft: session.draft}]];
}

/** Shown where the person asked for it, unless they have gone on. */
export function startersFound(session: SessionState, found: readonly Starter[]): SessionState {
	if (contextOf(session) !== 'list') return session;
	const {interview, draft, focus, known} = session;
	const all = [...assumptionStarter(draft.answers, known.today), ...found];
	const starters = startersFor(all, focus.question);
	const label = questionAt(interview, focus.question)?.label ?? focus.question;
	if (starters.length === 0) return said(session, 'info', `No pattern and no list has anything for ${label}.`);
	return {...session, overlay: {name: 'starters', starters, index: 0}};
}

export function starterMoved(session: SessionState, to: (row: number, last: number) => number): SessionState {
	const {overlay} = session;
	if (overlay?.name !== 'starters') return session;
	const last = overlay.starters.length - 1;
	const index = Math.max(0, Math.min(to(overlay.index, last), last));
	return index === overlay.index ? session : {...session, overlay: {...overlay, index}};
}

/** What the highlighted one holds is added, to all questions that it has answers for, as one change. */
export function starterTaken(session: SessionState): SessionState {
	const {overlay, interview, draft, focus} = session;
	const starter = overlay?.name === 'starters' ? overlay.starters[overlay.index] : undefined;
	if (!starter) return session;
	const {answers, added} = withStarter(interview, draft.answers, starter);
	if (added.length === 0) return said(withoutOverlay(session), 'info', `All of "${starter.title}" is there already.`);
	const paths = added.map(({question}) => question.path);
	const after = {...draft, answers, marks: withoutMarks(draft, paths)};
	const first = itemsAt(draft.answers, focus.question).length;
	const item = Math.min(first, Math.max(0, itemsAt(answers, focus.question).length - 1));
	const next = {
		...withoutOverlay(session),
		draft: after,
		history: historyWith(session, after, paths),
		saving: {...session.saving, made: session.saving.made + 1},
	};
	return said(
		opened(next, {question: focus.question, item}),
		'success',
		`Added ${addedText(added)}.`,
		'Undo takes that back.',
	);
}

function withoutMarks({marks}: Draft, paths: readonly string[]): Draft['marks'] {
	return Object.fromEntries(Object.entries(marks).filter(([path]) => !paths.includes(path)));
}

/** All questions but the first are undone together with it. */
function historyWith({history, draft, focus}: SessionState, after: Draft, paths: readonly string[]) {
	return paths
		.map((question) => ({before: partOf(draft, question), after: partOf(after, question), question}))
		.filter((part) => !isSame(part.before.value, part.after.value))
		.reduce((so, part, index) => recorded(so, {before: focus, after: focus, part, joined: index > 0}), history);
}
