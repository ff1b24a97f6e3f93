import type {Block} from '../../markdown/blocks.ts';
import {labelAt} from '../../markdown/label.ts';
import type {Source} from '../../markdown/source.ts';

/** Lines of a block at which something with a label may begin, as numbers of lines of the source. */
export type LabelLines = {block: Block; lines: readonly number[]};

/**
 * The lines of paragraphs, and the labels that stand at the margin below a bullet with no blank line between: those are
 * part of the bullet to Markdown, and never to whoever wrote them.
 */
export function labelLinesIn(blocks: readonly Block[], {lines}: Source): LabelLines[] {
	return blocks.flatMap((block) => {
		const all = Array.from({length: block.end - block.first}, (_, index) => block.first + index);
		if (block.type === 'paragraph') return [{block, lines: all}];
		const below = block.type === 'list' ? all.slice(1).filter((line) => isLabelAtMargin(lines, line)) : [];
		return below.length > 0 ? [{block, lines: below}] : [];
	});
}

/** In bold, or alone on its line above other bullets: any other may be the middle of a sentence. */
function isLabelAtMargin(lines: readonly string[], at: number): boolean {
	const line = lines[at] ?? '';
	const label = labelAt(line);
	if (!label || (lines[at - 1] ?? '').trim() === '') return false;
	const isAlone = line.trimEnd() === `${label.open}${label.text}${label.close}`;
	return /^(?:\*\*|__)/.test(label.open) || (isAlone && /^[-*+] /.test(lines[at + 1] ?? ''));
}
