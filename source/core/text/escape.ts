/**
 * A pair of functions that keep a token of the document's structure apart from the same characters in a
 * value. `token` matches the characters; an escaped one has a backslash before it. A token that already has
 * backslashes gets one more, so that `remove(add(text))` is `text` for every text.
 */
export type Guard = {
	/** With `always` false, only tokens that already have a backslash are touched. */
	add(text: string, always: boolean): string;
	remove(text: string): string;
};

/** `before` and `after` are sources of regular expressions for what must stand around the token. */
export function guard(token: string, before = '', after = ''): Guard {
	const lookBehind = before === '' ? '' : `(?<=${before})`;
	const lookAhead = after === '' ? '' : `(?=${after})`;
	const every = new RegExp(`${lookBehind}(?<!\\\\)(\\\\*)(${token})${lookAhead}`, 'gs');
	const escaped = new RegExp(`${lookBehind}(?<!\\\\)(\\\\+)(${token})${lookAhead}`, 'gs');
	return {
		add: (text, always) => text.replaceAll(always ? every : escaped, '\\$1$2'),
		remove: (text) => text.replaceAll(escaped, (_, slashes: string, found: string) => slashes.slice(1) + found),
	};
}

/** A text as the source of a regular expression that matches just that text. */
export function literal(text: string): string {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
