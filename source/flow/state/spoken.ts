import type {Context} from './context.ts';

/** What messages tell people to do. */
export type Way =
	| 'agenda-asked'
	| 'agreed-taken'
	| 'back-asked'
	| 'brief-asked'
	| 'confirmed'
	| 'copy-asked'
	| 'escape-asked'
	| 'instrument-asked'
	| 'leave-asked'
	| 'level-asked'
	| 'meaning-asked'
	| 'name-asked'
	| 'offer-accepted'
	| 'one-text-asked'
	| 'projector-asked'
	| 'review-asked'
	| 'starters-asked'
	| 'undo-asked'
	| 'unknown-asked'
	| 'weights-normalised'
	| 'whole-starter-asked'
	| 'write-asked';

/** For a face that draws nothing and says everything in sentences. */
export type Spoken = {
	/** What it takes for something, as a sentence names that; there where it is not the same everywhere. */
	wayTo(what: Way, context?: Context): string;
};
