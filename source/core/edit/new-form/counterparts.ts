import type {Reading} from '../../document/read.ts';
import type {FoundSection} from '../../lens/read/found.ts';
import {slotsOf, slotsOfPattern, slotsOfSection} from '../../template/slots-of.ts';

/** Which section of another document says what one says, wherever it stands there. */
export type Counterparts = ReadonlyMap<FoundSection, FoundSection>;

/** For each section of one document, the one of another that asks for the most of the same; none has two. */
export function counterparts(of: Reading, among: Reading): Counterparts {
	const open = new Set(among.sections.flatMap(withInside));
	const found = new Map<FoundSection, FoundSection>();
	for (const section of of.sections.flatMap(withInside)) {
		const likenesses = [...open].map((one) => ({one, likeness: likenessOf(section, one)}));
		const [best] = likenesses.toSorted((one, other) => other.likeness - one.likeness);
		if (!best || best.likeness === 0) continue;
		found.set(section, best.one);
		open.delete(best.one);
	}

	return found;
}

function withInside(section: FoundSection): FoundSection[] {
	return [section, ...section.children.flatMap(withInside)];
}

/** How much two sections are the same: that of an item is that of the same one; one that only holds others holds as these. */
function likenessOf(one: FoundSection, other: FoundSection): number {
	if (one.mention || other.mention) return itemOf(one) === itemOf(other) ? 1 : 0;
	const [own, others] = [ownSlots(one), ownSlots(other)];
	if (own.length === 0 && others.length === 0) return shared(allSlots(one), allSlots(other));
	return shared(own, others);
}

function itemOf({mention}: FoundSection): string | undefined {
	return mention && `${mention.group.path}[${mention.index}]`;
}

function shared(some: readonly string[], others: readonly string[]): number {
	const known = new Set(others);
	return some.filter((slot) => known.has(slot)).length / Math.max(1, some.length, others.length);
}

/** What a section asks for itself, and what is worked out in it. */
function ownSlots({pattern}: FoundSection): string[] {
	const worked = pattern.body.flatMap((part) => (part.type === 'computed' ? [`=${part.name}`] : []));
	return [...named([...slotsOf(pattern.heading), ...pattern.body.flatMap(slotsOfPattern)]), ...worked];
}

function allSlots({pattern}: FoundSection): string[] {
	return named(slotsOfSection(pattern));
}

function named(slots: readonly {question: string; column?: string}[]): string[] {
	return [...new Set(slots.map(({question, column}) => `${question}.${column ?? ''}`))];
}
