import type {Known} from '../core/draft/offered.ts';
import type {Draft, Position} from '../core/draft/types.ts';
import type {Interview} from '../core/template/types.ts';
import type {Buffer} from './buffer/types.ts';
import type {History} from './history/types.ts';

/**
 * Where the person is. Within a group: no `field` means the list of items with row `item` highlighted
 * (the row after the last item is the one that adds), and with a `field` the view of that item.
 */
export type Place = Omit<Position, 'cursor'>;

/** An unfinished draft as the start screen lists it; `savedAt` is an ISO timestamp, `age` is made of words. */
export type DraftSummary = {id: string; title: string; step: string; savedAt: string; age: string};

/** Something said once, gone with the next key. */
export type Message = {tone: 'info' | 'success' | 'warning' | 'problem'; text: string; next?: string};

export type Overlay =
	| {name: 'help'; top: number}
	| {name: 'example'; top: number}
	| {name: 'jump'; filter: string; index: number}
	/** The draft is open in another terminal (`held`), or another terminal has taken it from us (`taken`). */
	| {name: 'conflict'; cause: 'held' | 'taken'; id: string; by: string};

type Shared = {
	overlay?: Overlay;
	message?: Message;
	/** Ctrl-C was pressed once; once more leaves. */
	leaving: boolean;
	known: Known;
};

export type StartState = Shared & {
	screen: 'start';
	drafts: readonly DraftSummary[];
	/** The highlighted row; the row after the last draft starts a new one. */
	index: number;
	/** Discarded here and restored by undo; the last one first. */
	removed: readonly DraftSummary[];
	/** A draft has been asked for and is on its way. */
	waiting: boolean;
};

/** Counts of changes; the draft is saved when `saved` has caught up with `made`. */
export type Saving = {
	made: number;
	saved: number;
	/** The count that is being written now. */
	running?: number;
	/** `save-due` is on its way. */
	due: boolean;
	/** ISO timestamp of the last save. */
	at?: string;
	/** Why the last save failed. */
	problem?: string;
	/** Another terminal owns the draft: nothing is saved until a copy is made. */
	taken: boolean;
	/** Who that is. */
	takenBy?: string;
};

export type DiffLine = {sign: ' ' | '+' | '-'; text: string};

/** The review screen: the highlighted row, and the path of the file with its editor while it is edited. */
export type Review = {index: number; target: string; editing?: Buffer; busy: boolean};

/** The file exists: what writing would change. `existing` is the text that the difference was made from. */
export type Comparison = {target: string; existing: string; changes: readonly DiffLine[]; top: number};

/** The file is written. */
export type Done = {target: string};

export type SessionState = Shared & {
	screen: 'interview' | 'review' | 'compare' | 'done';
	interview: Interview;
	/** As of the last time a field was left; `currentDraft` adds what is in the open buffer. */
	draft: Draft;
	focus: Place;
	/** The text being edited, when a line or an area has the focus. */
	buffer?: Buffer;
	/** The buffer differs from what the draft holds. */
	touched: boolean;
	/** The highlighted row, when a list of values has the focus. */
	option: number;
	/** Size of the text field on screen, in columns and rows. */
	window: {width: number; height: number};
	/** The preview is wanted where it is not shown by itself. */
	preview: boolean;
	history: History;
	saving: Saving;
	review: Review;
	comparison?: Comparison;
	done?: Done;
};

export type State = StartState | SessionState;

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
	/** Enter on the highlighted row of a list, or the end of a one-line field. */
	| {type: 'confirmed'}
	| {type: 'escape-asked'}
	| {type: 'help-asked'}
	| {type: 'example-asked'}
	| {type: 'jump-asked'}
	| {type: 'preview-asked'}
	| {type: 'review-asked'}
	| {type: 'editor-asked'}
	| {type: 'skip-asked'}
	| {type: 'unknown-asked'}
	| {type: 'offer-accepted'}
	| {type: 'undo-asked'}
	| {type: 'redo-asked'}
	| {type: 'suspend-asked'}
	| {type: 'leave-asked'}
	/** Text fields. */
	| {type: 'text-typed'; text: string}
	| {type: 'text-pasted'; text: string}
	| {type: 'newline-typed'}
	| {type: 'deleted'; what: Deletion}
	| {type: 'cursor-moved'; by: Motion}
	/** Lists of values: the row that was picked, from 0. */
	| {type: 'choice-picked'; index: number}
	/** Groups of items. */
	| {type: 'item-added'}
	| {type: 'item-duplicated'}
	| {type: 'item-moved'; by: -1 | 1}
	| {type: 'item-deleted'}
	/** The list of questions. */
	| {type: 'jump-filtered'; filter: string}
	| {type: 'place-chosen'; place: Place}
	/** Review and what follows. */
	| {type: 'target-asked'}
	| {type: 'write-asked'}
	| {type: 'overwrite-agreed'}
	/** Start and conflicts. */
	| {type: 'new-asked'}
	| {type: 'discard-asked'}
	| {type: 'take-over-asked'}
	| {type: 'copy-asked'};

