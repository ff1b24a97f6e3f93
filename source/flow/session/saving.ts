import {amountOf} from '../../core/draft/unsaved.ts';
import {keepingMessages} from '../../words/messages/keeping.ts';
import type {Step} from '../actions/action.ts';
import type {Effect} from '../actions/effect.ts';
import {draftToSave, unsaved} from '../selectors/draft.ts';
import {said} from '../state/message.ts';
import type {SessionState, State} from '../state/state.ts';

/** Milliseconds from the first unsaved key to its save; with the save itself this stays below 300. */
const soon = 100;

/** After a save during which more was typed. */
const sooner = 100;

/** After a save that failed; twice as long after each further one, up to the longest. */
const later = {first: 2000, longest: 8000};

/** The step with `save-soon` among its effects when something was changed that no save is on its way for. */
export function scheduled(before: State, [after, effects]: Step): Step {
	if (before.screen === 'start' || after.screen === 'start') return [after, effects];
	const {made, due, running, taken} = after.saving;
	if (made === before.saving.made || due || running !== undefined || taken) return [after, effects];
	return [{...after, saving: {...after.saving, due: true}}, [...effects, {type: 'save-soon', within: soon}]];
}

export function saveDue(session: SessionState): Step {
	const {saving} = session;
	const next = {...session, saving: {...saving, due: false}};
	if (saving.running !== undefined || saving.taken || saving.made === saving.saved) return [next, []];
	return saveNow(next);
}

/** Saves at once, whatever else is going on. */
export function saveNow(session: SessionState): Step {
	if (session.saving.taken) return [session, []];
	const draft = draftToSave(session);
	const saving = {...session.saving, running: {made: session.saving.made, draft}};
	return [{...session, saving}, [{type: 'save-draft', draft}]];
}

export function saved(session: SessionState, at: string): Step {
	const {running, problem, help: _, ...rest} = session.saving;
	const now = running ? {saved: running.made, last: running.draft} : {};
	// A retry that is on its way is further off than the next save may be.
	const due = problem === undefined && rest.due;
	const saving = {...rest, ...now, failures: 0, due, at};
	const next = {...session, draft: {...session.draft, savedAt: at}, saving};
	if (session.leaving) return again(said(next, 'success', keepingMessages.saved), sooner);
	return again(problem === undefined ? next : said(next, 'success', keepingMessages.savedAfterAll), sooner);
}

/** It is told at once, and whenever somebody wants to leave; it is tried again for as long as it takes. */
export function saveFailed(session: SessionState, problem: string, help?: string): Step {
	const {running: _, help: __, ...rest} = session.saving;
	const saving = {...rest, problem, ...(help === undefined ? {} : {help}), failures: rest.failures + 1};
	const next = {...session, saving};
	const isReported = rest.problem === undefined || session.leaving;
	const wait = Math.min(later.longest, later.first * 2 ** rest.failures);
	return again(isReported ? notSaved(next) : next, wait);
}

/** What would be lost, why, what would help, and where the draft goes on the way out. */
export function notSaved(session: SessionState): SessionState {
	const {problem = '', help = ''} = session.saving;
	const warning = keepingMessages.notSaved(amountOf(unsaved(session)), problem);
	if (!session.leaving) return said(session, 'problem', warning, keepingMessages.triedAgain(help).trim());
	const way = keepingMessages.whereItGoes;
	return said(session, 'problem', `${warning} ${way}`, help);
}

/**
 * Another terminal owns the draft now: nothing is saved any more until there is a copy. It is told beside the
 * text and not over it, since keys that are on their way would be lost there, or decide.
 */
export function takenOver(session: SessionState, by: string): Step {
	const {running: _, ...rest} = session.saving;
	const saving = {...rest, taken: true, takenBy: by, problem: keepingMessages.takenInShort};
	const warning = keepingMessages.taken;
	return [said({...session, saving}, 'problem', warning, keepingMessages.offersCopy), []];
}

/** Asks what is to be done about a draft that was taken from us. */
export function conflicted(session: SessionState): SessionState {
	const by = session.saving.takenBy ?? '';
	return {...session, overlay: {name: 'conflict', cause: 'taken', id: session.draft.id, by}};
}

export function copied(session: SessionState, id: string): Step {
	const {problem: _, takenBy: ___, ...rest} = session.saving;
	const {overlay: __, ...others} = session;
	const saving = {...rest, taken: false, made: rest.made + 1};
	return [said({...others, saving, draft: {...session.draft, id}}, 'success', keepingMessages.onCopy), []];
}

function again(session: SessionState, within: number): Step {
	const {made, saved: done, due} = session.saving;
	if (made === done || due) return [session, []];
	const effects: Effect[] = [{type: 'save-soon', within}];
	return [{...session, saving: {...session.saving, due: true}}, effects];
}
