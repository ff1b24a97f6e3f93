import {isSame, withValues} from '../../answers/answers.ts';
import {composeLine} from '../../lens/line/compose.ts';
import type {FoundSection, Range} from '../../lens/read/found.ts';
import {endsInMarkdown} from '../../lens/read/lines.ts';
import {rangeOf} from '../../lens/read/range.ts';
import type {SlotScope} from '../../lens/scope.ts';
import {reworded} from '../../lens/write/heading.ts';
import {textsOf} from '../../lens/write/line.ts';
import {
	belowText,
	isSectionMentioned,
	missingSections,
	writeOneSection,
	writeSection,
} from '../../lens/write/section.ts';
import type {Pattern, SectionPattern} from '../../template/patterns.ts';
import {slotsOf, slotsOfSection} from '../../template/slots-of.ts';
import {grouped} from '../../text/grouped.ts';
import {isAffected} from './affected.ts';
import {dividing, textApart} from './apart.ts';
import {type Revision, within} from './change.ts';
import type {Edit} from './edits.ts';
import {insertion, type Part, removal, sequence} from './parts.ts';
import {blockLines, updatePattern} from './pattern.ts';
import {updateSeparator} from './separator.ts';
import {numberIn, standingIn} from './standing.ts';
import {belowAnnounced, labelsInstead} from './text.ts';
import {reused} from './texts.ts';

/** Edits of the sections of a template; `start` is the line where the first one goes when none is found. */
export function updateSections(
	patterns: readonly SectionPattern[],
	found: readonly FoundSection[],
	change: Revision,
	start: number,
): Edit[] {
	const places = grouped(found, ({pattern}) => [pattern]);
	const parts: SectionPart[] = patterns.flatMap((pattern) => {
		const own = places.get(pattern) ?? [];
		if (!isAffected(pattern, change.changed)) return own.map(untouchedPart);
		return pattern.repeat ? repeatedParts(pattern, own, change) : singleParts(pattern, own[0], change);
	});
	const kept = new Set(parts.map((part) => part.source));
	const removed = found.filter(
		(section) => !kept.has(section) && (section.mention === undefined || section.mention.index !== undefined),
	);
	return sequence({source: change.source, parts, removed, start, spaced: true});
}

type SectionPart = Part & {source?: FoundSection};

function repeatedParts(pattern: SectionPattern, found: readonly FoundSection[], change: Revision): SectionPart[] {
	const {repeat, heading} = pattern;
	if (!repeat) return [];
	const says = {
		repeat,
		slots: slotsOfSection(pattern),
		mentions: (scope: SlotScope): boolean => isSectionMentioned(pattern, scope),
	};
	const places = found.map((section) => ({...section, section, number: numberIn(heading, section.texts)}));
	return standingIn(change, says, places).map(({found: place, before, after, origin}) =>
		place && before
			? {...foundPart(place.section, within(change, before, after)), was: {of: pattern, at: origin ?? 0}}
			: newPart(writeOneSection(pattern, after)),
	);
}

/** A section that is emptied goes, unless a person put something of their own there. */
function singleParts(pattern: SectionPattern, found: FoundSection | undefined, change: Revision): SectionPart[] {
	const blocks = writeSection(pattern, change.after);
	if (!found)
		return blocks.length > 0 && !isSame(writeSection(pattern, change.before), blocks) ? [newPart(blocks)] : [];
	const isEmptied = blocks.length === 0 && writeSection(pattern, change.before).length > 0;
	const isLeft = isEmptied && !found.hasKept && !pattern.stays && !hasStanding(found, change);
	if (isLeft) return [];
	return [foundPart(found, isEmptied && pattern.turn ? withoutAnswersOf(pattern, change) : change)];
}

/** The change as a section has it that leaves what it said to another one. */
function withoutAnswersOf(pattern: SectionPattern, change: Revision): Revision {
	const {after} = change;
	const paths = [...new Set(slotsOfSection(pattern).map(({question}) => question))];
	const answers = withValues(
		after.answers,
		paths.map((path) => [path, undefined]),
	);
	return {...change, after: {...after, answers}};
}

/** Whether any item stands in it, also one that the template would not put there. */
function hasStanding({pattern, children}: FoundSection, change: Revision): boolean {
	return pattern.children.some(
		(inner) =>
			inner.repeat !== undefined &&
			repeatedParts(
				inner,
				children.filter((child) => child.pattern === inner),
				change,
			).length > 0,
	);
}

