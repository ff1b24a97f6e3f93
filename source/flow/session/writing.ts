import type {Outcome} from '../outcome.ts';
import type {SessionState, Step} from '../types.ts';
import {said} from './change.ts';

/** Unchanged lines that are shown above the first change. */
const linesAround = 3;

/** The file is there: what writing would change is shown first. It is not there: it is written. */
export function targetChecked(session: SessionState, outcome: Extract<Outcome, {type: 'target-checked'}>): Step {
	const {target, existing, changes = []} = outcome;
	if (session.screen !== 'review' || !session.review.busy || target !== session.review.target) return [session, []];
	if (existing === undefined) return [session, [{type: 'write-document', target, draft: session.draft}]];
	const review = {...session.review, busy: false};
	const top = Math.max(0, changes.findIndex(({sign}) => sign !== ' ') - linesAround);
	return [{...session, screen: 'compare', review, comparison: {target, existing, changes, top}}, []];
}

export function overwriteAgreed(session: SessionState): Step {
	const {comparison, draft, review} = session;
	if (session.screen !== 'compare' || !comparison || review.busy) return [session, []];
	const {target, existing} = comparison;
	return [{...session, review: {...review, busy: true}}, [{type: 'write-document', target, draft, existing}]];
}

/** The draft has done its service and goes; coming back to the questions brings it back. */
export function documentWritten(session: SessionState, target: string): Step {
	const {comparison: _, ...rest} = session;
	const saving = {...rest.saving, saved: rest.saving.made};
	const next = {...rest, screen: 'done' as const, done: {target}, saving, review: {...rest.review, busy: false}};
	return [next, [{type: 'remove-draft', id: session.draft.id}]];
}

export function writeFailed(session: SessionState, problem: string, next?: string): SessionState {
	const {comparison: _, ...rest} = session;
	const screen = rest.screen === 'compare' ? 'review' : rest.screen;
	return said({...rest, screen, review: {...rest.review, busy: false}}, 'problem', problem, next);
}

/** Scrolls what writing would change by rows; it stops at either end. */
export function comparisonScrolled(session: SessionState, to: (top: number, last: number) => number): SessionState {
	const {comparison} = session;
	if (!comparison) return session;
	const last = Math.max(0, comparison.changes.length - 1);
	const top = Math.max(0, Math.min(to(comparison.top, last), last));
	return top === comparison.top ? session : {...session, comparison: {...comparison, top}};
}
