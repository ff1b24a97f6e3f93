/**
 * A line of a document that may say already what a question asks for; it counts from 0, and `body` is what stands below it.
 * The `weight` is what speaks for it by itself.
 */
export type Indication = {
	path: string;
	line: number;
	text: string;
	body: string;
	weight: number;
	/** The line after the last one that it stands for: what these share with the answer counts, too, unless it was counted. */
	end?: number;
	/** Which sentences of these say it; all of them when not given. */
	isSaidBy?: (sentence: string) => boolean;
};

/** What speaks for a line, from a name for that very thing to a word that many lines have. */
export const weights = {
	/** A heading, a label or a column that people have for it. */
	named: 5,
	/** A mark of it in its place: a badge at the head, columns of a table, the words of an item itself. */
	marked: 4,
	/** A heading in which all words are about it, or a sentence that says it, where only one thing can be said. */
	said: 3,
	/** The same of one among many things, of which the answer is another as long as it shares no words with it. */
	among: 2,
	/** A heading or a label with a word of it, and others. */
	touched: 1.2,
} as const;

/** From here on it is worth a question. */
export const enough = weights.said;

/** A line as evidence. */
export function indicationAt(
	path: string,
	line: number,
	lines: readonly string[],
	weight: number,
	end?: number,
): Indication {
	return {path, line, text: (lines[line] ?? '').trim(), body: '', weight, ...(end === undefined ? {} : {end})};
}
