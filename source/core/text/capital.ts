/** A word or a sentence as it begins a line: with a capital letter, and else as it is. */
export function capital(text: string): string {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
}
