/** Longer sentences give way to a link from the start. */
const mostWords = 30;

/** A list, a table, code or a heading is no sentence. */
const noSentence = /^(?:[-*+|>#]|\d{1,9}[.)] |```|~~~)/;

/**
 * The first sentence of a Markdown text, whole: up to the first full stop, question mark or exclamation mark that a
 * space or the end follows, outside of code and links. Undefined where the text begins with something else, or where the
 * sentence only announces what follows.
 */
export function firstSentence(text: string): string | undefined {
	const [paragraph = ''] = text.trim().split(/\n[ \t]*\n/);
	const line = paragraph.replaceAll(/\s+/g, ' ').trim();
	const sentence = sentenceOfLine(line);
	return line === '' || noSentence.test(line) || /[:：]$/.test(sentence) ? undefined : withStop(sentence);
}

/** The sentence with which a line of words begins. */
export function sentenceOfLine(line: string): string {
	const hidden = line.replaceAll(/`[^`]*`|\]\([^)]*\)/g, (span) => '_'.repeat(span.length));
	const end = /[.!?](?=\s|$)|[。！？]/.exec(hidden);
	return end ? line.slice(0, end.index + 1) : line;
}

/** A line with a full stop where it has nothing of the kind. */
export function withStop(line: string): string {
	if (/[.!?。！？…]["”')\]」』）]*$/.test(line)) return line;
	// Where words are not spaced, their own full stop ends them.
	return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」』）]$/u.test(line) ? `${line}。` : `${line}.`;
}

/** The same without one, so that something may follow. */
export function withoutStop(line: string): string {
	return line.replace(/[.。]$/, '');
}

/** Words between white space, where the target of a link is none. */
export function wordCount(text: string): number {
	return text
		.replaceAll(/\]\([^)]*\)/g, ']')
		.split(/\s+/)
		.filter((word) => word !== '').length;
}

export function isTooLong(sentence: string): boolean {
	return wordCount(sentence) > mostWords;
}
