import type {FoundMetadata, FoundValue} from '../../lens/read/found.ts';
import {slotValue} from '../../lens/scope.ts';
import {slotText} from '../../lens/texts.ts';
import {metadataLine, writeMetadata, yamlScalar} from '../../lens/write/metadata.ts';
import {isBlank, lineAtOffset, lineEndAt} from '../../markdown/source.ts';
import type {MetadataPattern, Slot} from '../../template/patterns.ts';
import {dayLike} from '../../text/day-like.ts';
import type {Revision} from './change.ts';
import {type Splice, spliceOf} from './edits.ts';
import {blockList, commentIn} from './yaml-list.ts';

/** Changes of the front matter of a document: only the values that change, and lines for new ones. */
export function updateMetadata(pattern: MetadataPattern, found: FoundMetadata | undefined, change: Revision): Splice[] {
	const changed = pattern.filter(({slot}) => slotText(change.before, slot) !== slotText(change.after, slot));
	if (changed.length === 0) return [];
	if (!found) {
		const lines = writeMetadata(pattern, change.after).flatMap((block) => [...block.split('\n'), '']);
		return [spliceOf(change.source, {first: 0, end: 0, lines})];
	}

	const isLeft = pattern.some(({slot}) => slotText(change.after, slot) !== undefined);
	if (!isLeft && isAllKnown(found, change)) return [wholeBlock(found, change)];
	return changed.flatMap(({key, slot}) => {
		const value = found.values[key];
		const text = slotText(change.after, slot);
		if (value) {
			const {start, end, list} = value;
			if (text === undefined) return [removedLines(change, value)];
			if (list) return [{start, end, text: listText(change, slot, value)}];
			const old = change.source.text.slice(start, end);
			const day = dayLike(old, slotText(change.before, slot) ?? '', text, slot.field.order);
			if (day !== undefined) return [{start, end, text: day}];
			return [{start, end, text: start === end ? ` ${yamlScalar(text)}` : yamlText(text, old)}];
		}

		const line = lineFor(pattern, key, found, change);
		return text === undefined
			? []
			: [spliceOf(change.source, {first: line, end: line, lines: [metadataLine(key, text)]})];
	});
}

/** A number stays one, and so does a word that means yes or no. */
function yamlText(text: string, old: string): string {
	return [old, text].every((value) => /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(value)) ? text : yamlScalar(text);
}

/** A list stays one, in brackets or with a hyphen for each entry, where its answer has entries. */
function listText(change: Revision, slot: Slot, {start, end, list}: FoundValue): string {
	const value = slotValue(change.after, slot);
	const {text} = change.source;
	const before = text.slice(start, end);
	const indent = text.slice(Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1, start);
	if (!Array.isArray(value)) {
		const scalar = yamlScalar(slotText(change.after, slot) ?? '');
		// It stands below its key, and the line after it begins where the list ended.
		return list === 'flow' ? scalar : `${indent === '' ? '  ' : ''}${scalar}${/\s*$/.exec(before)?.[0] ?? ''}`;
	}

	if (list === 'flow') return `[${value.map((entry) => JSON.stringify(entry)).join(', ')}]`;
	return blockList(value, before, indent, lineEndAt(change.source, lineAtOffset(change.source, start)));
}

/** Whether every line of the front matter belongs to a key of the template. */
function isAllKnown({range, values}: FoundMetadata, change: Revision): boolean {
	const known = Object.values(values).reduce(
		(sum, value) => sum + lastLine(change, value) - lineAtOffset(change.source, value.key) + 1,
		0,
	);
	const hasComments = change.source.lines.slice(range.first, range.end).some((line) => commentIn(line) !== '');
	return known === range.end - range.first && !hasComments;
}

/** The front matter with its hyphens and the blank lines after it. */
function wholeBlock({range}: FoundMetadata, change: Revision): Splice {
	let end = range.end + 1;
	while (end < change.source.lines.length - 1 && isBlank(change.source, end)) end++;
	return spliceOf(change.source, {first: range.first - 1, end, lines: []});
}

/** A new key goes after the one that the template has before it. */
function lineFor(pattern: MetadataPattern, key: string, found: FoundMetadata, change: Revision): number {
	const keys = pattern.map((entry) => entry.key);
	const before = keys.slice(0, keys.indexOf(key)).flatMap((earlier) => found.values[earlier] ?? []);
	const last = before.at(-1);
	return last ? lastLine(change, last) + 1 : found.range.first;
}

/** A value goes with its key, unless somebody wrote a comment there. */
function removedLines(change: Revision, value: FoundValue): Splice {
	const {source} = change;
	const first = lineAtOffset(change.source, value.key);
	const end = lastLine(change, value) + 1;
	const comments = source.lines.slice(first, end).map(commentIn);
	if (comments.every((comment) => comment === '')) return spliceOf(source, {first, end, lines: []});
	const key = /^[^:]*:/.exec(source.lines[first] ?? '')?.[0] ?? '';
	const [own = '', ...others] = comments;
	return spliceOf(source, {first, end, lines: [key + own, ...others.filter((comment) => comment !== '')]});
}

/** The last line of a value; a list in YAML ends where the line after it begins. */
function lastLine(change: Revision, {start, end}: FoundValue): number {
	return lineAtOffset(change.source, Math.max(start, end - 1));
}
