import type {Interview, StepId} from '../../core/answers/interview.ts';
import type {Kept} from '../../core/document/kept.ts';
import type {Known} from '../../core/draft/offered.ts';
import type {Place} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import type {SaidAlready} from '../../core/edit/said-already.ts';
import type {Starter} from '../../core/house/starters/types.ts';
import type {Contain} from '../../core/kinds/types.ts';
import type {Buffer} from '../buffer/types.ts';
import type {History} from '../history/types.ts';
import type {Examining} from './examining.ts';
import type {Grid} from './grid.ts';
import type {Message} from './message.ts';
import type {Overlay} from './overlay.ts';
import type {Remapped} from './remapped.ts';
import type {Saving} from './saving.ts';
import type {Spelled} from './spelled.ts';
import type {Spoken} from './spoken.ts';
import type {Comparison, Review, Settling} from './writing.ts';

export type State = StartState | SessionState;

/** An unfinished draft as the start screen lists it; `savedAt` is an ISO timestamp, `age` is made of words. */
export type DraftSummary = {id: string; title: string; step: string; savedAt: string; age: string};

/** The step whose time is running, since when (an ISO timestamp) as far as that is told, and whether the time is on its way. */
export type Timing = {step: StepId; since?: string; isAsked: boolean};

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
	/** What of it may say already what has no answer yet. */
	said: readonly SaidAlready[];
	/** The document that is edited has the form that its template had before. */
	isOfEarlierForm?: boolean;
	/** One of these is read, behind the question at the focus; `top` is the first row shown. */
	keptAt?: {index: number; top: number};
	/** The scores are given in a grid, in place of the question at the focus. */
	grid?: Grid;
	/** The text being edited, when a line or an area has the focus. */
	buffer?: Buffer;
	/** What words and lines were deleted last, to be put in again; and the text that was left, whose cursor has not moved since. */
	killed?: {text: string; left: Buffer};
	/** The buffer differs from what the draft holds. */
	touched: boolean;
	/** The item that was put in whole, as it was offered, while it is open: who leaves it goes on behind it. */
	wholeItem?: {question: string; item: number};
	/** The highlighted row, when a list of values has the focus. */
	option: number;
	/** Size of the text field on screen, or of what is read there, in columns and rows. */
	window: {width: number; height: number};
	/** The preview is wanted where it is not shown by itself. */
	preview: boolean;
	/** The card of the tour that stands beside the questions, from 0. */
	tour?: number;
	/** The question alone is shown, for those who look from afar. */
	isProjected?: true;
	/** Whose time is running since when, while a group meets. */
	timing?: Timing;
	/** What questions can begin with; without `found` while somebody looks. */
	starters?: {found?: readonly Starter[]};
	history: History;
	saving: Saving;
	examining: Examining;
	review: Review;
	/** Of what was filled in: what the person has taken, and the row from which a question was opened. */
	sheet?: {taken?: string | undefined; left?: number};
	settling?: Settling;
	comparison?: Comparison;
	done?: Done;
};

/**
 * The file is written; `before` is the interview as it was then, where the write can be undone. `hasUnwritten`: some
 * answers could not be written, so the draft stays.
 */
export type Done = {target: string; before?: SessionState; hasUnwritten: boolean};

/**
 * What a list is narrowed to: its rows that have all of these words; by its name, so that another one is not narrowed
 * by words for this one. `isTyped`: the words have the keys.
 */
type Filter = {list: string; text: string; isTyped: boolean};

type Shared = {
	spelled?: Spelled;
	filter?: Filter;
	overlay?: Overlay;
	message?: Message;
	/** Ctrl-C was pressed once; once more leaves. */
	leaving: boolean;
	known: Known;
	/** Not to be called before the first key is taken in: it loads behind the first frame. */
	contain: Contain;
	/** Keys other than the usual ones. */
	remapped?: Remapped;
	/** Given where nothing is drawn. */
	spoken?: Spoken;
};
