import {type Document, isScalar, parseDocument, visit, YAMLParseError} from 'yaml';
import {remembering} from '../text/remembering.ts';
import type {FrontMatter} from './front-matter.ts';
import type {Source} from './source.ts';

/** What front matter says as YAML, with the faults in it, and the offset in the text at which that begins. */
export type FrontMatterYaml = {document: ReturnType<typeof parsedYaml>; start: number};

/** Parsed once for all who ask; nobody may change it. */
export function yamlOf(source: Source, {first, end}: FrontMatter): FrontMatterYaml {
	const start = source.starts[first] ?? 0;
	return {document: parsedYaml(source.text.slice(start, source.starts[end] ?? start)), start};
}

// A CR alone ends a line of Markdown, and none of YAML.
const parsedYaml = remembering((text) => {
	const document = parseDocument(text.replaceAll(/\r(?!\n)/g, '\n'), {prettyErrors: false, uniqueKeys: false});
	for (const error of doubleKeys(document)) document.errors.push(error);
	return document;
});

/** As the library says it, which compares each key with all before it. */
function doubleKeys(document: Document): YAMLParseError[] {
	const errors: YAMLParseError[] = [];
	visit(document, {
		Map: (_, {items}) => {
			const keys = new Set<unknown>();
			for (const {key} of items) {
				if (!isScalar(key)) continue;
				const start = key.range?.[0] ?? 0;
				if (keys.has(key.value))
					errors.push(new YAMLParseError([start, start + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
				keys.add(key.value);
			}
		},
	});
	return errors;
}
