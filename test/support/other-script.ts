/** A text with its Latin letters in another script, so that whatever is left in Latin has not come this way. */
export function inScript(first: string, text: string): string {
	const start = first.codePointAt(0) ?? 0;
	return text.replaceAll(/[a-z]/gi, (letter) => {
		const lower = String.fromCodePoint(start + letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0));
		return letter === letter.toLowerCase() ? lower : lower.toUpperCase();
	});
}

/** Cyrillic, for what the program says. */
export const asSaid = (text: string) => inScript('а', text);

/** Georgian, for what a person or a template says. */
export const asGiven = (text: string) => inScript('ა', text);
