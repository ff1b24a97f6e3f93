/** What templates ask whoever fills them in: about the design as such, and about the document. */
const prompt =
	/^(?:what|which|why|how)\b(?=.*\?$).*\b(?:parts? of the (?:design|proposal)|aspects? of the (?:design|proposal)|related issues|this (?:rfc|text|document|proposal|section)|other designs|not doing this|nothing is done)\b/is;

/** Whether nothing stands there but the questions of a template that nobody has answered. */
export function arePrompts(texts: readonly string[]): boolean {
	return texts.length > 0 && texts.every((text) => prompt.test(text));
}

/** Whether all of them ask something: an option is said, and not asked. */
export function areQuestions(texts: readonly string[]): boolean {
	return texts.length > 0 && texts.every((text) => text.trimEnd().endsWith('?'));
}
