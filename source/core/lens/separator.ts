import type {Block} from '../markdown/blocks.ts';
import {linesAsText, type Source} from '../markdown/source.ts';

/** An empty comment: what it stands below is text of a person, whatever that ends in. */
export const separator = '<!-- -->';

/** The blocks behind the last comment that says that all above it is text. */
export function belowSeparator(blocks: readonly Block[], source: Source): readonly Block[] {
	return blocks.slice(blocks.findLastIndex((block) => linesAsText(source, block) === separator) + 1);
}
