/** How often each word occurs. */
export type Words = ReadonlyMap<string, number>;

/** The words of a text; numbers before the items of a list are none. */
export function wordsOf(text: string): Words {
	const counts = new Map<string, number>();
	const plain = text.replaceAll(/^[ \t]*\d{1,9}[.)](?=[ \t]|$)/gm, '');
	for (const [word] of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** Whether each word occurs at least as often in the other text. */
export function holdsWords(words: Words, others: Words): boolean {
	return [...words].every(([word, count]) => (others.get(word) ?? 0) >= count);
}
