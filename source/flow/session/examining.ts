import {isLarge} from '../../core/draft/large.ts';
import type {PlacedFinding} from '../../core/review/by-question.ts';
import type {Step} from '../actions/action.ts';
import {contentOf, isContentOf} from '../selectors/content.ts';
import type {Examining} from '../state/examining.ts';
import type {SessionState, State} from '../state/state.ts';
import {withinFound} from './review.ts';

/** Milliseconds without another answer, after which the rules look at the document. */
const pause = 200;

/** The same for a document that has just been opened: its first keys go first. */
const pauseAtFirst = 1000;

/**
 * The step with what has the rules look among its effects, when an answer was settled that they have not seen. They
 * look at one document after another, and at once for the review.
 */
export function examined(before: State, [after, effects]: Step): Step {
	if (after === before || after.screen === 'start' || !isWanted(after)) return [after, effects];
	const {running, asked} = after.examining;
	if (after.screen === 'review' && !running) {
		const [next, more] = examineNow(after);
		return [next, [...effects, ...more]];
	}

	if (running || isContentOf(asked, after)) return [after, effects];
	const within = after.history.past === undefined ? pauseAtFirst : pause;
	const examining = {...after.examining, asked: contentOf(after)};
	return [{...after, examining}, [...effects, {type: 'examine-soon', within}]];
}

export function examineDue(session: SessionState): Step {
	const {asked: _, ...examining} = session.examining;
	const next = {...session, examining};
	return examining.running || !isWanted(next) ? [next, []] : examineNow(next);
}

/** What was found is shown for as long as the answers are those that the rules have seen. */
export function draftExamined(session: SessionState, findings: readonly PlacedFinding[]): SessionState {
	return seen(session, {findings});
}

export function examineFailed(session: SessionState, problem: string): SessionState {
	return seen(session, {findings: [], problem});
}

function seen(
	session: SessionState,
	found: Pick<NonNullable<Examining['last']>, 'findings' | 'problem'>,
): SessionState {
	const {running, ...rest} = session.examining;
	return running ? withinFound(session, {...session, examining: {...rest, last: {...running, ...found}}}) : session;
}

function examineNow(session: SessionState): Step {
	const running = contentOf(session);
	const next = {...session, examining: {...session.examining, running}};
	return [next, [{type: 'examine-draft', draft: session.draft, house: running.house}]];
}

/** Not while an item or a grid is being filled in; for a large document it takes a while, so not before the first review. */
function isWanted(session: SessionState): boolean {
	const {screen, focus, grid, examining, draft} = session;
	const seen = examining.running ?? examining.last;
	if (isContentOf(seen, session)) return false;
	if (screen === 'review') return true;
	return screen === 'interview' && focus.field === undefined && !grid && (seen !== undefined || !isLarge(draft));
}
