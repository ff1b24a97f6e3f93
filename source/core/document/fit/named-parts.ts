import {kindOf} from '../../kinds/registry.ts';
import {readLine} from '../../lens/line/read.ts';
import {isSectionOf} from '../../lens/read/same-section.ts';
import {plainTitle} from '../../lens/read/title.ts';
import type {Block} from '../../markdown/blocks.ts';
import {bulletOf, labelAt} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {columnNamed} from '../../shapes/names.ts';
import type {GroupKind} from '../../shapes/shape.ts';
import type {Entry, SectionPattern, Slot} from '../../template/patterns.ts';
import {slotsOf, slotsOfPattern} from '../../template/slots-of.ts';
import {isAlsoCalled, openingFor} from './part-names.ts';
import type {PartNames} from './statements.ts';

/**
 * One answer that a section of a template asks for by a name: in a labelled bullet, or in a section inside. Where a
 * person writes it in a hand of his own, its slot asks for nothing; `isNeeded` where the template never leaves it out.
 */
export type NamedPart = {
	owner: Entry | SectionPattern;
	name: string;
	names: readonly string[];
	slot: Slot;
	isNeeded: boolean;
};

/** What a section of a document has no place for as the template would write it. */
export function openParts(
	pattern: SectionPattern,
	entries: readonly Entry[],
	{places, beside, source}: {places: readonly Section[]; beside: readonly Section[]; source: Source},
): NamedPart[] {
	const blocks = places.flatMap((section) => section.blocks);
	const inside = [...places.flatMap(({children}) => children), ...beside];
	const sections = pattern.repeat ? [] : pattern.children;
	return [
		...entries.flatMap((entry) => partOfEntry(entry) ?? []).filter(({owner}) => !isWritten(owner, blocks, source)),
		...sections
			.flatMap((child) => partOfSection(child) ?? [])
			.filter(({owner}) => !inside.some((section) => !('line' in owner) && isSectionOf(owner, section))),
	];
}

/** The names of parts; each may be called as in documents of any house. */
export function namesIn(parts: readonly NamedPart[]): PartNames<NamedPart> {
	const known = new Map(parts.flatMap((part) => part.names.map((name): [string, NamedPart] => [name, part])));
	const ownerOf = (label: string): NamedPart | undefined => {
		const called = parts.filter(({slot}) =>
			slot.column === undefined ? isAlsoCalled(slot.question, label) : slot.column === columnIn(slot.question, label),
		);
		return called.length === 1 ? called[0] : undefined;
	};
	const openingOf = (text: string, isLast: boolean): ReturnType<PartNames<NamedPart>['openingOf']> => {
		for (const owner of parts) {
			const {question, column} = owner.slot;
			const ofColumn = column === undefined ? undefined : kindOfGroup(question)?.openings?.[column]?.exec(text)?.[0];
			const start = isLast && column === undefined ? openingFor(question, text) : ofColumn;
			// What says so in all of its words has no label before them.
			if (start) return {owner, start};
		}

		return undefined;
	};
	// What a list of an item stands below is known by its own shape, and a value of one line stands on that of its name.
	const ownerAlone = (text: string): NamedPart | undefined => {
		const owner = known.get(plainTitle(text)) ?? ownerOf(text);
		const isText = owner && owner.slot.column === undefined && kindOf(owner.slot.field.kind).form === 'markdown';
		return isText ? owner : undefined;
	};
	return {known, ownerOf, openingOf, ownerAlone};
}

function kindOfGroup(path: string): GroupKind | undefined {
	return groupKinds.find(({question}) => question.path === path);
}

function columnIn(group: string, label: string): string | undefined {
	const names = kindOfGroup(group)?.names;
	return names && columnNamed(names, label);
}

function partOfEntry(entry: Entry): NamedPart | undefined {
	const {line, repeat, each, children} = entry;
	const name = labelAt(line.start.trimEnd())?.text;
	const [slot, ...others] = slotsOf(line);
	if (repeat || each || children.length > 0 || name === undefined || !slot || others.length > 0) return undefined;
	// What is said so of some items is said of the others under its usual name.
	if (slot.filter?.aside) return undefined;
	return partOf(entry, name, [name], slot);
}

function partOfSection(section: SectionPattern): NamedPart | undefined {
	const {repeat, heading, also, body, children} = section;
	const [part, ...others] = body;
	const [slot, ...more] = part && (part.type === 'text' || part.type === 'list') ? slotsOfPattern(part) : [];
	const isAlone =
		slot !== undefined && slot.column === undefined && others.length + more.length + children.length === 0;
	if (repeat || heading.pieces.length > 0 || !isAlone) return undefined;
	return partOf(section, heading.start, [heading.start, ...also], slot);
}

function partOf(owner: NamedPart['owner'], name: string, names: readonly string[], slot: Slot): NamedPart {
	const open: Slot = {...slot, each: false, required: false};
	return {owner, name, names: names.map(plainTitle), slot: open, isNeeded: slot.required};
}

function isWritten(owner: NamedPart['owner'], blocks: readonly Block[], {lines}: Source): boolean {
	const items = blocks.flatMap(({type, children}) => (type === 'list' ? children : []));
	const texts = items.map(({first}) => lines[first] ?? '').map((line) => line.slice(bulletOf(line).length));
	return 'line' in owner && texts.some((text) => readLine(owner.line, text) !== undefined);
}
