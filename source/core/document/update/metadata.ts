import {isBlank} from '../../markdown/source.ts';
import type {MetadataPattern} from '../../template/patterns.ts';
import type {FoundMetadata} from '../read/found.ts';
import {textOf} from '../texts.ts';
import {metadataLine, writeMetadata, yamlScalar} from '../write/metadata.ts';
import type {Change} from './change.ts';
import {type Splice, spliceOf} from './edits.ts';

/** Changes of the front matter of a document: only the values that change, and lines for new ones. */
export function updateMetadata(pattern: MetadataPattern, found: FoundMetadata | undefined, change: Change): Splice[] {
	const changed = pattern.filter(({slot}) => textOf(change.before, slot) !== textOf(change.after, slot));
	if (changed.length === 0) return [];
	if (!found) {
		const lines = writeMetadata(pattern, change.after).flatMap((block) => [...block.split('\n'), '']);
		return [spliceOf(change.source, {first: 0, end: 0, lines})];
	}

	const isLeft = pattern.some(({slot}) => textOf(change.after, slot) !== undefined);
	if (!isLeft && isAllKnown(found, change)) return [wholeBlock(found, change)];
	return changed.flatMap(({key, slot}) => {
		const value = found.values[key];
		const text = textOf(change.after, slot);
		if (value) return text === undefined ? [removedLines(change, value)] : [{...value, text: yamlScalar(text)}];
		const line = lineFor(pattern, key, found, change);
		return text === undefined
			? []
			: [spliceOf(change.source, {first: line, end: line, lines: [metadataLine(key, text)]})];
	});
}

/** Whether every line of the front matter belongs to a key of the template. */
function isAllKnown({range, values}: FoundMetadata, change: Change): boolean {
	const known = Object.values(values).reduce(
		(sum, {start, end}) => sum + lineAt(change, end) - lineAt(change, start) + 1,
		0,
	);
	return known === range.end - range.first;
}

/** The front matter with its hyphens and the blank lines after it. */
function wholeBlock({range}: FoundMetadata, change: Change): Splice {
	let end = range.end + 1;
	while (end < change.source.lines.length - 1 && isBlank(change.source, end)) end++;
	return spliceOf(change.source, {first: range.first - 1, end, lines: []});
}

/** A new key goes after the one that the template has before it. */
function lineFor(pattern: MetadataPattern, key: string, found: FoundMetadata, change: Change): number {
	const keys = pattern.map((entry) => entry.key);
	const before = keys.slice(0, keys.indexOf(key)).flatMap((earlier) => found.values[earlier] ?? []);
	const last = before.at(-1);
	return last ? lineAt(change, last.end) + 1 : found.range.first;
}

function removedLines(change: Change, {start, end}: {start: number; end: number}): Splice {
	return spliceOf(change.source, {first: lineAt(change, start), end: lineAt(change, end) + 1, lines: []});
}

function lineAt(change: Change, offset: number): number {
	return change.source.starts.findLastIndex((start) => start <= offset);
}
