import {isSame} from '../../answers/answers.ts';
import type {FoundText} from '../../lens/read/found.ts';
import {separator} from '../../lens/separator.ts';
import {type Below, separatorAfter, writePattern} from '../../lens/write/section.ts';
import {afterBlank, linesAsText} from '../../markdown/source.ts';
import type {Pattern} from '../../template/patterns.ts';
import type {Revision} from './change.ts';
import type {Edit} from './edits.ts';

/**
 * What keeps a list that is put under a text of a person, which ends in a list of its own and stays as it is,
 * apart from it; `at` is the line where the list goes.
 */
export function updateSeparator(
	found: FoundText,
	text: Pattern,
	list: Pattern,
	below: Below,
	{source, before, after}: Revision,
): {edits: Edit[]; at: number} {
	const next = afterBlank(source, found.end);
	if (source.lines[next] === separator) return {edits: [], at: next + 1};
	const isInserted = writePattern(list, before) === undefined && writePattern(list, after) !== undefined;
	const isKept = isSame(writePattern(text, before) ?? null, writePattern(text, after) ?? null);
	const isNeeded = separatorAfter(linesAsText(source, found), below, after).length > 0;
	const lines = isInserted && isKept && isNeeded ? ['', separator] : [];
	return {edits: lines.length > 0 ? [{first: found.end, end: found.end, lines}] : [], at: found.end};
}
