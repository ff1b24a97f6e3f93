import type {Answers} from '../answers.ts';
import type {House} from '../house/types.ts';

/** Something to look at before a review, with the answer where it is put right: `phases[1].when`. */
export type Advice = {
	path: string;
	text: string;
	/** The rule of the review that says the same once it has looked; `any` where the answer is missing altogether. */
	unless?: string;
};

export type Adviser = (answers: Answers, today: string, house: House) => readonly Advice[];
