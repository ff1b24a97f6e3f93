import type {Answers, Marks} from '../../core/answers/answers.ts';
import type {HouseView} from '../../core/house/types.ts';
import type {PlacedFinding} from '../../core/review/by-question.ts';

/** What the rules go by: the answers and marks of a document, and what the house says. */
export type Content = {answers: Answers; marks: Marks; house: HouseView};

/** What the rules say of the document. */
export type Examining = {
	/** `examine-due` is on its way for this. */
	asked?: Content;
	/** The rules look at this now. */
	running?: Content;
	/** The last that they looked at, what they found in it, or why they could not look. */
	last?: Content & {findings: readonly PlacedFinding[]; problem?: string};
};
