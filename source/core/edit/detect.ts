import type {FoundSection} from '../document/read/found.ts';
import {read} from '../document/read/read.ts';
import {frontMatterOf} from '../markdown/front-matter.ts';
import {type Section, sectionsOf} from '../markdown/sections.ts';
import {sourceOf} from '../markdown/source.ts';
import type {Template} from '../template/parse.ts';

/** The share of a document's headings of the first two levels that must be a template's. */
const enough = 0.6;

/** The template that most headings of a document are of; undefined when none knows enough of them. */
export function detect(templates: readonly Template[], text: string): Template | undefined {
	const source = sourceOf(text);
	const frontMatter = frontMatterOf(source);
	const headings = count(
		sectionsOf(source, frontMatter ? frontMatter.end + 1 : 0).children,
		(section) => section.children,
		2,
	);
	const shares = templates.map((template) => {
		const found = count(read(template, text).sections, (section) => section.children, 2);
		return {template, found, share: headings === 0 ? 0 : found / headings};
	});
	const best = shares.reduce<(typeof shares)[number] | undefined>(
		(one, other) => (one && one.share >= other.share ? one : other),
		undefined,
	);
	return best && best.share >= enough && best.found > 2 ? best.template : undefined;
}

function count<Node extends Section | FoundSection>(
	nodes: readonly Node[],
	inside: (node: Node) => readonly Node[],
	depth: number,
): number {
	if (depth === 0) return 0;
	return nodes.reduce((sum, node) => sum + 1 + count(inside(node), inside, depth - 1), 0);
}
