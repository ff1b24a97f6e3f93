import {isMap, isScalar, isSeq, type Pair} from 'yaml';
import type {FrontMatter} from '../../markdown/front-matter.ts';
import {yamlOf} from '../../markdown/front-matter-yaml.ts';
import type {Source} from '../../markdown/source.ts';
import type {MetadataPattern} from '../../template/patterns.ts';
import {quotedName} from '../header/quoted-name.ts';
import {type Collector, collect} from './collector.ts';
import type {FoundMetadata, FoundValue} from './found.ts';

/** Reads the front matter of a document; YAML that cannot be parsed is left alone. */
export function readMetadata(
	pattern: MetadataPattern,
	frontMatter: FrontMatter,
	source: Source,
	collector: Collector,
): FoundMetadata {
	const {document, start} = yamlOf(source, frontMatter);
	const found: FoundMetadata = {range: {first: frontMatter.first, end: frontMatter.end}, values: {}};
	if (document.errors.length > 0 || !isMap(document.contents)) return found;
	const pairs = pairsByKey(document.contents.items);
	for (const {key, slot} of pattern) {
		const pair = pairs.get(key);
		const value = pair && foundValue(pair, source.text, start);
		if (!value) continue;
		collect(collector, slot, textOfNode(pair.value), undefined);
		found.values[key] = value;
	}

	return found;
}

/** The first of each key. */
function pairsByKey(items: readonly Pair[]): Map<unknown, Pair> {
	return new Map(items.toReversed().map((pair) => [isScalar(pair.key) ? pair.key.value : undefined, pair]));
}

/** Offsets of a value in a text whose YAML begins at `start`; where there is none yet, it goes after the colon. */
function foundValue({key, value}: Pair, text: string, start: number): FoundValue | undefined {
	const keyRange = isScalar(key) ? key.range : undefined;
	const range = isScalar(value) || isSeq(value) || isMap(value) ? value.range : undefined;
	if (!keyRange || !range) return undefined;
	const [from, keyEnd] = keyRange;
	if (isScalar(value) && value.source === '' && value.value === null) {
		const afterColon = text.indexOf(':', start + keyEnd) + 1;
		return {key: start + from, start: afterColon, end: afterColon};
	}

	const list = isSeq(value) ? {list: value.flow === true ? ('flow' as const) : ('block' as const)} : {};
	return {key: start + from, start: start + range[0], end: start + range[1], ...list};
}

/** The value of a key as one line; a list of values in YAML means the same as their line. */
export function textOfNode(node: unknown): string {
	if (isSeq(node)) return node.items.map((item) => (isScalar(item) ? quotedName(String(item.value)) : '')).join(', ');
	return isScalar(node) ? (node.source ?? String(node.value ?? '')) : '';
}
