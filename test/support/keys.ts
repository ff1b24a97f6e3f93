/** The bytes that terminals send for keys. */
export const keys = {
	enter: '\r',
	tab: '\t',
	back: '\u001B[Z',
	escape: '\u001B',
	backspace: '\u007F',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	undo: '\u001F',
} as const;

const named: Readonly<Record<string, string>> = {
	...keys,
	'shift-tab': keys.back,
	'page-up': '\u001B[5~',
	'page-down': '\u001B[6~',
	delete: '\u001B[3~',
	f1: '\u001BOP',
	'ctrl-_': keys.undo,
	'ctrl-^': '\u001E',
	'ctrl-]': '\u001D',
};

/** What a terminal sends for a key by its name in the table; undefined for those that this does not know. */
export function bytesOf(key: string): string | undefined {
	const [, letter] = /^ctrl-([a-z])$/.exec(key) ?? [];
	const [, meta] = /^alt-(.)$/u.exec(key) ?? [];
	if (letter) return ctrl(letter);
	return named[key] ?? (meta ? `\u001B${meta}` : [...key].length === 1 ? key : undefined);
}

/** Ctrl with a letter. */
export function ctrl(letter: string): string {
	return String.fromCharCode(letter.toUpperCase().charCodeAt(0) - 64);
}