export type Deletion = 'back' | 'forward' | 'word-back' | 'word-forward' | 'to-line-start' | 'to-line-end';

export type Motion =
	| 'left'
	| 'right'
	| 'word-left'
	| 'word-right'
	| 'up'
	| 'down'
	| 'row-start'
	| 'row-end'
	| 'text-start'
	| 'text-end'
	| 'page-up'
	| 'page-down';

/** What became of an effect, or what the terminal reports. */
export type Outcome =
	/** The text field got another size on screen, in columns and rows. */
	| {type: 'field-resized'; width: number; height: number}
	/** `fresh`: a new draft, whose offers are filled in at once. */
	| {type: 'draft-opened'; interview: Interview; draft: Draft; fresh: boolean}
	| {type: 'draft-refused'; problem: string; next?: string}
	| {type: 'draft-held'; id: string; by: string}
	| {type: 'draft-prefilled'; known: Known}
	| {type: 'draft-removed'; id: string}
	| {type: 'draft-restored'; id: string}
	| {type: 'save-due'}
	/** `at` is an ISO timestamp. */
	| {type: 'draft-saved'; at: string}
	| {type: 'save-failed'; problem: string}
	| {type: 'draft-taken-over'; by: string}
	/** The draft at hand has been given an identity of its own. */
	| {type: 'draft-copied'; id: string}
	/** `text` undefined: the editor changed nothing. */
	| {type: 'editor-returned'; place: Place; text?: string; problem?: string}
	| {type: 'target-proposed'; target: string}
	/** `existing` is the text of the file that is there already, `changes` what writing would do to it. */
	| {type: 'target-checked'; target: string; existing?: string; changes?: readonly DiffLine[]}
	| {type: 'document-written'; target: string}
	| {type: 'write-failed'; problem: string; next?: string};

/** A key by its name: see `keys.ts`. */
type Pressed = {type: 'key-pressed'; key: string};

export type Action = Pressed | Intent | Outcome;

/** What the flow wants done; whoever performs it sends the outcome named behind it. */
export type Effect =
	/** `save-due` after so many milliseconds, unless one is on its way already. */
	| {type: 'save-soon'; within: number}
	/** `draft-saved`, `save-failed` or `draft-taken-over`. */
	| {type: 'save-draft'; draft: Draft}
	/** `draft-opened`, `draft-held` or `draft-refused`. */
	| {type: 'open-draft'; id: string}
	/** `draft-opened` with `fresh`, or `draft-refused`. */
	| {type: 'start-draft'}
	/** `draft-removed` or `draft-refused`. */
	| {type: 'remove-draft'; id: string}
	/** `draft-restored` or `draft-refused`. */
	| {type: 'restore-draft'; id: string}
	/** `draft-opened` or `draft-refused`. */
	| {type: 'take-over-draft'; id: string}
	/** Opens a copy of a stored draft: `draft-opened` or `draft-refused`. */
	| {type: 'open-copy'; id: string}
	/** Stores the draft at hand under a new identity: `draft-copied` or `save-failed`. */
	| {type: 'save-copy'; draft: Draft}
	/** `editor-returned`. */
	| {type: 'open-editor'; place: Place; text: string}
	/** `draft-prefilled`. */
	| {type: 'find-author'}
	/** `target-proposed`. */
	| {type: 'propose-target'; draft: Draft}
	/** `target-checked` or `write-failed`. */
	| {type: 'check-target'; target: string; draft: Draft}
	/** `document-written` or `write-failed`; refused when the file is no longer `existing` (absent: no file). */
	| {type: 'write-document'; target: string; draft: Draft; existing?: string}
	| {type: 'suspend'}
	| {type: 'leave'; code: number};

/** New state and what is to be done; the same state object when the action is impossible. */
export type Step = readonly [State, readonly Effect[]];
