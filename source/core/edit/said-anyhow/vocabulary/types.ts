/** How documents speak of what a question asks for, whoever wrote them. */
export type Vocabulary = {
	path: string;
	/** What a heading, a label or the first cell of a row is that names it, as headings are compared. */
	named?: RegExp;
	/** The headings of chapters in which such a statement stands; without them it may stand anywhere. */
	under?: RegExp;
	/** A sentence that says it, there. */
	says?: RegExp;
	/** Words that such a sentence may have, as many others have them. */
	words?: RegExp;
};
