import {fieldAt} from '../../core/draft/place.ts';
import type {Buffer} from '../buffer/types.ts';
import type {SessionState} from '../state/state.ts';

/** The kinds of one line that hold several entries, with commas between them. */
const several: readonly (string | undefined)[] = ['people', 'dates'];

/** A text of any number of lines as it goes into a field of one line, at the cursor of what stands there. */
export function onOneLine({interview, focus}: SessionState, there: Buffer, text: string): string {
	const lines = text.split(/\r\n|\r|\n/);
	const isSeveral = several.includes(fieldAt(interview, focus)?.kind);
	return lines.length > 1 && isSeveral ? amongOthers(lines, there) : lines.join(' ');
}

/** Entries one to a line, perhaps with bullets, as entries between those that stand around the cursor. */
function amongOthers(lines: readonly string[], {text, cursor}: Buffer): string {
	const entries = lines.map(entryOf).filter((entry) => entry !== '');
	const before = text.slice(0, cursor).trimEnd();
	const after = text.slice(cursor).trimStart();
	const isBehind = before !== '' && !before.endsWith(',');
	const isBefore = after !== '' && !after.startsWith(',');
	return `${isBehind ? ', ' : ''}${entries.join(', ')}${isBefore ? ', ' : ''}`;
}

function entryOf(line: string): string {
	const entry = line.trim().replace(/^(?:[-*+•]|\d+[.)])\s+/, '');
	return entry.endsWith(',') ? entry.slice(0, -1).trimEnd() : entry;
}
