import type {Mark} from '../../core/answers/answers.ts';
import type {Board} from '../../core/draft/meeting.ts';
import type {ParkedKind} from '../../core/draft/parking.ts';
import type {Place} from '../../core/draft/place.ts';
import type {Choice} from '../../core/edit/conflict.ts';
import type {Deletion, Motion} from '../buffer/types.ts';

/** What the person did, once keys have been looked up in the key table. */
export type Intent =
	| {type: 'next-asked'}
	| {type: 'back-asked'}
	| {type: 'up-asked'}
	| {type: 'down-asked'}
	| {type: 'page-up-asked'}
	| {type: 'page-down-asked'}
	| {type: 'first-asked'}
	| {type: 'last-asked'}
	/** Enter on the highlighted row of a list or of values, or the end of a one-line field. */
	| {type: 'confirmed'}
	| {type: 'escape-asked'}
	| {type: 'help-asked'}
	| {type: 'example-asked'}
	| {type: 'jump-asked'}
	/** All that can be done and gone to. */
	| {type: 'palette-asked'}
	/** The next question that is still needed. */
	| {type: 'needed-asked'}
	/** Only what is needed is asked from here on, or all again. */
	| {type: 'brief-asked'}
	/** What is computed at the question, and the instrument beside that one. */
	| {type: 'instrument-asked'}
	| {type: 'instrument-turned'; by: 1 | -1}
	/** What a group can begin with. */
	| {type: 'starters-asked'}
	/** All that the highlighted one holds, and not for that group alone. */
	| {type: 'whole-starter-asked'}
	/** Which question the text that stays as it is answers. */
	| {type: 'meaning-asked'}
	| {type: 'preview-asked'}
	| {type: 'review-asked'}
	| {type: 'editor-asked'}
	/** All questions of the step at hand, or of the document, as one text in the editor. */
	| {type: 'one-text-asked'; of: 'step' | 'draft'}
	| {type: 'skip-asked'}
	| {type: 'unknown-asked'}
	/** Any other mark, such as one with a reason. */
	| {type: 'mark-asked'; mark: Mark}
	| {type: 'offer-accepted'}
	/** A name that is known goes into the field, in place of what was typed of it. */
	| {type: 'name-picked'; name: string}
	| {type: 'undo-asked'}
	| {type: 'redo-asked'}
	| {type: 'suspend-asked'}
	| {type: 'leave-asked'}
	/** Text fields. */
	| {type: 'text-typed'; text: string}
	| {type: 'text-pasted'; text: string}
	/**
	 * The whole text of the field, typed elsewhere than in it; `goesOn`: it goes on with what was typed so before, and is
	 * undone with that.
	 */
	| {type: 'answer-typed'; text: string; goesOn?: true}
	| {type: 'newline-typed'}
	/** Tab: before the words of an item of a text it goes a level in or out, elsewhere on or back. */
	| {type: 'tab-typed'; by: 1 | -1}
	| {type: 'deleted'; what: Deletion}
	| {type: 'cursor-moved'; by: Motion}
	/** Lists of values and levels: the row that was picked, from 0. */
	| {type: 'choice-picked'; index: number}
	/** Lists of values: the highlighted row is taken, and the question stays. */
	| {type: 'highlight-taken'}
	/** A character that is no text here: what is spelled so far goes on, is a letter shorter, or ends with Enter. */
	| {type: 'letter-typed'; text: string}
	| {type: 'letter-removed'}
	| {type: 'letters-ended'}
	/** Groups of items. */
	| {type: 'item-added'}
	| {type: 'item-duplicated'}
	| {type: 'item-moved'; by: -1 | 1}
	| {type: 'item-deleted'}
	/** The item, or the line of a list, goes to another list. */
	| {type: 'move-asked'}
	/** Words are replaced in all answers, each place after it was shown. */
	| {type: 'replace-asked'}
	| {type: 'hit-decided'; how: 'replace' | 'leave' | 'all'}
	/** The grid of scores. */
	| {type: 'grid-asked'}
	| {type: 'weights-normalised'}
	| {type: 'option-selected'}
	/** The short tour of the most needed keys. */
	| {type: 'tour-asked'}
	/** Only the rows of a list that have the words which are typed then. */
	| {type: 'filter-asked'}
	/** The list of questions. */
	| {type: 'jump-filtered'; filter: string}
	/** `kept`: what is read behind that question, by its index. */
	| {type: 'place-chosen'; place: Place; kept?: number}
	/** Review and what follows. */
	| {type: 'target-asked'}
	/** What came up by the way, and of which kind it is. */
	| {type: 'park-asked'}
	| {type: 'parking-turned'; by: 1 | -1}
	/** What was filled in for the person. */
	| {type: 'sheet-asked'}
	| {type: 'write-asked'}
	| {type: 'new-form-asked'}
	| {type: 'overwrite-agreed'}
	| {type: 'side-taken'; choice: Choice}
	| {type: 'question-asked'}
	| {type: 'write-undo-asked'}
	/** What a group does that meets: its agenda, and on its boards. */
	| {type: 'agenda-asked'}
	| {type: 'board-asked'; opens: Board | 'summary'}
	| {type: 'projector-asked'}
	/** A minute more or less, another list, another decision. */
	| {type: 'board-turned'; by: 1 | -1}
	| {type: 'minutes-set'; minutes: number}
	/** The cell at hand is scored in silence, by all of them. */
	| {type: 'cell-ballot-asked'}
	/** What was agreed on goes into the matrix. */
	| {type: 'agreed-taken'}
	| {type: 'consent-given'}
	| {type: 'objection-asked'}
	| {type: 'ruling-asked'}
	/** What was parked goes there, or nowhere. */
	| {type: 'parked-cleared'; to?: ParkedKind}
	/** Who the person is. */
	| {type: 'name-asked'}
	| {type: 'level-asked'}
	/** Start and conflicts. */
	/** `isBrief`: only what a review needs is asked. */
	| {type: 'new-asked'; isBrief?: true}
	| {type: 'discard-asked'}
	| {type: 'take-over-asked'}
	| {type: 'copy-asked'};
