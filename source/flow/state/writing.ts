import type {Difference} from '../../core/document/difference/difference.ts';
import type {Choices, Conflict} from '../../core/edit/conflict.ts';
import type {Buffer} from '../buffer/types.ts';

/** The review screen: the highlighted row, and the path of the file with its editor while it is edited. */
export type Review = {
	index: number;
	target: string;
	editing?: Buffer;
	busy: boolean;
	/** A group has been asked where what was parked belongs. */
	isCleared?: true;
	/** The file is to have the newest form of its template. */
	isMoved?: true;
	/** The rows from the one on that was opened, by what they are about. */
	left?: readonly string[];
};

/**
 * The file exists, or did: what writing would change. `existing` is the text that the difference was made from; without
 * it the file that was opened is gone.
 */
export type Comparison = {target: string; existing?: string; difference: Difference; top: number};

/**
 * The file, with the text `existing`, and the draft have changed the same answers: what has been chosen so far, and
 * which of them is asked about.
 */
export type Settling = {
	target: string;
	existing: string;
	conflicts: readonly Conflict[];
	chosen: Choices;
	index: number;
	/** The first row that is shown. */
	top: number;
};
