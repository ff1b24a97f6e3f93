import type {Answers} from '../../answers/answers.ts';

/**
 * Answers to begin with: a pattern with its options, a set of criteria, metrics of a kind, a checklist. The
 * answers have the shape of an answers file; what they hold is added to the lists that are there.
 */
export type Starter = {
	/** Unique among all; the name of its file. */
	name: string;
	title: string;
	/** When to take it, in one sentence. */
	use: string;
	answers: Answers;
};
