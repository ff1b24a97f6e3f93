/** One thing that is wrong at a path of answers, or of another file of keys and values, in words that fit a line. */
export type Fault = {
	/** `options[1].cons`; empty for the whole. */
	path: string;
	/** What stands there. */
	found: string;
	expected: string;
	/** The known key that a mistyped one most likely stands for. */
	meant?: string;
};
