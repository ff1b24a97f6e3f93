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

/** Ctrl with a letter. */
export function ctrl(letter: string): string {
	return String.fromCharCode(letter.toUpperCase().charCodeAt(0) - 64);
}
