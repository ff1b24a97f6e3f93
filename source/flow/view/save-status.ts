import type {SessionState} from '../types.ts';

/** `at` is the ISO timestamp of the last save. */
type SaveStatus =
	| {status: 'saved'; at: string}
	| {status: 'saving'}
	| {status: 'unsaved'; reason: string}
	| {status: 'new'};

/** Whether what is on screen is safe. */
export function saveStatus({saving}: SessionState): SaveStatus {
	const {problem, made, saved, at} = saving;
	if (problem !== undefined) return {status: 'unsaved', reason: problem};
	if (made !== saved) return {status: 'saving'};
	return at === undefined ? {status: 'new'} : {status: 'saved', at};
}
