import type {Block} from '../../markdown/blocks.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import type {Line, LinesPattern, Pattern, SectionPattern} from '../../template/patterns.ts';

/** The paragraphs that stand behind all lists and tables of a section, which can tell what became of those. */
export function sentencesBehind(blocks: readonly Block[], source: Source): string[] {
	const last = blocks.findLastIndex(({type}) => type === 'list' || type === 'table');
	const behind = last < 0 ? [] : blocks.slice(last + 1);
	return behind.flatMap((block) => (block.type === 'paragraph' ? [linesAsText(source, block)] : []));
}

/** Sections in which a sentence below a list says what the template has in an entry of it. */
export function withSentenceBelow(
	patterns: readonly SectionPattern[],
	own: Line,
	sentence: Line,
): readonly SectionPattern[] {
	const lines: LinesPattern = {type: 'lines', lines: [sentence], isOwn: true};
	return patterns.map((pattern) => ({
		...pattern,
		body: pattern.body.flatMap((part): Pattern[] => {
			const entries = part.type === 'list' ? part.entries.filter(({line}) => line !== own) : [];
			const isHere = part.type === 'list' && entries.length < part.entries.length;
			if (!isHere) return [part];
			return entries.length > 0 ? [{...part, entries}, lines] : [lines];
		}),
		children: withSentenceBelow(pattern.children, own, sentence),
	}));
}
