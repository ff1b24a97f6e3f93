import {isSame} from '../../answers.ts';
import type {Pattern, Repeat, SectionPattern} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {composeLine} from '../line/compose.ts';
import type {FoundLines, FoundPattern, FoundSection} from '../read/found.ts';
import {type Scope, scopesOf} from '../scope.ts';
import {isEmpty, textsOf, writeLine} from '../write/line.ts';
import {
	closeTitle,
	isSectionMentioned,
	missingSections,
	separatorAfter,
	writeOneSection,
	writePattern,
	writeSection,
} from '../write/section.ts';
import {type Change, pairsOf, within} from './change.ts';
import type {Edit} from './edits.ts';
import {updateEntries} from './list.ts';
import {insertion, type Part, removal, sequence} from './parts.ts';
import {updateGrid, updateTable} from './table.ts';
import {reused} from './texts.ts';

/** Edits of the sections of a template; `start` is the line where the first one goes when none is found. */
export function updateSections(
	patterns: readonly SectionPattern[],
	found: readonly FoundSection[],
	change: Change,
	start: number,
): Edit[] {
	const parts: SectionPart[] = patterns.flatMap((pattern) => {
		const own = found.filter((section) => section.pattern === pattern);
		return pattern.repeat ? repeatedParts(pattern, own, change) : singleParts(pattern, own[0], change);
	});
	const kept = new Set(parts.map((part) => part.source));
	const removed = found.filter(
		(section) => !kept.has(section) && (section.mention === undefined || section.mention.index !== undefined),
	);
	return sequence({source: change.source, parts, removed, start, spaced: true});
}

type SectionPart = Part & {source?: FoundSection};

function repeatedParts(pattern: SectionPattern, found: readonly FoundSection[], change: Change): SectionPart[] {
	const {repeat} = pattern;
	if (!repeat) return [];
	return pairsOf(change, repeat).flatMap(({before, after, origin}) => {
		const old = origin === undefined ? undefined : found.find((section) => section.mention?.index === origin);
		if (old && before)
			return repeat.home || old.hasKept || isSectionMentioned(pattern, after) || !isSectionMentioned(pattern, before)
				? [{...foundPart(old, within(change, before, after)), was: {of: pattern, at: origin ?? 0}}]
				: [];
		return repeat.home || isSectionMentioned(pattern, after) ? [newPart(writeOneSection(pattern, after))] : [];
	});
}

/** A section that is emptied goes, unless a person put something of their own there. */
function singleParts(pattern: SectionPattern, found: FoundSection | undefined, change: Change): SectionPart[] {
	const blocks = writeSection(pattern, change.after);
	if (!found)
		return blocks.length > 0 && !isSame(writeSection(pattern, change.before), blocks) ? [newPart(blocks)] : [];
	const isEmptied = blocks.length === 0 && writeSection(pattern, change.before).length > 0;
	return isEmptied && !found.hasKept ? [] : [foundPart(found, change)];
}

function newPart(blocks: readonly string[]): SectionPart {
	return {write: () => linesOf(blocks), update: () => []};
}

function foundPart(found: FoundSection, change: Change): SectionPart {
	return {found, source: found, write: () => [], update: () => updateSection(found, change)};
}

/** Blocks as lines, with a blank one between. */
function linesOf(blocks: readonly string[]): string[] {
	return blocks.join('\n\n').split('\n');
}

function updateSection(found: FoundSection, change: Change): Edit[] {
	const {pattern} = found;
	if (isSame(writeOneSection(pattern, change.before), writeOneSection(pattern, change.after))) return [];
	let at = found.heading.end;
	const edits: Edit[] = updateHeading(found, change);
	for (const [index, part] of pattern.body.entries()) {
		const old = found.body[index];
		edits.push(...updatePattern(part, old, change, at, pattern.body[index + 1]?.type === 'list'));
		at = Math.max(at, endOf(old) ?? at);
	}

	const placeholder = updatePlaceholder(found, change, at);
	const last = Math.max(at, found.placeholder?.end ?? at);
	return [
		...edits,
		...placeholder,
		...updateSections(
			pattern.children,
			found.children,
			change,
			found.children[0]?.first ?? Math.max(last, endOfBody(found, change)),
		),
	];
}

/** New sections go after all that stands under the heading, what the template does not know included. */
function endOfBody(found: FoundSection, change: Change): number {
	let end = found.end;
	while (end > found.heading.end && (change.source.lines[end - 1] ?? '').trim() === '') end--;
	return end;
}

function updateHeading(found: FoundSection, change: Change): Edit[] {
	const line = found.pattern.heading;
	const before = textsOf(line, change.before);
	const after = textsOf(line, change.after);
	if (before.every((text, index) => text === after[index])) return [];
	const title = composeLine(line, reused(found.texts, before, after));
	return [{...found.heading, lines: [`${'#'.repeat(found.level)} ${closeTitle(title)}`]}];
}

