import {isMap, isScalar, isSeq} from 'yaml';
import {textOfNode} from '../../lens/read/metadata.ts';
import type {FrontMatter} from '../../markdown/front-matter.ts';
import {yamlOf} from '../../markdown/front-matter-yaml.ts';
import type {Source} from '../../markdown/source.ts';
import type {Labelled} from './labels.ts';

/**
 * The keys of the front matter that have a value on one line, or none yet, or a list of words; none when
 * the front matter is no YAML with keys.
 */
export function keyedIn(source: Source, frontMatter: FrontMatter): Labelled[] {
	const {document} = yamlOf(source, frontMatter);
	if (document.errors.length > 0 || !isMap(document.contents)) return [];
	return document.contents.items.flatMap(({key, value}) => {
		const label = isScalar(key) ? String(key.value) : '';
		if (!/^[\p{L}\p{N}_](?:[\p{L}\p{N}_ ()./-]*[\p{L}\p{N}_)])?$/u.test(label) || !isAskedFor(value)) return [];
		return [{label, text: textOfNode(value), list: isSeq(value) ? ('yaml' as const) : undefined}];
	});
}

function isAskedFor(value: unknown): boolean {
	if (isSeq(value)) return value.items.every((item) => isScalar(item) && typeof item.value === 'string');
	if (isScalar(value) && value.value === null) return value.source === '';
	if (!isScalar(value)) return false;
	return typeof value.value === 'string' ? !value.value.includes('\n') : value.value !== null;
}
