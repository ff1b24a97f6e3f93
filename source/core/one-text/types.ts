import type {StepId} from '../answers/interview.ts';

/** What is opened as one text: the questions of a step, or all of them. */
export type Extent = StepId | 'draft';
