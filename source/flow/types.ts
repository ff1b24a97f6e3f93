import type {Answers, Marks} from '../core/answers/answers.ts';
import type {Interview} from '../core/answers/interview.ts';
import type {Difference} from '../core/document/difference/difference.ts';
import type {Kept} from '../core/document/kept.ts';
import type {Known} from '../core/draft/offered.ts';
import type {Draft, Position} from '../core/draft/types.ts';
import type {Choices, Conflict} from '../core/edit/conflict.ts';
import type {Others} from '../core/edit/others.ts';
import type {Starter} from '../core/house/starters/types.ts';
import type {HouseView} from '../core/house/types.ts';
import type {PlacedFinding} from '../core/review/by-question.ts';
import type {Buffer} from './buffer/types.ts';
import type {Effect} from './effect.ts';
import type {History, Part} from './history/types.ts';
import type {Intent} from './intent.ts';
import type {Grid} from './matrix/types.ts';
import type {Outcome} from './outcome.ts';

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
	/** What is computed: which instrument, and the first row shown. */
	| {name: 'instrument'; instrument: string; top: number}
	/** What the question at the focus can begin with. */
	| {name: 'starters'; starters: readonly Starter[]; index: number}
	/** The draft is open in another terminal (`held`), or another terminal has taken it from us (`taken`). */
	| {name: 'conflict'; cause: 'held' | 'taken'; id: string; by: string};

/**
 * The characters that were typed without another key between them where they are no text: on a list of values, or where
 * letters are commands. They count as a whole, so that no word is half a command.
 */
export type Spelled = {
	text: string;
	/** It means nothing here, and neither does what is typed behind it. */
	isLost: boolean;
	/** As it was before the first of them, to be put back should all of it mean nothing. */
	before?: {focus: Place; option: number; history: History; part: Part};
};

type Shared = {
	spelled?: Spelled;
	overlay?: Overlay;
	message?: Message;
	/** Ctrl-C was pressed once; once more leaves. */
	leaving: boolean;
	known: Known;
};

export type StartState = Shared & {
	screen: 'start';
	/** The file that was to be edited, where its drafts alone are offered. */
	file?: string;
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
	/** What is being written now, with its count. */
	running?: {made: number; draft: Draft};
	/** The draft as it was saved last; what differs from it would be lost. */
	last?: Draft;
	/** `save-due` is on its way. */
	due: boolean;
	/** ISO timestamp of the last save. */
	at?: string;
	/** Why the last save failed, and what would help. */
	problem?: string;
	help?: string;
	/** So many saves in a row failed. */
	failures: number;
	/** Another terminal owns the draft: nothing is saved until a copy is made. */
	taken: boolean;
	/** Who that is. */
	takenBy?: string;
};

/** What the rules go by: the answers and marks of a document, and what the house says. */
export type Content = {answers: Answers; marks: Marks; house: HouseView};

/** What the rules say of the document. */
export type Examining = {
	/** `examine-due` is on its way for this. */
	asked?: Content;
	/** The rules look at this now. */
	running?: Content;
	/** The last that they looked at, what they found in it, or why they could not look. */
	last?: Content & {findings: readonly PlacedFinding[]; problem?: string};
};

/** The review screen: the highlighted row, and the path of the file with its editor while it is edited. */
export type Review = {
	index: number;
	target: string;
	editing?: Buffer;
	busy: boolean;
	/** The rows from the one on that was opened, by what they are about. */
	left?: readonly string[];
};

/**
 * The file exists, or did: what writing would change. `existing` is the text that the difference was made from; without
 * it the file that was opened is gone.
 */
export type Comparison = {target: string; existing?: string; difference: Difference; top: number};

/**
 * The file, with the text `existing`, and the draft have changed the same answers: what has been chosen so far, and
 * which of them is asked about.
 */
export type Settling = {
	target: string;
	existing: string;
	conflicts: readonly Conflict[];
	chosen: Choices;
	index: number;
	/** The first row that is shown. */
	top: number;
};

/**
 * A draft as an edit of another text than before, with its questions and what the text holds besides the answers.
 * `others`: what others have changed in it, where the questions are the same as before.
 */
export type Rebased = {interview: Interview; draft: Draft; kept: readonly Kept[]; others?: Others};

/**
 * The file is written; `before` is the interview as it was then, where the write can be undone. `isDraftKept`: some
 * answers could not be written, so the draft stays.
 */
export type Done = {target: string; before?: SessionState; isDraftKept: boolean};

export type SessionState = Shared & {
	screen: 'interview' | 'review' | 'settle' | 'compare' | 'done';
	interview: Interview;
	/** A new draft, in which offers are filled in by themselves; elsewhere they are offered. */
	isFresh: boolean;
	/** As of the last time a field was left; `currentDraft` adds what is in the open buffer. */
	draft: Draft;
	focus: Place;
	/** What the document holds that no question is for. */
	kept: readonly Kept[];
	/** One of these is read, behind the question at the focus; `top` is the first row shown. */
	keptAt?: {index: number; top: number};
	/** The scores are given in a grid, in place of the question at the focus. */
	grid?: Grid;
	/** The text being edited, when a line or an area has the focus. */
	buffer?: Buffer;
	/** The buffer differs from what the draft holds. */
	touched: boolean;
	/** The highlighted row, when a list of values has the focus. */
	option: number;
	/** Size of the text field on screen, or of what is read there, in columns and rows. */
	window: {width: number; height: number};
	/** The preview is wanted where it is not shown by itself. */
	preview: boolean;
	/** What questions can begin with; without `found` while somebody looks. */
	starters?: {found?: readonly Starter[]};
	history: History;
	saving: Saving;
	examining: Examining;
	review: Review;
	settling?: Settling;
	comparison?: Comparison;
	done?: Done;
};

export type State = StartState | SessionState;

/** A key by its name: see `keys/types.ts`. */
type Pressed = {type: 'key-pressed'; key: string};

export type Action = Pressed | Intent | Outcome;

/** New state and what is to be done; the same state object when the action is impossible. */
export type Step = readonly [State, readonly Effect[]];
