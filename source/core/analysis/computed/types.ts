import type {Answers, Marks} from '../../answers/answers.ts';

/** Something that a document shows and nobody types: it is worked out from the answers. */
export type Computed = {
	/** The Markdown of it; undefined while there is nothing to work out. */
	text(answers: Answers, marks?: Marks): string | undefined;
	/** Whether a text was worked out, though from other numbers than those that there are by now. */
	isWorkedOut?(text: string, answers: Answers): boolean;
	/** What earlier versions of this program made of the same answers, a wording at each place; documents keep theirs. */
	earlier?(answers: Answers): readonly (string | undefined)[];
	/**
	 * Whether a block of a document is this one, as it was written or as somebody changed it since. What cannot
	 * tell stands behind words of the template only, and is known by these.
	 */
	isOwn?(block: string): boolean;
};

/** A column of a grid: one text for each item of the group that the rows stand for, in their order. */
export type ComputedColumn = (answers: Answers) => readonly (string | undefined)[];
