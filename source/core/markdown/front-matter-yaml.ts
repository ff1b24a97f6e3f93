import {parseDocument} from 'yaml';
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

/** Characters of front matter from which on nobody looks for keys that are there twice, since each is compared with all. */
const large = 50_000;

// A CR alone ends a line of Markdown, and none of YAML.
const parsedYaml = remembering((text) =>
	parseDocument(text.replaceAll(/\r(?!\n)/g, '\n'), {prettyErrors: false, uniqueKeys: text.length < large}),
);
