import type {History, Part} from '../history/types.ts';

/** A place in the grid of scores: an option and a criterion, each from 0; `option` -1 is the row of the weights. */
export type Cell = {option: number; criterion: number};

/** What has been typed into the cell at hand since it was reached; all of it is one change. */
export type Entry = {
	text: string;
	/** The history, and the question that the cell belongs to, as they were before. */
	history: History;
	before: Part;
};

/** The grid of scores with the cell at hand. */
export type Grid = Cell & {entry?: Entry};
