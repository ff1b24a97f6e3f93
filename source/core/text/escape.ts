/**
 * A pair of functions that keep a token of the document's structure apart from the same characters in a
 * value. `token` is the source of a regular expression. Backslashes before it are doubled, and one more
 * marks it as text, so that `remove(add(text))` is `text` for every text. A token must not begin within
 * itself (`*` is one, `**` is none): its second half would be marked and not found again.
 */
export type Guard = {
	/** With `always` false, only tokens that have backslashes before them already are touched. */
	add(text: string, always: boolean): string;
	remove(text: string): string;
};

/** `before` is the source of a regular expression for what must stand before the token. */
export function guard(token: string, before = ''): Guard {
	return guardAny([{before, token}]);
}

/** One guard for several tokens, so that none of them is touched twice. */
export function guardAny(tokens: readonly {before: string; token: string}[]): Guard {
	const source = (slashes: string): string =>
		tokens.map(({before, token}) => `${before && `(?<=${before})`}(?<!\\\\)${slashes}(?=${token})`).join('|');
	if (tokens.length === 0) return {add: (text) => text, remove: (text) => text};
	const every = new RegExp(source('\\\\*'), 'g');
	const escaped = new RegExp(source('\\\\+'), 'g');
	return {
		add: (text, always) => text.replaceAll(always ? every : escaped, (slashes) => `${slashes}${slashes}\\`),
		remove: (text) => text.replaceAll(escaped, (slashes) => slashes.slice(0, Math.floor(slashes.length / 2))),
	};
}

/**
 * A text as the source of a regular expression that matches just that text, also among the characters of a class and
 * with the flag `u`, which takes no escape of a dash.
 */
export function literal(text: string): string {
	return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\x2d');
}

/** What stands before literal text that is not escaped: no backslashes, or an even number of them. */
export const unescaped = '(?<=(?<!\\\\)(?:\\\\\\\\)*)';
