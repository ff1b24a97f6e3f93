import type {StepId} from '../answers/interview.ts';
import type {ParkedKind} from './parking.ts';

/** Somebody who takes part in a session of a group; `name` is that of no other. */
export type Participant = {name: string; role?: string};

/** A score for an option by a criterion, both by their names. */
export type CellScore = {option: string; criterion: string; score: number};

/** A score that somebody gave before those of the others were shown. */
export type GivenScore = CellScore & {who: string};

/** A dot on an item of the list with that path, by its name. */
export type Dot = {who: string; list: string; item: string};

/** What somebody said to a decision: their objection, or consent where there is none. */
export type Word = {who: string; decision: string; objection?: string};

/** Who decided something, and how, in a few words. */
export type Ruling = {decision: string; by: string[]; how: string};

/** What was parked, and what has become of it: the group that has it now, or nothing where it was dropped. */
export type Cleared = {kind: ParkedKind; text: string; who?: string; to?: string};

export const boards = [
	'length',
	'agenda',
	'people',
	'boxes',
	'premortem',
	'ballot',
	'spread',
	'dots',
	'consent',
	'objection',
	'ruling',
	'clearing',
] as const;

/** What a group has before it in place of a question. */
export type Board = (typeof boards)[number];

/** Those on which a line of text is typed. */
const ofLine = ['length', 'people', 'premortem', 'objection', 'ruling'] as const satisfies readonly Board[];

export function isOfLine(board: Board): board is (typeof ofLine)[number] {
	return ofLine.some((one) => one === board);
}

/** Where in it the group is. */
export type BoardPlace = {
	board: Board;
	row?: number;
	/** Whose turn it is. */
	who?: string;
	/** What is typed there and not taken yet. */
	text?: string;
	/** The path of the list that gets dots, or the decision that is agreed to. */
	about?: string;
	/** The one cell that is scored anew. */
	cell?: {option: string; criterion: string};
	/** They have the keyboard. */
	isReady?: true;
	/** It came by itself, so it leads back to the question and not to the agenda. */
	isDirect?: true;
};

/** A session of a group around one screen, as its draft keeps it. */
export type Meeting = {
	people: Participant[];
	/** The time box of each step, in minutes. */
	minutes: {[step in StepId]: number};
	/** What was used of it, in milliseconds. */
	used: {[step in StepId]?: number};
	scores?: GivenScore[];
	/** What the group agreed on where that is not the median. */
	agreed?: CellScore[];
	dots?: Dot[];
	words?: Word[];
	rulings?: Ruling[];
	cleared?: Cleared[];
	/** How many reasons the premortem has given; it is there once it was asked for. */
	reasons?: number;
	/** The weights as they were when totals were seen first, by criterion. */
	weights?: {criterion: string; weight: number}[];
	/** The summary that was written last, as it was written. */
	summary?: {path: string; text: string};
	/** What is open. */
	at?: BoardPlace;
};

/** What items are called by what is kept of them here, where their names are mentioned. */
export type Mentioned = 'option' | 'criterion';

/** The same, with what is kept by the name of an item of a group following its new one. */
export function withNameFollowed(
	meeting: Meeting,
	{group, as}: {group: string; as: Mentioned | undefined},
	before: string,
	after: string,
): Meeting {
	const follow = <Entry extends object>(entries: readonly Entry[] | undefined, key: string | undefined) =>
		entries?.map((entry) =>
			key !== undefined && Reflect.get(entry, key) === before ? {...entry, [key]: after} : entry,
		);
	const decision = as === 'option' ? 'decision' : undefined;
	const followed = {
		scores: follow(meeting.scores, as),
		agreed: follow(meeting.agreed, as),
		weights: follow(meeting.weights, as),
		words: follow(meeting.words, decision),
		rulings: follow(meeting.rulings, decision),
		dots: meeting.dots?.map((dot) => (dot.list === group && dot.item === before ? {...dot, item: after} : dot)),
	};
	const cell = meeting.at?.cell;
	const at =
		meeting.at && cell && as && cell[as] === before ? {...meeting.at, cell: {...cell, [as]: after}} : meeting.at;
	return {
		...meeting,
		...(at ? {at} : {}),
		...Object.fromEntries(Object.entries(followed).filter(([, entries]) => entries !== undefined)),
	};
}
