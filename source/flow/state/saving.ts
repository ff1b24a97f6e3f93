import type {Draft} from '../../core/draft/types.ts';

/** Counts of changes; the draft is saved when `saved` has caught up with `made`. */
export type Saving = {
	made: number;
	saved: number;
	/** What is being written now, with its count. */
	running?: {made: number; draft: Draft};
	/** The draft as it was saved last; what differs from it would be lost. */
	last?: Draft;
	/** `save-due` is on its way. */
	due: boolean;
	/** ISO timestamp of the last save. */
	at?: string;
	/** Why the last save failed, and what would help. */
	problem?: string;
	help?: string;
	/** So many saves in a row failed. */
	failures: number;
	/** Another terminal owns the draft: nothing is saved until a copy is made. */
	taken: boolean;
	/** Who that is. */
	takenBy?: string;
};
