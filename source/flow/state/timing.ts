import type {StepId} from '../../core/answers/interview.ts';

/** The step whose time is running, since when (an ISO timestamp) as far as that is told, and whether the time is on its way. */
export type Timing = {step: StepId; since?: string; isAsked: boolean};
