import {isSame} from '../../answers/answers.ts';
import {writeComputedAs} from '../../lens/computed.ts';
import type {FoundList, FoundPattern, FoundText, Range} from '../../lens/read/found.ts';
import {type SlotScope, scopesOf} from '../../lens/scope.ts';
import {separator} from '../../lens/separator.ts';
import {isOfParagraphs, usualMarker} from '../../lens/write/list.ts';
import {type Below, separatorAfter, writePattern} from '../../lens/write/section.ts';
import {afterBlank, linesAsText, withoutBlankEnd} from '../../markdown/source.ts';
import type {ComputedPattern, Pattern, Repeat} from '../../template/patterns.ts';
import {isPartOfList} from './below-header.ts';
import type {Revision} from './change.ts';
import {hasUnreadBelow} from './each.ts';
import type {Edit} from './edits.ts';
import {updateLines} from './lines.ts';
import {type Style, updateEntries} from './list.ts';
import {insertion, removal} from './parts.ts';
import {updateGrid, updateTable} from './table.ts';
import {dividedText} from './text.ts';

/** Edits of one part of a body; `at` is the line after the part before it. */
export function updatePattern(
	pattern: Pattern,
	found: FoundPattern | undefined,
	change: Revision,
	at: number,
	below: Below,
): Edit[] {
	if (pattern.type === 'computed') return updateComputed(pattern, found, change, at);
	const before = blockOf(pattern, change.before, below);
	const after = blockOf(pattern, change.after, below);
	if (isSame(before, after)) return [];
	// What keeps a list apart that comes below a text comes with the list.
	if (found?.type === 'text' && below.bullets && isSame(after, [...before, separator])) return [];
	if (!found) return after.length > 0 ? [insertion(change.source, at, blockLines(after), true)] : [];
	if (pattern.type === 'labelled' && found.type === 'labelled' && after.length > 0)
		return updateEntries(
			pattern.list.entries,
			found.list.entries,
			change,
			styleOf(found.list, change, found.first + 1),
		);
	if ('lines' in found || 'entries' in found) {
		const ranges = 'lines' in found ? found.lines : found.entries;
		const isLeft = 'entries' in found && found.entries.some((entry) => hasUnreadBelow(entry, change.source));
		if (after.length === 0 && !isLeft) return removals(ranges, change);
	}

	if (pattern.type === 'list' && found.type === 'list') {
		return updateEntries(pattern.entries, found.entries, change, styleOf(found, change, at));
	}

	if (pattern.type === 'table' && found.type === 'table' && hasItems(pattern.repeat, change))
		return updateTable(pattern, found, change);
	if (pattern.type === 'grid' && found.type === 'grid' && hasItems(pattern.columns, change))
		return updateGrid(pattern, found, change);
	if (pattern.type === 'lines' && found.type === 'lines') return updateLines(pattern, found, change);
	if (found.type === 'list' || found.type === 'lines') return [];
	if (found.type === 'text' && below.labelled) return updateDivided(found, after, at, change, below);
	if (isSame(blockLines(after), change.source.lines.slice(found.first, found.end))) return [];
	return after.length > 0
		? [{first: found.first, end: endWithSeparator(found, change), lines: blockLines(after)}]
		: [removal(change.source, {first: found.first, end: endWithSeparator(found, change)}, true)];
}

/** A text between lists: where it stays the same, it is left as it is, and what has to be kept apart from them goes above. */
function updateDivided(
	found: FoundText,
	[text = '', ...apart]: readonly string[],
	at: number,
	change: Revision,
	below: Below,
): Edit[] {
	const {source} = change;
	if ((apart.length > 0 || isPartOfList(text)) && afterBlank(source, at) < found.first)
		return [insertion(source, at, blockLines([text, ...apart]), true), removal(source, found, true)];
	const {part, said, gone} = dividedText(found, text, source);
	// A blank line stays above what follows.
	const removed = gone.map(({first, end}) => ({first: withoutBlankEnd(source, 0, first), end, lines: []}));
	if (said === linesAsText(source, part)) return removed;
	const range = {first: part.first, end: endWithSeparator({...part, type: 'text'}, change)};
	const lines = blockLines([said, ...separatorAfter(said, below, change.after)]);
	return [said === '' ? removal(source, range, true) : {...range, lines}, ...removed];
}

/** What stands together goes with the blank lines between. */
function removals(ranges: readonly Range[], {source}: Revision): Edit[] {
	const [first] = ranges;
	const last = ranges.at(-1);
	const isTogether = ranges.every((range, index) => afterBlank(source, range.end) >= (ranges[index + 1]?.first ?? 0));
	return first && last && isTogether
		? [removal(source, {first: first.first, end: last.end}, true)]
		: ranges.map((range, index) => removal(source, range, index === ranges.length - 1));
}

/**
 * What is worked out follows its answers where it stands as it was worked out. One that somebody has changed, or taken
 * out, is theirs; it is put in where the answers give one for the first time.
 */
function updateComputed(
	pattern: ComputedPattern,
	found: FoundPattern | undefined,
	{before: old, after: now, source}: Revision,
	at: number,
): Edit[] {
	const block = found?.type === 'computed' ? linesAsText(source, found) : '';
	const {before, after} = writeComputedAs(block, pattern, old, now);
	if (found?.type !== 'computed')
		return before === undefined && after !== undefined ? [insertion(source, at, after.split('\n'), true)] : [];
	if (before === after || found.isChanged) return [];
	return after === undefined
		? [removal(source, found, true)]
		: [{first: found.first, end: found.end, lines: after.split('\n')}];
}

function hasItems(repeat: Repeat, change: Revision): boolean {
	return scopesOf(change.after, repeat).length > 0;
}

function blockOf(pattern: Pattern, scope: SlotScope, below: Below): string[] {
	const block = writePattern(pattern, scope);
	if (block === undefined || pattern.type === 'fixed') return [];
	return pattern.type === 'text' ? [block, ...separatorAfter(block, below, scope)] : [block];
}

/** The comment that kept a list apart goes with the text that it followed. */
function endWithSeparator(found: {type: string; end: number}, change: Revision): number {
	if (found.type !== 'text') return found.end;
	const next = afterBlank(change.source, found.end);
	return change.source.lines[next] === separator ? next + 1 : found.end;
}

/** Blocks as lines, with a blank one between. */
export function blockLines(blocks: readonly string[]): string[] {
	return blocks.join('\n\n').split('\n');
}

function styleOf(found: FoundList, change: Revision, start: number): Style {
	return isOfParagraphs(found.pattern) ? {start} : {prefix: prefixOf(found, change), start};
}

/** The marker of the document's bullets; one that was widened because of tabs under it is no style. */
function prefixOf({entries, pattern}: FoundList, {source}: Revision): string {
	const hasTabs = ({first, end}: Range): boolean => source.lines.slice(first, end).some((line) => /^ *\t/.test(line));
	const usual = entries.find((entry) => !hasTabs(entry));
	return usual?.prefix ?? entries[0]?.prefix.replace(/(?<=\S) +$/, ' ') ?? pattern.marker ?? usualMarker;
}
