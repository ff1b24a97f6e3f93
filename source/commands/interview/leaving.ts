import type {Draft} from '../../core/draft/types.ts';
import {Problem} from '../../core/errors.ts';
import {draftToSave} from '../../flow/selectors/draft.ts';
import type {State} from '../../flow/state/state.ts';
import type {Drafts} from '../../ports/drafts.ts';

/** Where the draft is that was left: among the drafts, in a file elsewhere, or nowhere but in this text. */
export type Rescued = {id: string} | ({problem: string} & ({file: string} | {text: string}));

/**
 * Puts what is not on the disk yet there, as a copy where another terminal took the draft, and into the next place
 * where the drafts take nothing. Undefined where there is no draft to keep. Never fails, since it runs on each way out.
 */
export function rescueDraft(drafts: Drafts, cwd: string, state: State): Rescued | undefined {
	if (state.screen === 'start' || (state.screen === 'done' && !state.done?.hasUnwritten)) return undefined;
	const draft = draftToSave(state);
	try {
		// Also what was saved is saved once more: its folder may have gone since.
		return {id: state.saving.made === 0 ? draft.id : savedAs(drafts, draft)};
	} catch (error) {
		const why = error instanceof Problem ? (error.seen ?? error.message) : String(error);
		return {problem: why, ...drafts.putElsewhere(draft, [cwd])};
	} finally {
		drafts.release(draft.id);
	}
}

function savedAs(drafts: Drafts, draft: Draft): string {
	if (!('takenBy' in drafts.saveNow(draft))) return draft.id;
	const id = drafts.newId();
	drafts.saveNow({...draft, id});
	drafts.release(id);
	return id;
}
