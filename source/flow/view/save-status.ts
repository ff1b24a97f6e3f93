import {amountOf} from '../../core/draft/unsaved.ts';
import {unsaved} from '../selectors/draft.ts';
import type {SessionState} from '../state/state.ts';

/** `at` is the ISO timestamp of the last save; `amount` says how much would be lost, `help` what to do about it. */
export type SaveStatus =
	| {status: 'saved'; at: string}
	| {status: 'saving'}
	| {status: 'unsaved'; amount: string; reason: string; help: string}
	| {status: 'new'};

/** Whether what is on screen is safe. */
export function saveStatus(session: SessionState): SaveStatus {
	const {problem, help = '', made, saved, at, taken} = session.saving;
	if (problem !== undefined) {
		const amount = taken ? '' : amountOf(unsaved(session));
		return {status: 'unsaved', amount, reason: problem, help};
	}

	if (made !== saved) return {status: 'saving'};
	return at === undefined ? {status: 'new'} : {status: 'saved', at};
}
