import type {Answers} from '../answers.ts';
import type {House} from '../house/types.ts';

/** Something to look at before a review, with the answer where it is put right: `phases[1].when`. */
export type Advice = {path: string; text: string};

export type Adviser = (answers: Answers, today: string, house: House) => readonly Advice[];
