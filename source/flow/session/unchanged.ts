import type {SessionState} from '../types.ts';

/** A document was opened, and nothing of it was answered anew: there is nothing that would have to be kept. */
export function isUnchanged({draft, saving}: SessionState): boolean {
	return draft.base !== undefined && saving.at === undefined && saving.made === 0;
}
