import path from 'node:path';
import {collectionFolder} from '../../core/house/naming/file-name.ts';
import {otherFormatOf} from '../../core/house/naming/markup.ts';
import {counted} from '../../core/text/plural.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {Ports, World} from '../../ports/world.ts';

/** More names help nobody. */
const mostNames = 3;

/**
 * What folders hold in place of Markdown, as a sentence for whoever had them checked: that nothing was found in no file
 * would look like praise. Empty where they hold no documents at all.
 */
export async function insteadOfMarkdown({cwd}: World, {disk}: Ports, words: readonly string[]): Promise<string> {
	const names: string[] = [];
	for (const word of words.length > 0 ? words : [collectionFolder]) {
		const inFolder = await disk.list(path.resolve(cwd, word));
		names.push(...inFolder.filter((name) => otherFormatOf(name) !== undefined).map((name) => path.join(word, name)));
	}

	const [first, ...others] = names;
	if (first === undefined) return '';
	const shown = names.slice(0, mostNames).map(visibleLine).join(', ');
	const rest = names.length > mostNames ? ` and ${counted(names.length - mostNames, 'more file')}` : '';
	if (others.length === 0) return `${shown} is not Markdown (${otherFormatOf(first)}), and was not read.\n`;
	return `${shown}${rest} are not Markdown, and were not read.\n`;
}