function updatePlaceholder(found: FoundSection, change: Change, at: number): Edit[] {
	const after = missingSections(found.pattern, change.after);
	if (isSame(missingSections(found.pattern, change.before), after)) return [];
	if (found.placeholder)
		return after.length > 0
			? [{...found.placeholder, lines: after}]
			: [removal(change.source, found.placeholder, true)];
	return after.length > 0 ? [insertion(change.source, at, after, true)] : [];
}

function endOf(found: FoundPattern | undefined): number | undefined {
	if (found?.type === 'list') return Math.max(...found.entries.map((entry) => entry.end));
	if (found?.type === 'lines') return Math.max(...found.lines.map((line) => line.end));
	return found?.end;
}

/** Edits of one part of a body; `at` is the line after the part before it. */
function updatePattern(
	pattern: Pattern,
	found: FoundPattern | undefined,
	change: Change,
	at: number,
	isFollowed: boolean,
): Edit[] {
	const before = blockOf(pattern, change.before, isFollowed);
	const after = blockOf(pattern, change.after, isFollowed);
	if (isSame(before, after)) return [];
	if (!found) return after.length > 0 ? [insertion(change.source, at, linesOf(after), true)] : [];
	if ('lines' in found || 'entries' in found) {
		const ranges = 'lines' in found ? found.lines : found.entries;
		if (after.length === 0)
			return ranges.map((range, index) => removal(change.source, range, index === ranges.length - 1));
	}

	if (pattern.type === 'list' && found.type === 'list') {
		return updateEntries(pattern.entries, found.entries, change, {prefix: found.entries[0]?.prefix ?? '- ', start: at});
	}

	if (pattern.type === 'table' && found.type === 'table' && hasItems(pattern.repeat, change))
		return updateTable(pattern, found, change);
	if (pattern.type === 'grid' && found.type === 'grid' && hasItems(pattern.columns, change))
		return updateGrid(pattern, found, change);
	if (pattern.type === 'lines' && found.type === 'lines') return updateLines(found, pattern.lines, change);
	if (found.type === 'list' || found.type === 'lines') return [];
	return after.length > 0
		? [{first: found.first, end: endWithSeparator(found, change), lines: linesOf(after)}]
		: [removal(change.source, {first: found.first, end: endWithSeparator(found, change)}, true)];
}

function hasItems(repeat: Repeat, change: Change): boolean {
	return scopesOf(change.after, repeat).length > 0;
}

function blockOf(pattern: Pattern, scope: Scope, isFollowed: boolean): string[] {
	const block = writePattern(pattern, scope);
	if (block === undefined || pattern.type === 'fixed') return [];
	return isFollowed && pattern.type === 'text' ? [block, ...separatorAfter(block)] : [block];
}

/** The comment that kept a list apart goes with the text that it followed. */
function endWithSeparator(found: {type: string; end: number}, change: Change): number {
	if (found.type !== 'text') return found.end;
	let next = found.end;
	while (next < change.source.lines.length && (change.source.lines[next] ?? '').trim() === '') next++;
	return change.source.lines[next] === '<!-- -->' ? next + 1 : found.end;
}

function updateLines(
	found: FoundLines,
	lines: FoundLines['lines'][number]['line'][] | readonly FoundLines['lines'][number]['line'][],
	change: Change,
): Edit[] {
	const parts = lines.flatMap((line): (Part & {source?: unknown})[] => {
		const old = found.lines.find((candidate) => candidate.line === line);
		const text = writeLine(line, change.after);
		if (!old) return text === undefined ? [] : [{write: () => text.split('\n'), update: () => []}];
		if (text === undefined)
			return writeLine(line, change.before) === undefined
				? [{found: old, source: old, write: () => [], update: () => []}]
				: [];
		return [{found: old, source: old, write: () => [], update: () => updateLine(old, change)}];
	});
	const kept = new Set(parts.map((part) => part.source));
	const removed = found.lines.filter((line) => !kept.has(line));
	return sequence({source: change.source, parts, removed, start: found.lines[0]?.first ?? 0, spaced: false});
}

function updateLine(found: FoundLines['lines'][number], change: Change): Edit[] {
	const before = textsOf(found.line, change.before);
	const after = textsOf(found.line, change.after);
	if (before.every((text, index) => text === after[index]) || isEmpty(slotsOf(found.line), after)) return [];
	return [
		{
			first: found.first,
			end: found.end,
			lines: composeLine(found.line, reused(found.texts, before, after)).split('\n'),
		},
	];
}
