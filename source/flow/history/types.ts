import type {Json, Marks} from '../../core/answers/answers.ts';
import type {Place} from '../../core/draft/place.ts';
import type {Patch} from '../buffer/types.ts';

/** All that a draft holds of one question. */
export type Part = {
	value: Json | undefined;
	marks: Marks;
	typed: {readonly [path: string]: string};
};

/** The least that undo and redo need: a question before and after, or an edit of a text, or both at once. */
export type Change = {
	/** Where the focus goes when the change is undone, and when it is done again. */
	before: Place;
	after: Place;
	/** `question` is given where it is not the one that has the focus. */
	part?: {before: Part; after: Part; question?: string};
	edit?: {
		patch: Patch;
		cursorBefore: number;
		cursorAfter: number;
		/** Typing that continues is one change. */
		kind: 'typing' | 'deleting' | 'pasting' | 'replacing';
	};
	/** Undone and redone together with the change below it. */
	joined: boolean;
};

/** A stack whose copies share what lies below. */
export type Stack = {top: Change; below: Stack} | undefined;

export type History = {past: Stack; future: Stack};