function untouchedPart(found: FoundSection): SectionPart {
	return {found, source: found, write: () => [], update: () => []};
}

function newPart(blocks: readonly string[]): SectionPart {
	return {write: () => blockLines(blocks), update: () => []};
}

function foundPart(found: FoundSection, change: Revision): SectionPart {
	return {found, source: found, write: () => [], update: () => updateSection(found, change)};
}

function updateSection(found: FoundSection, change: Revision): Edit[] {
	const {pattern} = found;
	const isSaid = isSame(writeOneSection(pattern, change.before), writeOneSection(pattern, change.after));
	if (isSaid && !holdsMore(pattern)) return [];
	if (found.none) return [...updateHeading(found, change), ...insteadOf(found.none, pattern, change)];
	let at = found.bodyFirst;
	const edits: Edit[] = updateHeading(found, change);
	for (const [index, part] of pattern.body.entries()) {
		const old = found.body[index];
		const below = belowText(pattern, index);
		const place = old ? at : placeOf(part, found, at);
		const own = dividing(found, index, change) ?? updatePattern(part, old, change, place, below);
		const apart =
			part.type === 'text' ? [...textApart(own, index, found, change), ...labelsInstead(found, own, change)] : own;
		for (const edit of (pattern.led ?? pattern.style)?.tight ? belowHeading(apart, found) : apart) edits.push(edit);
		at = Math.max(at, rangeOf(old)?.end ?? at);
		const next = pattern.body[index + 1];
		if (old?.type === 'text' && next && below.bullets && !found.body[index + 1]) {
			const kept = updateSeparator(old, part, next, below, change);
			edits.push(...kept.edits);
			at = kept.at;
		}
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
			// After all that stands under the heading, what the template does not know included.
			found.children[0]?.first ?? Math.max(last, found.end),
		),
	];
}

/** Whether an item may stand inside where its flag does not put it, or where none would come. */
function holdsMore({children}: SectionPattern): boolean {
	return children.some((child) => child.repeat?.filter || child.repeat?.besides || holdsMore(child));
}

/** The first item takes the place of the words that there is none. */
function insteadOf(none: Range, pattern: SectionPattern, change: Revision): Edit[] {
	// Blocks that are apart from their heading, as the words are that they replace.
	const {style: _, ...apart} = pattern;
	const [, ...blocks] = writeOneSection(apart, change.after);
	return [{...none, lines: blockLines(blocks)}];
}

/** What is put right below the heading, without a blank line between. */
function belowHeading(edits: readonly Edit[], {heading}: FoundSection): Edit[] {
	return edits.map((edit) =>
		edit.first === heading.end && edit.end === edit.first && edit.lines[0] === ''
			? {...edit, lines: edit.lines.slice(1)}
			: edit,
	);
}

/** Where a part goes that is not there yet; `at` is the line after the part before it. */
function placeOf(part: Pattern, found: FoundSection, at: number): number {
	if (part.type === 'labelled') return Math.max(at, belowAnnounced(found));
	return isOpenEnded(part) ? endOfOwn(found) : at;
}

/** What goes on below its line would take what a person put there for its own, so it goes behind all of that. */
function isOpenEnded(part: Pattern): boolean {
	return part.type === 'lines' && part.lines.some(endsInMarkdown);
}

function endOfOwn(found: FoundSection): number {
	const inner = found.kept.find(({title}) => title !== undefined);
	return Math.min(found.children[0]?.first ?? Infinity, inner?.first ?? Infinity, found.end);
}

function updateHeading(found: FoundSection, change: Revision): Edit[] {
	const line = found.pattern.heading;
	const before = textsOf(line, change.before);
	const after = textsOf(line, change.after);
	if (before.every((text, index) => text === after[index])) return [];
	const title = composeLine(line, reused(found.texts, before, after, slotsOf(line)));
	const lines = found.pattern.led ? [title] : reworded(change.source, found.heading, title, found.level);
	return [{...found.heading, lines}];
}

function updatePlaceholder(found: FoundSection, change: Revision, at: number): Edit[] {
	const after = missingSections(found.pattern, change.after);
	if (isSame(missingSections(found.pattern, change.before), after)) return [];
	if (found.placeholder)
		return after.length > 0
			? [{...found.placeholder, lines: after}]
			: [removal(change.source, found.placeholder, true)];
	return after.length > 0 ? [insertion(change.source, at, after, true)] : [];
}
