import type {Run} from './row.tsx';

/** A bar of ten cells for a share of a whole; the numbers stand beside it. */
export function bar(part: number, whole: number): Run[] {
	const filled = whole === 0 ? 10 : Math.floor((10 * part) / whole);
	return [
		{text: '━'.repeat(filled), meaning: filled === 10 ? 'success' : 'accent'},
		{text: '─'.repeat(10 - filled), meaning: 'quiet'},
	];
}
