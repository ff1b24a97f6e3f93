import {frontMatterOf} from '../markdown/front-matter.ts';
import {sourceOf} from '../markdown/source.ts';

/** A document whose metadata are kept in a file of their own beside it, as KEPs do. */
export type SplitDocument = {metadata: string; text: string};

/**
 * One text for both, with the metadata as its front matter, so that they are read and changed like any other;
 * undefined where the two could not be told apart again.
 */
export function joined({metadata, text}: SplitDocument): string | undefined {
	const end = sourceOf(metadata).lineEnd;
	const whole = `---${end}${metadata}${isOpen(metadata) ? end : ''}---${end}${text}`;
	const hasSameEnds = sourceOf(text).lineEnd === end;
	const isOnItsOwn = hasSameEnds && !text.startsWith('\uFEFF') && frontMatterOf(sourceOf(text)) === undefined;
	const parts = isOnItsOwn ? divided(whole, metadata) : undefined;
	return parts?.metadata === metadata && parts.text === text ? whole : undefined;
}

/**
 * The two texts again; undefined when the front matter is gone. Metadata of which the last line had no end, as `known`
 * says, have none again.
 */
export function divided(whole: string, known: string): SplitDocument | undefined {
	const source = sourceOf(whole);
	const frontMatter = frontMatterOf(source);
	if (!frontMatter) return undefined;
	const start = source.starts[frontMatter.first] ?? 0;
	const end = source.starts[frontMatter.end] ?? start;
	const metadata = whole.slice(start, end);
	return {
		metadata: isOpen(known) ? metadata.replace(/(?:\r\n|\r|\n)$/, '') : metadata,
		text: whole.slice(source.starts[frontMatter.end + 1] ?? whole.length),
	};
}

function isOpen(metadata: string): boolean {
	return metadata !== '' && !/[\r\n]$/.test(metadata);
}
