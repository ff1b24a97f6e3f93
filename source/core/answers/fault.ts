/** One thing that is wrong with an answers file, in words that fit a line. */
export type Fault = {
	/** `options[1].cons`; empty for the file as a whole. */
	path: string;
	/** What stands there. */
	found: string;
	expected: string;
	/** The known key that a mistyped one most likely stands for. */
	meant?: string;
};
