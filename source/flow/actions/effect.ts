import type {Place} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {Choices} from '../../core/edit/conflict.ts';
import type {HouseView} from '../../core/house/types.ts';
import type {Extent} from '../../core/one-text/types.ts';

/** What the flow wants done; whoever performs it sends the outcome named behind it. */
export type Effect = TerminalEffect | PortEffect;

/** Done by whoever has the terminal, its timers and its end. */
export type TerminalEffect =
	/** `save-due` after so many milliseconds, unless one is on its way already. */
	| {type: 'save-soon'; within: number}
	/** `editor-returned`. */
	| {type: 'open-editor'; place: Place; text: string}
	/** `one-text-edited`. */
	| {type: 'open-one-text'; draft: Draft; extent: Extent; text: string}
	/** `tick-due` after so many milliseconds; one at a time. */
	| {type: 'tick-soon'; within: number}
	/** `examine-due` when so many milliseconds have passed since the last such effect. */
	| {type: 'examine-soon'; within: number}
	| {type: 'suspend'}
	| {type: 'leave'; code: number};

/** `isMoved`: the document that is edited is put into the newest form of its template as well. */
type InForm = {isMoved?: true};

/** Done through the ports. */
export type PortEffect =
	/** `draft-saved`, `save-failed` or `draft-taken-over`. */
	| {type: 'save-draft'; draft: Draft}
	/** `draft-opened`, `draft-held` or `draft-refused`. */
	| {type: 'open-draft'; id: string}
	/** `draft-opened` with `fresh`, or `draft-refused`. */
	| {type: 'start-draft'; isBrief?: true}
	/** `draft-removed` or `draft-refused`. */
	| {type: 'remove-draft'; id: string}
	/** `draft-restored` or `draft-refused`. */
	| {type: 'restore-draft'; id: string}
	/** Restores the draft at hand after its service, and has it open again: `draft-restored` or `draft-refused`. */
	| {type: 'reopen-draft'; id: string}
	/** `draft-opened` or `draft-refused`. */
	| {type: 'take-over-draft'; id: string}
	/** Opens a copy of a stored draft: `draft-opened` or `draft-refused`. */
	| {type: 'open-copy'; id: string}
	/** Stores the draft at hand under a new identity: `draft-copied` or `save-failed`. */
	| {type: 'save-copy'; draft: Draft}
	/** The questions of a step or of all as one text: `one-text-written` or `find-failed`. */
	| {type: 'write-one-text'; draft: Draft; extent: Extent}
	/** What such a text says, written from that draft: `one-text-read` or `find-failed`. */
	| {type: 'read-one-text'; draft: Draft; extent: Extent; handed: string; edited: string}
	/** `draft-prefilled`. */
	| {type: 'find-author'}
	/** Keeps what the person has said of themselves for later: `person-remembered` or `find-failed`. */
	| {type: 'remember-person'; author?: string; level?: number; coaching?: boolean; tour?: true}
	/** `house-found` or `find-failed`. */
	| {type: 'find-house'}
	/** How the plans of other documents in the folder of the draft went: `past-plans-found`. */
	| {type: 'find-past-plans'; draft: Draft}
	/**
	 * `starters-found`, with those that have answers for the questions of the draft, or `find-failed`. `quietly`: only to
	 * know whether there are any, so that nothing is shown.
	 */
	| {type: 'find-starters'; draft: Draft; quietly?: true}
	/** `meanings-found`, with the questions that the section of that heading and text could be the answer to, or `find-failed`. */
	| {type: 'find-meanings'; draft: Draft; heading: string; section: string}
	/** Writes into the document which question a section answers: `meaning-said` or `meaning-refused`. */
	| {type: 'say-meaning'; draft: Draft; heading: string; question: string}
	/** Has the rules look, by what the house says, at the document that the draft makes: `draft-examined` or `examine-failed`. */
	| {type: 'examine-draft'; draft: Draft; house: HouseView}
	/** `time-told`. */
	| {type: 'tell-time'}
	/** Puts what a session has come to beside a document, in a file of its own: `summary-written` or `find-failed`. */
	| {type: 'write-summary'; target: string; draft: Draft}
	/** `target-proposed`. */
	| {type: 'propose-target'; draft: Draft}
	/** `target-checked`, `nothing-to-write`, `conflicts-found` or `write-failed`. */
	| ({type: 'check-target'; target: string; draft: Draft} & InForm)
	/** `document-written` or `write-failed`; refused when the file is no longer `existing` (absent: no file). */
	| ({type: 'write-document'; target: string; draft: Draft; existing?: string} & InForm)
	/** Makes the draft an edit of the text `existing`: `draft-rebased` or `write-failed`. */
	| {type: 'rebase-draft'; target: string; draft: Draft; existing: string; choices: Choices}
	/** Gives a file the text `before` again, which the last write has replaced: `write-undone` or `write-failed`. */
	| {type: 'undo-write'; target: string; before: string};
