/** The words of what is typed to find something. */
export function wordsOf(typed: string): readonly string[] {
	return typed
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
}

/** Whether a text has all of these words, each perhaps as a part of another one. */
export function hasWords(text: string, words: readonly string[]): boolean {
	const lower = text.toLowerCase();
	return words.every((word) => lower.includes(word));
}
