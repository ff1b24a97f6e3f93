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
		collect(collector, slot, textOfNode(pair.value), undefined);
		const list = isSeq(pair.value) ? {list: pair.value.flow === true ? ('flow' as const) : ('block' as const)} : {};
		const from = isScalar(pair.key) ? (pair.key.range?.[0] ?? range[0]) : range[0];
		found.values[key] = {key: start + from, start: start + range[0], end: start + range[1], ...list};
	}

	return found;
}

function rangeOf(pair: Pair): readonly [number, number, number] | undefined {
	return isScalar(pair.value) || isSeq(pair.value) || isMap(pair.value) ? (pair.value.range ?? undefined) : undefined;
}

/** The value of a key as one line; a list of values in YAML means the same as their line. */
export function textOfNode(node: unknown): string {
	if (isSeq(node)) return node.items.map((item) => (isScalar(item) ? quoted(String(item.value)) : '')).join(', ');
	return isScalar(node) ? (node.source ?? String(node.value ?? '')) : '';
}

function quoted(name: string): string {
	return name.includes(',') ? `"${name.replaceAll(/["\\]/g, '\\$&')}"` : name;
}
