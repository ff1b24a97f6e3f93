import {isMap} from 'yaml';
import {readLine} from '../../lens/line/read.ts';
import {yamlOf} from '../../markdown/front-matter-yaml.ts';
import type {Parsed} from '../../markdown/parsed.ts';
import type {Body} from '../../template/patterns.ts';

/** The title, which a document may have in its front matter as well: both say the same, and change together. */
export function withTitleKey(body: Body, {source, frontMatter, root}: Parsed): Body {
	const [title] = body.sections;
	const [piece] = title?.heading.pieces ?? [];
	const slot = piece && 'question' in piece.content ? piece.content : undefined;
	if (!title || !slot || !frontMatter || body.metadata.some(({key}) => /^title$/i.test(key))) return body;
	const {document} = yamlOf(source, frontMatter);
	if (document.errors.length > 0 || !isMap(document.contents)) return body;
	const key = ['title', 'Title'].find((name) => document.has(name));
	const said = root.children[0] && readLine(title.heading, root.children[0].title)?.[0];
	const isSame = key !== undefined && said !== undefined && document.get(key) === said;
	return isSame ? {...body, metadata: [...body.metadata, {key, slot}]} : body;
}
