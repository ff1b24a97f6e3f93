import {isMap, isScalar, isSeq, type Pair, parseDocument} from 'yaml';
import type {FrontMatter} from '../../markdown/front-matter.ts';
import type {Source} from '../../markdown/source.ts';
import type {MetadataPattern} from '../../template/patterns.ts';
import {type Collector, collect} from './collector.ts';
import type {FoundMetadata} from './found.ts';

/** Reads the front matter of a document; YAML that cannot be parsed is left alone. */
export function readMetadata(
	pattern: MetadataPattern,
	frontMatter: FrontMatter,
	source: Source,
	collector: Collector,
): FoundMetadata {
	const start = source.starts[frontMatter.first] ?? 0;
	const end = source.starts[frontMatter.end] ?? start;
	const found: FoundMetadata = {range: {first: frontMatter.first, end: frontMatter.end}, values: {}};
	const document = parseDocument(source.text.slice(start, end));
	if (document.errors.length > 0 || !isMap(document.contents)) return found;
	for (const {key, slot} of pattern) {
		const pair = document.contents.items.find((item) => isScalar(item.key) && item.key.value === key);
		const range = pair && rangeOf(pair);
		if (!pair || !range) continue;
		collect(collector, slot, textOf(pair), undefined);
		found.values[key] = {start: start + range[0], end: start + range[1]};
	}

	return found;
}

function rangeOf(pair: Pair): readonly [number, number, number] | undefined {
	return isScalar(pair.value) || isSeq(pair.value) || isMap(pair.value) ? (pair.value.range ?? undefined) : undefined;
}

/** A list of values in YAML means the same as their line. */
function textOf(pair: Pair): string {
	if (isSeq(pair.value))
		return pair.value.items.map((item) => (isScalar(item) ? quoted(String(item.value)) : '')).join(', ');
	return isScalar(pair.value) ? (pair.value.source ?? String(pair.value.value ?? '')) : '';
}

function quoted(name: string): string {
	return name.includes(',') ? `"${name.replaceAll(/["\\]/g, '\\$&')}"` : name;
}
