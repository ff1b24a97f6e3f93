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

	return changed.flatMap(({key, slot}) => {
		const value = found.values[key];
		const text = textOf(change.after, slot);
		if (value) return text === undefined ? [removedLine(change, value.start)] : [{...value, text: yamlScalar(text)}];
		return text === undefined ? [] : [spliceOf(change.source, {first: found.range.end, end: found.range.end, lines: [metadataLine(key, text)]})];
	});
}

function removedLine(change: Change, offset: number): Splice {
	const {starts} = change.source;
	const line = starts.findLastIndex((start) => start <= offset);
	return {start: starts[line] ?? 0, end: starts[line + 1] ?? 0, text: ''};
}
