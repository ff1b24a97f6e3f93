import {guard, unescaped} from '../text/escape.ts';

const separator = '; ';
const within = guard(separator);
const between = new RegExp(`(?=${separator})${unescaped}${separator}`);

/** Entries as one line, from which `entriesIn` gives the same ones: what divides them is guarded in them. */
export function joinedEntries(entries: readonly string[]): string {
	const guarded = entries.map((entry) => within.add(entry, true));
	// A backslash at the end of one would count for what divides it from the next.
	return guarded
		.map((entry, index) => (index < guarded.length - 1 ? entry.replace(/\\+$/, '$&$&') : entry))
		.join(separator);
}

export function entriesIn(line: string): string[] {
	const parts = line.split(between);
	return parts
		.map((part, index) =>
			index < parts.length - 1 ? part.replace(/\\+$/, (end) => end.slice(0, end.length / 2)) : part,
		)
		.map((part) => within.remove(part).trim())
		.filter((part) => part !== '');
}
