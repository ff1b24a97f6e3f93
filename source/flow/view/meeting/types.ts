/** A board of a group, the same for whoever draws it and whoever tells it. */
export type BoardView = {
	title: string;
	/** What is asked of the group, above all else. */
	about: string;
	/** A line that is typed. */
	input?: {text: string; placeholder: string};
	rows: readonly BoardRow[];
	/** What is to be said of the highlighted row, or of what is typed. */
	note: string;
	/** It says what is wrong. */
	isWrong?: boolean;
};

export type BoardRow = {text: string; isCurrent: boolean};
