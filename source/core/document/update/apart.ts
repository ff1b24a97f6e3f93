import {isBelowList} from '../../lens/read/claims.ts';
import type {FoundSection} from '../../lens/read/found.ts';
import {rangeOf} from '../../lens/read/range.ts';
import {separator} from '../../lens/separator.ts';
import {writePattern} from '../../lens/write/section.ts';
import {type Source, withoutBlankEnd} from '../../markdown/source.ts';
import {belowHeader, isPartOfList, withoutBlankStart} from './below-header.ts';
import type {Revision} from './change.ts';
import type {Edit} from './edits.ts';

/** The edits of a text that stands below something of which it would be a part: the header of the document, or a list. */
export function textApart(edits: readonly Edit[], index: number, found: FoundSection, change: Revision): Edit[] {
	return isBelowList(found.pattern.body, index)
		? edits.map((edit) => belowList(edit, change.source))
		: belowHeader(edits, found, change);
}

function belowList(edit: Edit, {lines: all}: Source): Edit {
	const lines = withoutBlankStart(edit.lines);
	const isApart = all.slice(0, edit.first).findLast((line) => line.trim() !== '') === separator;
	return isApart || !isPartOfList(lines.join('\n')) ? edit : {...edit, lines: [separator, '', ...lines]};
}

/** Where nothing is left of a list that stands between two texts, a comment keeps them apart; undefined elsewhere. */
export function dividing({pattern, body}: FoundSection, index: number, change: Revision): Edit[] | undefined {
	const list = rangeOf(body[index]);
	const part = pattern.body[index];
	const areTexts = body[index - 1]?.type === 'text' && body[index + 1]?.type === 'text';
	const isDivider = part?.type === 'list' && areTexts && isBelowList(pattern.body, index + 1);
	if (!list || !isDivider || writePattern(part, change.after) !== undefined) return undefined;
	return [{first: list.first, end: withoutBlankEnd(change.source, list.first, list.end), lines: [separator]}];
}
