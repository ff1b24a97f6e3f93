import {valueAt} from '../../core/answers/answers.ts';
import type {Double, Draft} from '../../core/draft/types.ts';
import type {Choice, Conflict} from '../../core/edit/conflict.ts';
import {keepingMessages} from '../../words/messages/keeping.ts';
import {wayWords} from '../../words/messages/ways.ts';
import type {Step} from '../actions/action.ts';
import type {Outcome, Rebased} from '../actions/outcome.ts';
import {draftOnto, historyOnto} from '../history/onto.ts';
import {recordedTogether} from '../history/together.ts';
import type {History} from '../history/types.ts';
import {wayTo} from '../keys/way.ts';
import {conflictRows} from '../selectors/reading.ts';
import {said} from '../state/message.ts';
import type {SessionState} from '../state/state.ts';
import type {Settling} from '../state/writing.ts';
import {opened} from './focus.ts';
import {chosen} from './navigate.ts';
import {written} from './review.ts';
import {type RowMove, rowAfter} from './rows.ts';
import {formOf} from './writing.ts';

/** The file has other answers, too: each is asked about, but for those that were settled before and are the same. */
export function conflictsFound(
	session: SessionState,
	{target, existing, conflicts}: Extract<Outcome, {type: 'conflicts-found'}>,
): Step {
	if (session.screen !== 'review' || !session.review.busy || target !== session.review.target) return [session, []];
	const known = session.settling?.conflicts.map((conflict) => JSON.stringify(conflict)) ?? [];
	const before = session.settling?.chosen ?? {};
	const settled = conflicts.filter((conflict) => known.includes(JSON.stringify(conflict)));
	const kept = settled.flatMap(({path}) => (before[path] ? [[path, before[path]] as const] : []));
	const settling = {target, existing, conflicts, chosen: Object.fromEntries(kept), index: 0, top: 0};
	return nextConflict({...session, screen: 'settle', review: {...session.review, busy: false}}, settling);
}

/** One answer is settled, and the next one is asked about. */
export function sideTaken(session: SessionState, choice: Choice): Step {
	const {settling, review} = session;
	const conflict = settling?.conflicts[settling.index];
	if (session.screen !== 'settle' || !settling || !conflict || review.busy) return [session, []];
	if (!conflict.ways.includes(choice)) return [said(session, 'info', whyNot(choice, conflict)), []];
	return nextConflict(session, {...settling, chosen: {...settling.chosen, [conflict.path]: choice}});
}

/**
 * The first conflict that is not settled is asked about. Without one, the draft becomes an edit of the file as it is now;
 * what only may be said already is remembered, and what writing would change is asked for again.
 */
function nextConflict(session: SessionState, settling: Settling): Step {
	const {target, existing, conflicts, chosen: choices} = settling;
	const index = conflicts.findIndex(({path}) => choices[path] === undefined);
	if (index >= 0) return [{...session, settling: {...settling, index, top: 0}}, []];
	if (conflicts.every(({said: statement}) => statement))
		return written(withDoubles(session, settling), formOf(session));
	const next = {...session, settling, review: {...session.review, busy: true}};
	return [next, [{type: 'rebase-draft', target, draft: session.draft, existing, choices}]];
}

function withDoubles(session: SessionState, {conflicts, chosen: choices}: Settling): SessionState {
	const {settling: _, ...rest} = session;
	const {draft, saving} = session;
	const chosenNow = conflicts.map(({path, said: {text = ''} = {}}): [string, Double] => {
		const left = choices[path] === 'out' ? valueAt(draft.answers, path) : undefined;
		return [path, {says: text, ...(left === undefined ? {} : {left})}];
	});
	return {
		...rest,
		screen: 'review',
		draft: {...draft, doubles: {...draft.doubles, ...Object.fromEntries(chosenNow)}},
		saving: {...saving, made: saving.made + 1},
	};
}

function whyNot(choice: Choice, {isGone, said: statement}: Conflict): string {
	if (statement) return keepingMessages.notHere;
	if (choice === 'both') return keepingMessages.onlyTexts;
	return isGone ? keepingMessages.placeGone : keepingMessages.notHere;
}

/** The choice before is made again. */
export function choiceBefore(session: SessionState): SessionState {
	const {settling, review} = session;
	if (!settling || review.busy) return session;
	const index = settling.index - 1;
	const before = settling.conflicts[index];
	if (!before) return said(session, 'info', keepingMessages.firstChoice);
	const {[before.path]: _, ...rest} = settling.chosen;
	return {...session, settling: {...settling, chosen: rest, index, top: 0}};
}

/** To the question, to edit the answer there; what has been settled so far is remembered. */
export function questionAsked(session: SessionState): SessionState {
	const {settling, review} = session;
	const conflict = settling?.conflicts[settling.index];
	if (session.screen !== 'settle' || !conflict || review.busy) return session;
	const next = chosen(session, {question: conflict.path});
	return said(next, 'info', keepingMessages.edit(conflict.label), wayWords.leadsBack(wayTo(next, 'review-asked')));
}

export function settlingScrolled(session: SessionState, to: RowMove): SessionState {
	const {settling, window} = session;
	const conflict = settling?.conflicts[settling.index];
	if (!settling || !conflict) return session;
	const last = Math.max(0, conflictRows(conflict, window.width).length - window.height);
	const top = rowAfter(to, settling.top, last);
	return top === settling.top ? session : {...session, settling: {...settling, top}};
}

/** What was chosen is in the draft; what writing would change now is asked for. */
export function draftRebased(
	session: SessionState,
	{interview, draft: settled, kept, said: statements, isOfEarlierForm = false, others}: Rebased,
): Step {
	const {settling, draft: before, review, saving, buffer: _, keptAt: __, ...rest} = session;
	if (session.screen !== 'settle' || !settling || !review.busy) return [session, []];
	const draft = {...settled, id: before.id, savedAt: before.savedAt};
	const {cursor, ...place} = draft.position;
	const onto: SessionState = {
		...rest,
		screen: 'review',
		interview,
		draft,
		kept,
		isOfEarlierForm,
		said: statements,
		saving: {...saving, made: saving.made + 1},
		review: {...review, busy: false},
		// Other questions than before have nothing of what could be undone.
		history: interview === session.interview ? historyOf(session, draft, others) : {past: undefined, future: undefined},
	};
	const next = opened(onto, place, cursor);
	const both = settling.conflicts.filter(({path}) => settling.chosen[path] === 'both').map(({label}) => label);
	const [state, effects] = written(next, formOf(session));
	if (both.length === 0) return [state, effects];
	const sentence = keepingMessages.bothTexts(both.join(', '));
	return [
		said(state as SessionState, 'info', sentence, wayWords.leadsThere(wayTo(next, 'escape-asked', 'compare'))),
		effects,
	];
}

/** What was chosen can be undone, all at once; what others changed beside it is theirs, and stays. */
function historyOf(
	{interview, draft, history, focus, contain}: SessionState,
	settled: Draft,
	others: Rebased['others'],
): History {
	const questions = interview.questions.map(({path}) => path);
	if (!others) return recordedTogether(history, draft, settled, questions, focus);
	const onto = historyOnto(interview, draft, history, others, contain);
	return recordedTogether(onto, draftOnto(interview, draft, others, contain), settled, questions, focus);
}
