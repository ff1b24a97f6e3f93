/** What a list is narrowed to: its rows that have all of these words. `isTyped`: the words have the keys. */
export type Filter = {
	/** The list by its name, so that another one is not narrowed by words for this one. */
	list: string;
	text: string;
	isTyped: boolean;
};
