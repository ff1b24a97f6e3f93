import type {PastPlan} from '../../core/analysis/schedule/past-plans.ts';
import type {Interview, Question} from '../../core/answers/interview.ts';
import type {Difference} from '../../core/document/difference/difference.ts';
import type {Kept} from '../../core/document/kept.ts';
import type {Known} from '../../core/draft/offered.ts';
import type {Place} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {Conflict} from '../../core/edit/conflict.ts';
import type {Others} from '../../core/edit/others.ts';
import type {SaidAlready} from '../../core/edit/said-already.ts';
import type {Starter} from '../../core/house/starters/types.ts';
import type {House} from '../../core/house/types.ts';
import type {ReadBack} from '../../core/one-text/read.ts';
import type {Extent} from '../../core/one-text/types.ts';
import type {PlacedFinding} from '../../core/review/by-question.ts';

/** What became of an effect, or what the terminal reports. */
export type Outcome =
	/** The text field got another size on screen, in columns and rows. */
	| {type: 'field-resized'; width: number; height: number}
	/**
	 * `fresh`: a new draft, whose offers are filled in at once. `changed`: it holds answers that nothing else holds yet.
	 */
	| ({
			type: 'draft-opened';
			interview: Interview;
			draft: Draft;
			fresh: boolean;
			changed?: boolean;
	  } & Partial<Besides>)
	| {type: 'draft-refused'; problem: string; next?: string}
	| {type: 'draft-held'; id: string; by: string}
	| {type: 'draft-prefilled'; known: Known}
	| {type: 'person-remembered'}
	| {type: 'house-found'; house: House}
	| {type: 'past-plans-found'; plans: readonly PastPlan[]}
	| {type: 'starters-found'; starters: readonly Starter[]; quietly?: true}
	| {type: 'meanings-found'; heading: string; questions: readonly Question[]}
	/** From now on the draft is an edit of the document with the comment in it. */
	| ({type: 'meaning-said'; heading: string; question: string} & Rebased)
	| {type: 'meaning-refused'; problem: string; next?: string}
	| {type: 'examine-due'}
	/** Time has passed. */
	| {type: 'tick-due'}
	/** `at` is an ISO timestamp. */
	| {type: 'time-told'; at: string}
	| {type: 'summary-written'; path: string; text: string}
	| {type: 'draft-examined'; findings: readonly PlacedFinding[]}
	| {type: 'examine-failed'; problem: string}
	/** What was looked for is there and cannot be used. */
	| {type: 'find-failed'; problem: string; next?: string}
	| {type: 'draft-removed'; id: string}
	| {type: 'draft-restored'; id: string}
	| {type: 'save-due'}
	/** `at` is an ISO timestamp. */
	| {type: 'draft-saved'; at: string}
	| {type: 'save-failed'; problem: string; next?: string}
	| {type: 'draft-taken-over'; by: string}
	/** The draft at hand has been given an identity of its own. */
	| {type: 'draft-copied'; id: string}
	/** `text` undefined: the editor changed nothing. */
	| {type: 'editor-returned'; place: Place; text?: string; problem?: string}
	/** The draft that it was written from comes with it. */
	| {type: 'one-text-written'; draft: Draft; extent: Extent; text: string}
	/** `edited` undefined: the editor changed nothing. */
	| {type: 'one-text-edited'; draft: Draft; extent: Extent; handed: string; edited?: string; problem?: string}
	/** `before`: the draft that the text was written from. */
	| {type: 'one-text-read'; before: Draft; read: ReadBack}
	| {type: 'target-proposed'; target: string}
	/**
	 * `existing` is the text of the file that is there already, `difference` what writing would do to it, `names` how many
	 * the file has on its disk. A difference without `existing`: the file was there and is gone.
	 */
	| {type: 'target-checked'; target: string; existing?: string; difference?: Difference; names?: number}
	/** The draft and the file have changed the same answers. */
	| {type: 'conflicts-found'; target: string; existing: string; conflicts: readonly Conflict[]}
	| ({type: 'draft-rebased'} & Rebased)
	/**
	 * `rebased`: from now on the draft is an edit of what has been written. `taken` is the path that was proposed, and
	 * whose number somebody else was given meanwhile.
	 */
	| {type: 'document-written'; target: string; rebased?: Rebased; taken?: string}
	| {type: 'write-undone'; target: string}
	/** The file says already all that would be written. */
	| {type: 'nothing-to-write'; target: string}
	| {type: 'write-failed'; problem: string; next?: string};

/**
 * A draft as an edit of another text than before, with its questions and what the text holds besides the answers.
 * `others`: what others have changed in it, where the questions are the same as before.
 */
export type Rebased = Besides & {interview: Interview; draft: Draft; others?: Others};

/**
 * What a document holds besides its answers, what of that may say what has no answer yet, and whether it has the form
 * that its template had before.
 */
export type Besides = {kept: readonly Kept[]; said: readonly SaidAlready[]; isOfEarlierForm?: boolean};
